/**
 * Compares the published settings with an independent reading of the same collector version:
 * `npm run catalogue:agree -- [--reading FILE]`. Every component, field, type, default and optional section is counted; each
 * difference is printed with its cause. Exit code 1 where one has no cause.
 */
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import type { Json } from "../lib/base/json";
import type { FieldsData } from "../lib/catalogue/fields/types";
import { fieldsData } from "../lib/catalogue/published-fields.generated";
import { differenceCause } from "./agree/difference-cause";
import { leavesOf } from "./agree/leaves-of";
import { asOurs, type Reading } from "./agree/reading";
import { option } from "./reference-build";

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the published file is ours
const ours = fieldsData as FieldsData;
const file = option("reading") ?? "../shared/facts/reflected-v0.159.0.json";
const reading: Reading = JSON.parse(readFileSync(file, "utf8"));
const theirs = asOurs(reading);

type Count = { same: number; different: number };
const counts: Record<string, Count> = {};
const causes = new Map<string, string[]>();

for (const component of theirs.components) {
  const name = `${component.kind}/${component.type}`;
  const own = ours.components.find((each) => each.kind === component.kind && each.type === component.type);
  compare("component", name, component.config, own?.config);
  if (!own) continue;
  compare("signals", name, component.signals, own.signals);
  compareLeaves("default", name, component.default, own.default);
  for (const optional of component.optionals) {
    const mine = own.optionals.find(({ path }) => path === optional.path);
    compare("optional section", `${name} ${optional.path}`, optional.state, mine?.state);
    compareLeaves(
      "default of an optional section",
      `${name} ${optional.path}`,
      optional.default,
      mine?.default,
    );
  }
}
for (const [type, fields] of Object.entries(theirs.types)) {
  const own = ours.types[type]?.fields ?? [];
  for (const field of fields) {
    const named = (each: (typeof own)[number]) => each.name === field.name && each.go === field.go;
    const mine = own.find(named) ?? own.find(({ name }) => name === field.name);
    compare("field", `${type} ${field.name || field.go}`, field.name, mine?.name);
    if (mine) compare("type of a field", `${type} ${field.name || field.go}`, field.type, mine.type);
  }
  for (const extra of own.filter(({ name }) => !fields.some((each) => each.name === name)))
    compare("field", `${type} ${extra.name}`, undefined, extra.name);
}
for (const [type, values] of Object.entries(theirs.enums))
  compare("accepted values", type, values, ours.enums[type]?.values.toSorted());

let unexplained = 0;
for (const [what, { same, different }] of Object.entries(counts))
  console.log(`${what}: ${same} of ${same + different} agree`);
for (const [cause, list] of causes) {
  console.log(`\n${list.length} differ: ${cause}`);
  for (const name of list.slice(0, Number(option("list") ?? 400))) console.log(`  ${name}`);
  if (cause === "no cause") unexplained = list.length;
}
console.log(`\n${unexplained} differences without a cause`);
if (unexplained > 0) process.exitCode = 1;

function compareLeaves(
  what: string,
  name: string,
  theirValue: Json | undefined,
  own: Json | undefined,
): void {
  const mine = new Map(leavesOf(own));
  const known = leavesOf(theirValue);
  for (const [path, value] of known) compare(what, `${name} ${path}`, value, mine.get(path));
  const keys = new Set(known.map(([path]) => path));
  for (const [path, value] of mine) if (!keys.has(path)) compare(what, `${name} ${path}`, undefined, value);
}

function compare(what: string, name: string, theirValue: unknown, own: unknown): void {
  const count = (counts[what] ??= { same: 0, different: 0 });
  if (isDeepStrictEqual(theirValue, own)) {
    count.same += 1;
    return;
  }
  count.different += 1;
  const cause = differenceCause({ what, name, theirs: theirValue, ours: own }) ?? "no cause";
  const line = `${what} ${name}: ${JSON.stringify(theirValue)} there, ${JSON.stringify(own)} here`;
  causes.set(cause, [...(causes.get(cause) ?? []), line]);
}
