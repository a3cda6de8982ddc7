import { at, isList, isMap, type Json } from "../../base/json";
import type { Path } from "../../base/path";
import type { Component } from "../../topology/types";
import { namesSecretAt } from "../backend/find-secrets";

/** True where an exporter shows its receiver who it is: an authenticator, a header or a setting with a credential, written out or by a variable. */
export function holdsCredentials({ config }: Component): boolean {
  return typeof at(config, "auth", "authenticator") === "string" || namesSecret(config, []);
}

function namesSecret(value: Json, path: Path): boolean {
  if (isList(value)) return value.some((item, index) => namesSecret(item, [...path, index]));
  if (isMap(value)) return Object.entries(value).some(([key, item]) => namesSecret(item, [...path, key]));
  return value !== null && value !== "" && namesSecretAt(path);
}
