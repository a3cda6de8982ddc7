import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { commentsOf } from "../../lib/yaml/comments";
import { run } from "../run";

const fixtures = resolve(import.meta.dirname, "../../fixtures/cli");
const home = process.cwd();
let folder = "";

beforeEach(() => {
  process.chdir(home);
  if (folder) rmSync(folder, { recursive: true, force: true });
  folder = mkdtempSync(join(tmpdir(), "otelier-commands-"));
  cpSync(fixtures, folder, { recursive: true });
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

const otelier = (...args: readonly string[]) => run(args, { today: "2026-11-23", colour: false });
const rulesIn = ({ stdout }: ReturnType<typeof otelier>): readonly string[] => {
  const { findings }: { findings: readonly { rule: string }[] } = JSON.parse(stdout);
  return findings.map(({ rule }) => rule);
};
const found = (...args: readonly string[]) => rulesIn(otelier("check", ...args, "--format", "json"));

const settings = (text: string) => writeFileSync("otelier.yaml", text);

describe("otelier fix", { timeout: 60_000 }, () => {
  it("shows a patch that git takes, and writes nothing", () => {
    const before = readFileSync("agent.yaml", "utf8");
    const { stdout, exitCode } = otelier("fix", "agent.yaml", "gateway.yaml");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("--- a/agent.yaml");
    expect(stdout).toMatch(/^\+ {2}otlp_grpc\/gateway:$/m);
    expect(readFileSync("agent.yaml", "utf8")).toBe(before);
    execFileSync("git", ["init", "-q"]);
    execFileSync("git", ["apply"], {
      input: stdout.slice(0, stdout.lastIndexOf("\n", stdout.length - 2) + 1),
    });
    expect(readFileSync("agent.yaml", "utf8")).toContain("  otlp_grpc/gateway:");
  });

  it("writes when told to, keeps every comment, and then has nothing left", () => {
    const comments = commentsOf(readFileSync("agent.yaml", "utf8")).map(({ text }) => text);
    expect(otelier("fix", "agent.yaml", "gateway.yaml", "--write").stdout).toMatch(
      /^\d+ fixes were applied\.\n/,
    );
    const after = readFileSync("agent.yaml", "utf8");
    expect(commentsOf(after).map(({ text }) => text)).toEqual(expect.arrayContaining(comments));
    expect(found("agent.yaml", "gateway.yaml")).not.toContain("deprecated/component");
    expect(otelier("fix", "agent.yaml", "gateway.yaml").stdout).toBe(
      "No finding has a fix that is safe without a look.\n",
    );
  });
});

describe("settings of a repository", { timeout: 60_000 }, () => {
  it("names tiers, loudness and version for a folder or the working folder", () => {
    mkdirSync("infra");
    cpSync("agent.yaml", "infra/node.yaml");
    settings(
      "collector-version: v0.120.0\nrules: { 'order/*': 'off' }\ntiers:\n  agent: { file: infra/node.yaml }\n",
    );
    const rules = found();
    expect(rules).toContain("wl/health-check-missing");
    expect(rules.filter((rule) => rule.startsWith("order/") || rule.startsWith("deprecated/"))).toEqual([]);
    process.chdir("infra");
    expect(rulesIn(otelier("check", "..", "--format", "json"))).toEqual(rules);
  });

  it("counts where no flag speaks, and a flag goes before it", () => {
    settings("rules:\n  wl/health-check-missing: 'off'\n");
    expect(found("agent.yaml")).not.toContain("wl/health-check-missing");
    expect(found("agent.yaml", "--rule", "wl/health-check-missing=warning")).toContain(
      "wl/health-check-missing",
    );
  });

  it("are refused with the key that is not understood", () => {
    settings("profil: strict\n");
    expect(otelier("check", "agent.yaml")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("`profil`"),
    });
    settings("rules: { wl/spread: loud }\n");
    expect(otelier("check", "agent.yaml").stderr).toContain("`rules.wl/spread`");
    settings("rules: [\n");
    expect(otelier("check", "agent.yaml").stderr).toContain("is not valid YAML");
  });

  it("takes the tiers of a folder by their names", () => {
    expect(found(".")).toEqual(found("agent.yaml", "gateway.yaml"));
  });
});

describe("how a check fails", { timeout: 60_000 }, () => {
  const withoutErrors = ["agent.yaml", "--rule", "wl/health-check-missing=off"] as const;

  it("by the severity that is named", () => {
    expect(otelier("check", ...withoutErrors).exitCode).toBe(0);
    expect(otelier("check", ...withoutErrors, "--fail-on", "warning").exitCode).toBe(1);
    expect(otelier("check", "agent.yaml", "--fail-on", "never").exitCode).toBe(0);
    expect(otelier("check", ...withoutErrors, "--profile", "strict").exitCode).toBe(1);
  });

  it("not for what a baseline holds, wherever it has moved in the text", () => {
    expect(otelier("check", "agent.yaml", "--write-baseline", "known.json").stdout).toContain(
      "in `known.json` now",
    );
    writeFileSync("agent.yaml", `# moved\n\n${readFileSync("agent.yaml", "utf8")}`);
    const { stdout, exitCode } = otelier("check", "agent.yaml", "--baseline", "known.json");
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/\d+ more are in the baseline\./);
    writeFileSync("agent.yaml", readFileSync("agent.yaml", "utf8").replace("[otlp]", "[otlp, nowhere]"));
    expect(otelier("check", "agent.yaml", "--baseline", "known.json").exitCode).toBe(1);
  });
});

describe("otelier rules", { timeout: 60_000 }, () => {
  it("lists all, a family, and tells everything about one in either language", () => {
    const all = otelier("rules").stdout.trimEnd().split("\n");
    expect(all.length).toBeGreaterThan(100);
    const family = otelier("rules", "order").stdout.trimEnd().split("\n");
    expect(family.every((line) => line.startsWith("order/"))).toBe(true);
    expect(otelier("rules", "wl", "order").stdout.split("\n").length).toBeGreaterThan(family.length + 5);
    expect(otelier("rules", "collector/unknown-setting").stdout).toContain("Goes wrong:");
    expect(otelier("rules", "wl", "nope")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("`nope`"),
    });
    expect(otelier("rules", "--format", "sarif").stderr).toContain("choose one of text, json");
    const one = otelier("rules", "order/memory-limiter-missing", "--lang", "ko").stdout;
    expect(one).toContain("잘못된 예:");
    expect(one).toContain("출처: ");
    const [data]: readonly Record<string, string>[] = JSON.parse(
      otelier("rules", "order/memory-limiter-missing", "--format", "json").stdout,
    );
    expect(Object.keys(data ?? {})).toEqual([
      "id",
      "severity",
      "scope",
      "title",
      "why",
      "source",
      "versions",
    ]);
  });
});
