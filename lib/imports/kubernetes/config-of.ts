import { at, type Json } from "../../base/json";
import type { MergePart } from "../merge/merge-sources";
import { isConfiguration } from "../recognise";
import { dataOf, readDocument } from "../../yaml/document";
import { areNear, listAt, mapAt, textAt, type KubeObject } from "./objects";

/** The parts of a container's configuration in the order the collector merges them, and what of them is in none of the objects. */
export type FoundConfig = { readonly parts: readonly MergePart[]; readonly missing: readonly string[] };

/** What a `--config` of a container names, looked up in the mounted ConfigMaps and Secrets and in the variables. */
export function configOf(
  container: Json,
  pod: Json,
  owner: KubeObject,
  all: readonly KubeObject[],
): FoundConfig {
  const mounted = mountedFiles(container, pod, owner, all);
  const uris = argumentsOf(container).flatMap(({ name, value }) =>
    name === "config" ? [value] : name === "set" ? [asYaml(value)] : [],
  );
  if (uris.length === 0) return unnamed(mounted);
  const parts: MergePart[] = [];
  const missing: string[] = [];
  for (const uri of uris) {
    const part = partOf(uri, mounted, container, owner, all);
    if (part) parts.push(part);
    else missing.push(uri);
  }
  return { parts, missing };
}

/** Command and arguments as names and values: `--config=x` or `--config x`; one dash is as good as two. */
export function argumentsOf(container: Json): readonly { readonly name: string; readonly value: string }[] {
  const all = [...listAt(container, "command"), ...listAt(container, "args")].map(String);
  return all.flatMap((each, index) => {
    const match = /^--?([a-z][a-z-]*)(?:=([\s\S]*))?$/.exec(each);
    if (!match) return [];
    const next = all[index + 1];
    const value = match[2] ?? (next !== undefined && !next.startsWith("-") ? next : "");
    return [{ name: match[1] ?? "", value }];
  });
}

type MountedFile = { readonly path: string; readonly name: string; readonly text: string };

function partOf(
  uri: string,
  mounted: readonly MountedFile[],
  container: Json,
  owner: KubeObject,
  all: readonly KubeObject[],
): MergePart | null {
  if (uri.startsWith("yaml:")) return { name: "--set", text: uri.slice("yaml:".length) };
  if (uri.startsWith("env:")) return variable(uri.slice("env:".length), container, owner, all);
  const path = uri.replace(/^file:/, "");
  const file = mounted.find((each) => each.path === path);
  return file ? { name: file.name, text: file.text } : null;
}

function variable(
  name: string,
  container: Json,
  owner: KubeObject,
  all: readonly KubeObject[],
): MergePart | null {
  const entry = listAt(container, "env").find((each) => at(each, "name") === name);
  const value = at(entry, "value");
  if (typeof value === "string") return { name: `env:${name}`, text: value };
  const key = textAt(entry, "valueFrom", "configMapKeyRef", "key");
  const object = textAt(entry, "valueFrom", "configMapKeyRef", "name");
  const holder = all.find(
    (each) => each.kind === "ConfigMap" && each.name === object && areNear(each, owner),
  );
  const text = at(holder?.data, "data", key);
  return typeof text === "string" ? { name: `${object}/${key}`, text } : null;
}

/** `a.b=c` is `yaml:a::b: c`, as the collector's own flag makes it. */
function asYaml(flag: string): string {
  const cut = flag.indexOf("=");
  return `yaml:${flag.slice(0, cut).replaceAll(".", "::")}: ${flag.slice(cut + 1)}`;
}

/** Without a `--config` the image's own path counts, where whatever is mounted lies over it. */
function unnamed(mounted: readonly MountedFile[]): FoundConfig {
  const first = mounted.find(({ text }) => isConfiguration(dataOf(readDocument(text, Infinity))));
  return { parts: first ? [first] : [], missing: [] };
}

function mountedFiles(
  container: Json,
  pod: Json,
  owner: KubeObject,
  all: readonly KubeObject[],
): readonly MountedFile[] {
  return listAt(container, "volumeMounts").flatMap((mount) => {
    const volume = listAt(pod, "volumes").find((each) => textAt(each, "name") === textAt(mount, "name"));
    const folder = textAt(mount, "mountPath").replace(/\/$/, "");
    const subPath = textAt(mount, "subPath");
    return sourcesOf(volume).flatMap((source) =>
      filesOf(source, owner, all).flatMap(({ file, ...rest }) => {
        if (subPath !== "") return file === subPath ? [{ path: folder, ...rest }] : [];
        return [{ path: `${folder}/${file}`, ...rest }];
      }),
    );
  });
}

type VolumeSource = {
  readonly kind: "ConfigMap" | "Secret";
  readonly name: string;
  readonly items: readonly Json[];
};

function sourcesOf(volume: Json | undefined): readonly VolumeSource[] {
  return [volume, ...listAt(volume, "projected", "sources")].flatMap((source): readonly VolumeSource[] => {
    const map = mapAt(source, "configMap");
    const secret = mapAt(source, "secret");
    const items = [...listAt(map, "items"), ...listAt(secret, "items")];
    const secretName = textAt(secret, "secretName") || textAt(secret, "name");
    if (textAt(map, "name") !== "") return [{ kind: "ConfigMap", name: textAt(map, "name"), items }];
    return secretName === "" ? [] : [{ kind: "Secret", name: secretName, items }];
  });
}

function filesOf({ kind, name, items }: VolumeSource, owner: KubeObject, all: readonly KubeObject[]) {
  const holder = all.find((each) => each.kind === kind && each.name === name && areNear(each, owner));
  if (!holder) return [];
  return textsOf(holder).flatMap(({ key, text }) => {
    const item = items.find((each) => textAt(each, "key") === key);
    if (items.length > 0 && item === undefined) return [];
    const file = item === undefined ? key : textAt(item, "path");
    return [{ file, name: `${name}/${key}`, text }];
  });
}

/** The texts that a ConfigMap or a Secret holds, by key. */
export function textsOf(holder: KubeObject): readonly { readonly key: string; readonly text: string }[] {
  const plain = { ...mapAt(holder.data, "data"), ...mapAt(holder.data, "stringData") };
  return Object.entries(plain).flatMap(([key, value]) => {
    if (typeof value !== "string") return [];
    const isCoded = holder.kind === "Secret" && at(holder.data, "stringData", key) === undefined;
    const text = isCoded ? decoded(value) : value;
    return text === null ? [] : [{ key, text }];
  });
}

/** Null where it is no base64 of UTF-8. */
function decoded(base64: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(base64.trim()), (letter) => letter.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
