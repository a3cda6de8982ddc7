/**
 * `npm run bench:rules`: what all rules cost beside reading the same texts, as ratios within one run, on the pair of the journey and
 * on growing designs; and on what nobody should write. Growth is linear where the ratio to reading stays level.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { testCatalogue } from "@/lib/catalogue/testing";
import { createEngine } from "@/lib/rules/engine";
import { rules } from "@/lib/rules/registry.generated";
import { readTopology } from "@/lib/topology/topology";
import { newWorkspace } from "@/lib/workspace/new-workspace";
import type { Workspace } from "@/lib/workspace/types";
import { dataOf, readDocument } from "@/lib/yaml/document";
import { designOf } from "./designs";
import { median } from "./measure";
import { circleOf, repeating } from "./odd-designs";

const journey = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../fixtures/journey/${name}.yaml`, import.meta.url)), "utf8");
const pair = newWorkspace("journey", [
  { role: "agent", yaml: journey("agent") },
  { role: "gateway", yaml: journey("gateway") },
]);
let fresh = 0;

/** The same design with texts that were never read. */
function unread(design: Workspace): Workspace {
  fresh += 1;
  const tiers = design.tiers.map((tier) => Object.assign({}, tier, { yaml: `${tier.yaml}# ${fresh}\n` }));
  return { ...design, tiers };
}

function reading(design: Workspace, rounds: number): number {
  return median(
    rounds,
    () => unread(design),
    ({ tiers }) => tiers.map(({ yaml }) => dataOf(readDocument(yaml))),
  );
}

function judging(design: Workspace, rounds: number): number {
  return median(
    rounds,
    () => {
      const next = unread(design);
      return { next, topology: readTopology(next.tiers, testCatalogue) };
    },
    ({ next, topology }) => createEngine(rules, testCatalogue)(topology, next, "2026-12-01"),
  );
}

function report(name: string, design: Workspace, rounds: number): void {
  const [read, judged] = [reading(design, rounds), judging(design, rounds)];
  console.log(
    `  ${name.padEnd(34)} reading ${ms(read)}, ${rules.length} rules ${ms(judged)}: ${(judged / read).toFixed(2)} of reading`,
  );
}

function ms(time: number): string {
  return `${time.toFixed(2).padStart(8)} ms`;
}

console.log("all rules beside reading the texts");
report("the pair of the journey", pair, 60);
for (const size of [125, 250, 500, 1000, 2000]) report(`${size} components`, designOf(size), 9);
report("10000 components", designOf(10_000), 3);
report("one exporter listed 1000 times", repeating(1000), 9);
report("a circle of 4 tiers", circleOf(4), 20);
report("a circle of 16 tiers", circleOf(16), 9);
