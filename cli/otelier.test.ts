import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toFile } from "../lib/share/file";
import { newWorkspace } from "../lib/workspace/new-workspace";
import { buildCli } from "../scripts/build-cli";
import { run } from "./run";

const fixtures = resolve(import.meta.dirname, "../fixtures/cli");
const folder = mkdtempSync(join(tmpdir(), "otelier-cli-"));
const home = process.cwd();
let entry = "";

beforeAll(async () => {
  entry = await buildCli(join(folder, "dist"));
  cpSync(fixtures, folder, { recursive: true });
  process.chdir(folder);
}, 60_000);
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

type Answer = { readonly stdout: string; readonly stderr: string; readonly code: number | null };

/** The built command, as people start it. */
function spawned(args: readonly string[], input = ""): Answer {
  const run = spawnSync(process.execPath, [entry, ...args], { cwd: folder, encoding: "utf8", input });
  return { stdout: run.stdout, stderr: run.stderr, code: run.status };
}

/** The same without a process, for the many. */
function otelier(args: readonly string[], colour = false): Answer {
  const { exitCode, ...said } = run(args, { today: "2026-11-23", colour });
  return { ...said, code: exitCode };
}

const both = ["check", "--tier", "agent=agent.yaml", "--tier", "gateway=gateway.yaml"];
type Findings = readonly Readonly<Record<string, unknown>>[];

function findingsOf({ stdout }: Answer): Findings {
  const report: { readonly findings: Findings } = JSON.parse(stdout);
  return report.findings;
}

function rulesOf(...args: readonly string[]): readonly unknown[] {
  return findingsOf(otelier([...both, "--format", "json", ...args])).map(({ rule }) => rule);
}

function modesOf(...args: readonly string[]): readonly unknown[] {
  const { stdout } = otelier(["check", "--format", "json", ...args]);
  const { assumed }: { assumed: Record<string, Record<string, unknown>> } = JSON.parse(stdout);
  return Object.values(assumed).map((facts) => facts["workload.mode"]);
}

