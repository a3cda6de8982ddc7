import { mkdtempSync, rmSync, writeFileSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Window } from "happy-dom";
import { afterAll, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { run } from "../run";

const folder = mkdtempSync(join(tmpdir(), "otelier-formats-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fixtures = resolve(import.meta.dirname, "../../fixtures/cli");
const agent = readFileSync(join(fixtures, "agent.yaml"), "utf8");
const gateway = join(fixtures, "gateway.yaml");

function checked(format: string, agentText = agent): string {
  const file = join(folder, "agent.yaml");
  writeFileSync(file, agentText);
  const args = ["check", "--tier", `agent=${file}`, "--tier", `gateway=${gateway}`, "--format", format];
  return run(args, { today: "2026-11-23", colour: false }).stdout;
}

/** The parts of SARIF 2.1.0 that are emitted, written from the specification (3.13 to 3.49); anything else is a fault. */
const text = z.strictObject({ text: z.string().check(z.minLength(1)) });
const region = z.strictObject({
  startLine: z.int().check(z.positive()),
  startColumn: z.int().check(z.positive()),
});
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.string(),
            version: z.string(),
            rules: z.array(
              z.strictObject({
                id: z.string(),
                shortDescription: z.optional(text),
                fullDescription: z.optional(text),
                help: z.optional(text),
              }),
            ),
          }),
        }),
        columnKind: z.enum(["utf16CodeUnits", "unicodeCodePoints"]),
        results: z.array(
          z.strictObject({
            ruleId: z.string(),
            ruleIndex: z.int().check(z.nonnegative()),
            level: z.enum(["none", "note", "warning", "error"]),
            message: text,
            locations: z.array(
              z.strictObject({
                physicalLocation: z.optional(
                  z.strictObject({ artifactLocation: z.strictObject({ uri: z.string() }), region }),
                ),
                logicalLocations: z.array(z.strictObject({ fullyQualifiedName: z.string() })),
              }),
            ),
            partialFingerprints: z.record(z.string(), z.string().check(z.regex(/^[0-9a-f]{64}$/))),
            suppressions: z.array(
              z.strictObject({ kind: z.enum(["inSource", "external"]), justification: z.string() }),
            ),
          }),
        ),
      }),
    )
    .check(z.length(1)),
});

function sarifOf(agentText?: string) {
  const [first] = sarif.parse(JSON.parse(checked("sarif", agentText))).runs;
  if (!first) throw new Error("no run");
  return first;
}

const prints = (agentText?: string) =>
  sarifOf(agentText).results.map(({ partialFingerprints }) => partialFingerprints["otelierFinding/v1"]);
const lines = (agentText?: string) =>
  sarifOf(agentText).results.map(({ locations }) => locations[0]?.physicalLocation?.region.startLine);

describe("SARIF", { timeout: 60_000 }, () => {
  it("is well formed, and each result's index leads to its rule", () => {
    const { tool, results } = sarifOf();
    expect(results.length).toBeGreaterThan(3);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(tool.driver.rules.find(({ id }) => id === "deprecated/component")?.fullDescription).toBeDefined();
  });

  it("names files by URI: with a scheme where the path is absolute", () => {
    const uris = sarifOf().results.flatMap(({ locations }) =>
      locations.map(({ physicalLocation }) => physicalLocation?.artifactLocation.uri ?? ""),
    );
    expect(uris.length).toBeGreaterThan(3);
    for (const uri of uris) expect(uri).toMatch(/^file:\/\/\/[^ #?]+\.yaml$/);
  });

  it("has one fingerprint a finding, and keeps it when lines come in above", () => {
    const before = prints();
    expect(new Set(before).size).toBe(before.length);
    expect(prints(`# one\n# two\n\n${agent}`)).toEqual(before);
    expect(lines(`# one\n# two\n\n${agent}`)).not.toEqual(lines());
  });

  it("hands accepted findings over as suppressed, with their reason", () => {
    const { results } = sarifOf(
      agent.replace(
        "  otlp/gateway:",
        "  # allow: deprecated/component - renamed next week\n  otlp/gateway:",
      ),
    );
    const accepted = results.filter(({ suppressions }) => suppressions.length > 0);
    expect(accepted).toMatchObject([
      { ruleId: "deprecated/component", suppressions: [{ justification: "renamed next week" }] },
    ]);
  });
});

describe("JUnit", { timeout: 60_000 }, () => {
  it("is XML with a suite a tier, whatever stands in names", () => {
    const odd = agent.replaceAll("otlp/gateway", "otlp/<&>\u0001");
    const xml = checked("junit", odd);
    const document = new new Window().DOMParser().parseFromString(xml, "application/xml");
    expect(document.querySelector("parsererror")).toBeNull();
    const suites = [...document.querySelectorAll("testsuite")];
    expect(suites.map((suite) => suite.getAttribute("name"))).toEqual(["agent", "gateway"]);
    const [first] = suites;
    expect(Number(first?.getAttribute("tests"))).toBe(first?.querySelectorAll("testcase").length);
    expect(Number(first?.getAttribute("failures"))).toBe(first?.querySelectorAll("failure").length);
    expect(xml).not.toContain("\u0001");
    const names = [...document.querySelectorAll("testcase")].map((each) =>
      [each.getAttribute("classname"), each.getAttribute("name")].join(" "),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("GitHub annotations", { timeout: 60_000 }, () => {
  it("are one command a line, and no message can begin another", () => {
    const lines = checked("github").trimEnd().split("\n");
    for (const line of lines)
      expect(line).toMatch(/^::(error|warning|notice) file=[^,]+,(line=\d+,col=\d+,)?title=[^:]+::.+$/);
    expect(lines.some((line) => line.includes("title=affinity/tail-sampling-unsharded"))).toBe(true);
  });
});
