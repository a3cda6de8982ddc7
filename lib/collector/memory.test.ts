import { array, assert, constantFrom, nat, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { testFields } from "../catalogue/fields/testing";
import { testCatalogue } from "../catalogue/testing";
import { twoTierTemplate } from "../workspace/templates/two-tier";
import { bareMachine } from "./bare-machine";
import { createBuild } from "./build";
import { createMemory, type Memory } from "./memory";
import { judge } from "./verdict";

const build = createBuild(testCatalogue, testFields, {
  version: "0.159.0",
  parts: { distribution: "contrib" },
});
const texts = twoTierTemplate("t").tiers.map(({ yaml }) => yaml);

function verdictOn(text: string, memory?: Memory) {
  const context = { build, environment: bareMachine };
  return judge([{ is: "text", text }], memory ? { ...context, memory } : context);
}

/** A memory that counts the components that had to be judged. */
function countingMemory(): Memory & { readonly count: () => number } {
  const memory = createMemory();
  const seen = new Set<object>();
  const judged: Memory["judged"] = (place, inputs, make) => {
    const section = memory.judged(place, inputs, make);
    for (const component of section.components) seen.add(component);
    return section;
  };
  return { ...memory, judged, count: () => seen.size };
}

describe("createMemory", () => {
  it("finds out again what changed, and that only", () => {
    const text = texts[1] ?? "";
    const memory = countingMemory();
    verdictOn(text, memory);
    const first = memory.count();
    expect(first).toBeGreaterThan(3);
    verdictOn(`# a comment\n${text}`, memory);
    expect(memory.count()).toBe(first);
    const changed = text.replace(/num_traces: \d+/, "num_traces: text");
    expect(changed).not.toBe(text);
    const { errors } = verdictOn(changed, memory);
    expect(memory.count()).toBe(first + 1);
    expect(errors.map(({ upstream }) => upstream)).toEqual([
      "expected type 'uint64', got unconvertible type 'string'",
    ]);
  });

  it("leads to what is said without it, edit after edit", () => {
    const edit = record({
      kind: constantFrom("cut", "double", "swap", "value", "half"),
      at: nat(300),
    });
    const odd = ["[]", "{ a: 1 }", "12", "1.5", "text", "-1", "5s", "${env:X}", "2020-01-01", "null"];
    const apply = (text: string, { kind, at }: { readonly kind: string; readonly at: number }): string => {
      const lines = text.split("\n");
      const line = at % lines.length;
      const here = lines[line] ?? "";
      if (kind === "cut") return lines.toSpliced(line, 1).join("\n");
      if (kind === "double") return lines.toSpliced(line, 0, here).join("\n");
      if (kind === "swap") return lines.toSpliced(line, 2, lines[line + 1] ?? "", here).join("\n");
      if (kind === "half") return text.slice(0, (at * 37) % (text.length + 1));
      return lines.toSpliced(line, 1, here.replace(/: .*$/, `: ${odd[at % odd.length] ?? ""}`)).join("\n");
    };
    assert(
      property(array(edit, { minLength: 1, maxLength: 8 }), nat(1), (edits, which) => {
        let text = texts[which] ?? "";
        const memory = createMemory();
        verdictOn(text, memory);
        for (const step of edits) {
          const next = apply(text, step);
          expect(verdictOn(next, memory)).toEqual(verdictOn(next));
          // Half a text is what someone types over, not what they go on from.
          if (step.kind !== "half") text = next;
        }
      }),
      { numRuns: 60 },
    );
  });
});
