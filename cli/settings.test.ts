import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { toFile } from "../lib/share/file";
import { newWorkspace } from "../lib/workspace/new-workspace";
import { run } from "./run";

const fixtures = resolve(import.meta.dirname, "../fixtures/cli");
const home = process.cwd();
let folder = "";

beforeEach(() => {
  process.chdir(home);
  if (folder) rmSync(folder, { recursive: true, force: true });
  folder = mkdtempSync(join(tmpdir(), "otelier-settings-"));
  cpSync(fixtures, folder, { recursive: true });
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

const otelier = (...args: readonly string[]) => run(args, { today: "2026-11-23", colour: false });
const settings = (text: string, file = "otelier.yaml") => writeFileSync(file, text);
const refusal = (...args: readonly string[]) => {
  const { stderr, exitCode } = otelier(...args);
  expect(exitCode).toBe(2);
  return stderr;
};
const tiersOf = (...args: readonly string[]) => {
  const { assumed }: { assumed: object } = JSON.parse(otelier("check", ...args, "--format", "json").stdout);
  return Object.keys(assumed);
};

describe("otelier.yaml", { timeout: 60_000 }, () => {
  it("refuses a rule, a tier and a deploy fact that do not exist", () => {
    settings("rules: { wl/spred: 'off' }\n");
    expect(refusal("check", "agent.yaml")).toContain("`wl/spred`");
    settings("tiers: { Agent One: { file: agent.yaml } }\n");
    expect(refusal("check")).toContain("`Agent One`");
    settings("tiers: { agent: { file: agent.yaml, facts: { workload.replica: 3 } } }\n");
    expect(refusal("check")).toContain("The closest name is `workload.replicas`.");
    settings("tiers: { agent: { file: agent.yaml, facts: { workload.replicas: many } } }\n");
    expect(refusal("check")).toContain("a whole number from 0 to 10,000");
  });

  it("says what is expected where a setting is not understood", () => {
    settings("tiers: { agent: { file: agent.yaml, role: boss } }\n");
    expect(refusal("check")).toContain("`tiers.agent.role`. Expected: agent, gateway, cluster.");
    settings("tiers: { agent: { fil: agent.yaml } }\n");
    expect(refusal("check")).toContain("`tiers.agent.file`. Expected: file: PATH.");
    settings("tiers: { agent: { file: agent.yaml, fact: {} } }\n");
    expect(refusal("check")).toContain("`tiers.agent.fact`. Expected: file, role, facts.");
  });

  it("counts the file of a builder's manifest from its own folder", () => {
    mkdirSync("repo");
    cpSync("agent.yaml", "repo/agent.yaml");
    writeFileSync(
      "repo/manifest.yaml",
      "dist: { name: mine, version: 0.159.0 }\nreceivers:\n  - gomod: go.opentelemetry.io/collector/receiver/otlpreceiver v0.159.0\n",
    );
    settings("distribution: manifest.yaml\ntiers: { agent: { file: agent.yaml } }\n", "repo/otelier.yaml");
    const { stdout, stderr } = otelier("check", "repo");
    expect(stderr).toBe("");
    expect(stdout).toContain("was built without");
  });

  it("goes before the design and the files of its folder", () => {
    const text = readFileSync("gateway.yaml", "utf8");
    writeFileSync(
      "shop.otelier.json",
      toFile(newWorkspace("shop", [{ id: "other", role: "gateway", yaml: text }])),
    );
    settings("tiers: { edge: { file: agent.yaml } }\n");
    expect(tiersOf()).toEqual(["edge"]);
    expect(tiersOf(".")).toEqual(["edge"]);
    rmSync("otelier.yaml");
    expect(tiersOf(".")).toEqual(["other"]);
    rmSync("shop.otelier.json");
    expect(tiersOf()).toEqual(["agent", "gateway"]);
  });
});

describe("a rule's level on the command line", () => {
  it("is refused for a rule that does not exist, and taken for what the collector says", () => {
    expect(refusal("check", "agent.yaml", "--rule", "wl/spred=off")).toContain("`wl/spred`");
    expect(otelier("check", "agent.yaml", "--rule", "collector/unknown-setting=off").stderr).toBe("");
  });
});

describe("an empty file", () => {
  it("is no configuration", () => {
    writeFileSync("empty.yaml", "\n");
    expect(refusal("check", "empty.yaml")).toContain("`empty.yaml` is empty");
  });
});
