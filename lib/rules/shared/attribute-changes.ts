import { at, isList } from "../../base/json";
import type { Path } from "../../base/path";
import type { Component } from "../../topology/types";
import { textsIn } from "./texts-in";

/** An attribute that a processor takes away or writes, and where its settings say so. */
export type AttributeChange = { readonly key: string; readonly at: Path };

/** Attributes that `attributes` and `resource` delete, and `transform` by `delete_key`. */
export function attributesRemoved(processor: Component): readonly AttributeChange[] {
  return [...byAction(processor, ["delete"]), ...byStatement(processor, deleted)];
}

/** Attributes that `attributes` and `resource` insert or overwrite, and `transform` by `set`. */
export function attributesWritten(processor: Component): readonly AttributeChange[] {
  return [...byAction(processor, ["insert", "upsert"]), ...byStatement(processor, written)];
}

const deleted = /\bdelete_key\(\s*[\w.]*attributes\s*,\s*"([^"]+)"\s*\)/g;
const written = /\bset\(\s*[\w.]*attributes\["([^"]+)"\]\s*,/g;

function byAction(processor: Component, actions: readonly string[]): readonly AttributeChange[] {
  if (processor.canonical !== "attributes" && processor.canonical !== "resource") return [];
  // `attributes` has its list under `actions`, `resource` under `attributes`.
  const list = processor.canonical === "resource" ? "attributes" : "actions";
  const entries = at(processor.config, list);
  if (!isList(entries)) return [];
  return entries.flatMap((entry, index): readonly AttributeChange[] => {
    const key = at(entry, "key");
    const action = at(entry, "action");
    return typeof key === "string" && typeof action === "string" && actions.includes(action)
      ? [{ key, at: [...processor.at, list, index] }]
      : [];
  });
}

function byStatement(processor: Component, pattern: RegExp): readonly AttributeChange[] {
  if (processor.canonical !== "transform") return [];
  return textsIn(processor.config, []).flatMap(({ text, path }) =>
    [...text.matchAll(pattern)].map(([, key = ""]) => ({ key, at: [...processor.at, ...path] })),
  );
}
