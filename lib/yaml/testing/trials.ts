import { isList, isMap } from "../../base/json";
import type { Json } from "../../base/json";
import type { Path } from "../../base/path";
import { insert, move, remove, rename, set } from "../edit";
import type { YamlEdit } from "../edit";
import { pick, sample } from "./random";

/** An edit to try on a text; `back` undoes it, where undoing must restore every byte. */
export type Trial = { readonly edit: YamlEdit; readonly back?: YamlEdit };

/** Up to `count` edits of every sort that fit the data of a text, values easy and hard, the same ones for the same random numbers. */
export function trialsFor(data: Json, random: () => number, count: number): readonly Trial[] {
  const all: Trial[] = [
    { edit: set(["extensions", "zz_added", "endpoint"], "0.0.0.0:13133") },
    { edit: set(["zz", "deep", "er"], pick(random, values)) },
  ];
  for (const [path, value] of places(data, [])) all.push(...trialsAt(data, path, value, random));
  return sample(random, all, count);
}

const values: readonly Json[] = [
  "plain",
  "0.0.0.0:4317",
  "${env:HOST}:4317",
  "on",
  "0123",
  "1e3",
  "12:30:45",
  "",
  "- x",
  "a: b",
  "a #b",
  " spaced ",
  'it\'s "quoted"',
  "한국어 값",
  "first\nsecond\n",
  "no newline\n  at the end",
  "tab\there",
  "{{ .Values.x }}",
  "!tag",
  "👍",
  0,
  -1.5,
  4294967296,
  true,
  null,
  [],
  {},
  ["a", "b"],
  [1, { a: "b", c: null }],
  { timeout: "5s", nested: { list: ["x", 2], text: "l1\nl2" } },
];

function trialsAt(data: Json, path: Path, value: Json, random: () => number): readonly Trial[] {
  const found: Trial[] = [];
  if (path.length > 0) found.push({ edit: set(path, pick(random, values)) }, { edit: remove(path) });
  if (typeof path.at(-1) === "string") {
    found.push({ edit: rename(path, pick(random, ["renamed/2", "on", "two words", "a: b", "새이름"])) });
  }
  if (isMap(value)) {
    const added = [...path, pick(random, ["zz_new", "zz/2", "new key", "123"])];
    const kept = Object.keys(value).length > 0;
    found.push({ edit: set(added, pick(random, values)), ...(kept ? { back: remove(added) } : {}) });
  }
  if (isList(value)) found.push(...listTrials(path, value, random));
  return found;
}

function listTrials(path: Path, list: readonly Json[], random: () => number): readonly Trial[] {
  const index = Math.floor(random() * (list.length + 1));
  const kept = list.length > 0;
  const found: Trial[] = [
    { edit: insert(path, index, pick(random, values)), ...(kept ? { back: remove([...path, index]) } : {}) },
    { edit: insert(path, list.length, "zz"), ...(kept ? { back: remove([...path, list.length]) } : {}) },
  ];
  if (list.length > 1) {
    const from = Math.floor(random() * list.length);
    const to = Math.floor(random() * list.length);
    found.push({ edit: move(path, from, to), back: move(path, to, from) });
  }
  return found;
}

/** Every place in the data with its path, the root first. */
function places(data: Json, path: Path): readonly (readonly [Path, Json])[] {
  const below: readonly (readonly [string | number, Json])[] = isList(data)
    ? data.map((item, index) => [index, item] as const)
    : isMap(data)
      ? Object.entries(data)
      : [];
  return [[path, data], ...below.flatMap(([step, value]) => places(value, [...path, step]))];
}