describe("otelier check", () => {
  it("groups findings by tier, says where, and ends with the counts", () => {
    const { stdout, stderr, code } = spawned(both);
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(
      /^agent: \d+ findings\n\n {2}agent\.yaml:8:3 {2}error {2}affinity\/tail-sampling-unsharded\n {4}`tail_sampling`/,
    );
    expect(stdout).toContain("\n\ngateway: ");
    expect(stdout).toMatch(/\n\n\d+ errors?, \d+ warnings?, \d+ notes? in 5 components\. Not checked: .*\n$/);
    expect(stdout).not.toContain("\u001B[");
    expect(
      otelier(both, true)
        .stdout.split(/\[\d+m/)
        .join("")
        .replaceAll("\u001B", ""),
    ).toBe(stdout);
  }, 30_000);

  it("prints the promised shape as JSON", () => {
    const run = otelier([...both, "--format", "json"]);
    const report: Record<string, unknown> = JSON.parse(run.stdout);
    expect(Object.keys(report)).toEqual(["findings", "assumed", "notChecked"]);
    const [first] = findingsOf(run);
    expect(first).toEqual({
      rule: "affinity/tail-sampling-unsharded",
      class: "rule",
      severity: "error",
      tier: "agent",
      path: "exporters::otlp/gateway",
      line: 8,
      column: 3,
      message: expect.stringContaining("`otlp/gateway`"),
      upstream: null,
      fixes: expect.arrayContaining([
        { id: expect.any(String), title: expect.any(String), safety: "review" },
      ]),
    });
    expect(report.assumed).toMatchObject({
      agent: { "workload.mode": "daemonset" },
      gateway: { "service.name": "otel-gateway" },
    });
    expect(report.notChecked).toEqual({ components: 0, facts: expect.any(Array) });
    const hop = findingsOf(run).find(({ path }) => String(path).startsWith("hop::"));
    expect(hop).toMatchObject({ path: "hop::agent/otlp/gateway→gateway", line: 8, column: 3 });
  }, 30_000);

  it("answers in Korean", () => {
    const { stdout } = otelier([...both, "--lang", "ko"]);
    expect(stdout).toMatch(/^agent: 결과 \d+건/);
    expect(stdout).toContain("  오류  affinity/tail-sampling-unsharded");
  }, 30_000);

  it("judges by the version and the distribution that are named", () => {
    expect(rulesOf()).toContain("deprecated/component");
    expect(rulesOf("--collector-version", "v0.120.0")).not.toContain("deprecated/component");
    expect(rulesOf("--distribution", "core")).not.toEqual(rulesOf());
  }, 60_000);

  it("reads one tier from standard input, and a byte order mark is no content", () => {
    const { stdout, code } = spawned(["check", "--tier", "edge=-"], "\uFEFFreceivers: {nope: {}}\n");
    expect(code).toBe(1);
    expect(stdout).toContain("<stdin>:1:13  error  collector/unknown-type");
  }, 30_000);

  it("reads a design, with its facts, and takes texts in place of its own", () => {
    const design = newWorkspace("x", [
      { role: "agent", yaml: "receivers: {nope: {}}\n" },
      { role: "gateway", yaml: "", facts: { "workload.replicas": 1 } },
    ]);
    writeFileSync(join(folder, "x.otelier.json"), toFile(design));
    const alone = otelier(["check", "--design", "x.otelier.json"]);
    expect(alone.stdout).toContain("x.otelier.json#agent:1:13  error  collector/unknown-type");
    const args = [
      "check",
      "--design",
      "x.otelier.json",
      "--tier",
      "agent=agent.yaml",
      "--tier",
      "gateway=gateway.yaml",
    ];
    const rules = findingsOf(otelier([...args, "--format", "json"])).map(({ rule }) => rule);
    expect(rules).not.toContain("collector/unknown-type");
    expect(rules).not.toContain("affinity/tail-sampling-unsharded");
  }, 30_000);

  it("takes the role of a tier from its name, from --role, or from its content", () => {
    expect(modesOf("--tier", "gateway=agent.yaml")).toEqual(["deployment"]);
    expect(modesOf("--tier", "edge=gateway.yaml")).toEqual(["deployment"]);
    expect(modesOf("--tier", "edge=gateway.yaml", "--role", "edge=cluster")).toEqual(["singleton"]);
  }, 30_000);

  it("ends with 0 where nothing is an error", () => {
    expect(spawned(["check", "--tier", "agent=-"], "").code).toBe(2);
    const text =
      "extensions: {health_check: {endpoint: '0.0.0.0:13133'}}\nreceivers: {otlp: {protocols: {grpc: {endpoint: '0.0.0.0:4317'}}}}\nexporters: {debug: {}}\nservice: {extensions: [health_check], pipelines: {traces: {receivers: [otlp], exporters: [debug]}}}\n";
    expect(spawned(["check", "--tier", "agent=-"], text).code).toBe(0);
  }, 30_000);

  it("answers for a text of several megabytes", () => {
    const lines = Array.from(
      { length: 50_000 },
      (_, index) => `      - key: attribute.${index}\n        action: delete\n`,
    );
    writeFileSync(
      join(folder, "large.yaml"),
      `processors:\n  attributes:\n    actions:\n${lines.join("")}receivers: {nope: {}}\n`,
    );
    const { stdout, code } = otelier(["check", "--tier", "agent=large.yaml"]);
    expect(code).toBe(1);
    expect(stdout).toContain("large.yaml:100004:13  error  collector/unknown-type");
  }, 120_000);
});

describe("a wrong call", () => {
  beforeAll(() => {
    mkdirSync(join(folder, "folder.yaml"), { recursive: true });
    writeFileSync(join(folder, "binary.yaml"), Buffer.from([0x61, 0x00, 0x62]));
    writeFileSync(join(folder, "latin1.yaml"), Buffer.from([0x61, 0x3a, 0x0a, 0xe9, 0x0a]));
    writeFileSync(join(folder, "not.otelier.json"), "[]");
  });

  it.each([
    [["check", "--settings", "nowhere.yaml"], "`nowhere.yaml` cannot be read: there is no such file"],
    [[...both, "--write-baseline", "folder.yaml"], "`folder.yaml` cannot be written: it is a folder"],
    [["check", "--tier", "agent.yaml"], "`--tier agent.yaml` is not understood"],
    [["check", "--tier", "Agent=agent.yaml"], "`Agent` cannot name a tier"],
    [["check", "--tier", "a=agent.yaml", "--tier", "a=agent.yaml"], "Tier `a` is given twice"],
    [["check", "--tier", "a=nowhere.yaml"], "`nowhere.yaml` cannot be read: there is no such file"],
    [["check", "--tier", "a=folder.yaml"], "`folder.yaml` cannot be read: it is a folder"],
    [["check", "--tier", "a=binary.yaml"], "`binary.yaml` is not text: it has a zero byte at offset 1"],
    [["check", "--tier", "a=latin1.yaml"], "`latin1.yaml` is not UTF-8 text: line 2"],
    [["check", "--tier", "a=-", "--tier", "b=-"], "Standard input (`-`) can be read once only"],
    [["check", "--design", "not.otelier.json"], "This is not an Otelier design"],
    [["check", "--design", "agent.yaml"], "This file is not a design: it is not JSON"],
    [[...both, "--collector-version", "latest"], "`latest` is not a collector version"],
    [[...both, "--collector-version", "0.154"], "is not a collector version"],
    [
      [...both, "--distribution", "splunk"],
      "`--distribution splunk` is not known: choose one of core, contrib, k8s, otlp",
    ],
    [[...both, "--format", "xml"], "`--format xml` is not known"],
    [[...both, "--lang", "fr"], "`--lang fr` is not known"],
    [[...both, "--lang", "en", "--lang", "ko"], "`--lang` is given more than once"],
    [[...both, "--role", "agent"], "`--role agent` is not understood"],
    [[...both, "--role", "edge=agent"], "`--role` speaks of tier `edge`, which is not there"],
    [[...both, "--fix"], "`--fix` is not an option of this command"],
    [[...both, "--lang"], "`--lang` needs a value"],
    [["check", "Agent 1.yaml"], "`Agent 1.yaml` cannot name a tier by its file name"],
    [["check", "folder.yaml", "folder.yaml"], "`folder.yaml` is a second folder"],
    [["check", "folder.yaml"], "There is nothing to check"],
    [["check", "agent.yaml", "agent.yaml"], "Tier `agent` is given twice"],
    [["check", "agent.yaml", "--rule", "wl=off"], "`--rule wl=off` is not understood"],
    [["check", "agent.yaml", "--baseline", "agent.yaml"], "`agent.yaml` is not a baseline"],
    [["check", "agent.yaml", "--settings", "binary.yaml"], "`binary.yaml` is not text"],
    [["rules", "nope/nope"], "There is no rule or family `nope/nope`"],
    [["validate", "agent.yaml"], "`agent.yaml` is not understood here"],
    [["chekc"], "`chekc` is not a command"],
  ])(
    "%j ends with 2 and one sentence",
    (args, sentence) => {
      const { stdout, stderr, code } = otelier(args);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/^otelier: [^\n]+\n$/);
      expect(stderr).toContain(sentence);
    },
    30_000,
  );

  it("is answered in the language asked for", () => {
    expect(otelier(["check", "folder.yaml", "--lang", "ko"]).stderr).toContain("확인할 대상이 없습니다");
  }, 30_000);
});

describe("otelier", () => {
  it("tells its version and its options", () => {
    expect(spawned(["--version"]).stdout).toMatch(/^otelier\/\d+\.\d+\.\d+ /);
    const help = spawned(["check", "--help"]);
    expect([help.code, help.stdout.includes("--collector-version <version>")]).toEqual([0, true]);
  }, 30_000);

  it("runs by its committed entry, which says what to run where nothing is built", () => {
    const bin = join(folder, "bin");
    cpSync(resolve(import.meta.dirname, "../bin"), bin, { recursive: true });
    expect(existsSync(join(folder, "dist/cli"))).toBe(false);
    const run = spawnSync(process.execPath, [join(bin, "otelier.mjs")], { encoding: "utf8" });
    expect([run.status, run.stderr]).toEqual([
      2,
      "otelier: the command is not built yet; run `npm run build:cli` first.\n",
    ]);
  });
});
