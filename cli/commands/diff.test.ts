import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../run";

const folder = mkdtempSync(join(tmpdir(), "otelier-diff-"));
const [before, after] = [join(folder, "before"), join(folder, "after")];
for (const side of [before, after])
  cpSync(resolve(import.meta.dirname, "../../fixtures/cli"), side, { recursive: true });
const gateway = readFileSync(join(after, "gateway.yaml"), "utf8");
writeFileSync(
  join(after, "gateway.yaml"),
  `# a word\n${gateway.replace("tail_sampling", "tail_sampling/x")}`,
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const otelier = (...args: readonly string[]) => run(args, { today: "2026-11-23", colour: false });

describe("otelier diff", { timeout: 60_000 }, () => {
  it("says what differs in sentences, in findings and in lines", () => {
    const { stdout, exitCode } = otelier("diff", before, after);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("processor tail_sampling/x added");
    expect(stdout).toMatch(/^\+ error {2}collector\/undefined-reference/m);
    expect(stdout).toMatch(/^\+# a word$/m);
  });

  it("takes comments for no change of meaning, and says so where nothing else differs", () => {
    writeFileSync(join(folder, "new.yaml"), `# a word\n${readFileSync(join(before, "agent.yaml"), "utf8")}`);
    const { stdout, exitCode } = otelier("diff", join(before, "agent.yaml"), join(folder, "new.yaml"));
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Both sides mean the same\.\n/);
  });

  it("speaks to programs and to Koreans", () => {
    const { stdout } = otelier("diff", before, after, "--format", "json", "--lang", "ko");
    const said: { readonly changes: readonly { readonly is: string; readonly message: string }[] } =
      JSON.parse(stdout);
    expect(said.changes.map(({ is }) => is)).toContain("added");
    expect(said.changes.some(({ message }) => /[가-힣]/.test(message))).toBe(true);
  });

  it("wants two sides", () => {
    expect(otelier("diff", before)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("two sides"),
    });
  });
});

describe("values files and manifests", { timeout: 60_000 }, () => {
  const values = `mode: daemonset\npresets: { hostMetrics: { enabled: true } }\n`;
  const manifest = `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: otel }\ndata:\n  relay: |\n${gateway.replace(/^(?=.)/gm, "    ")}`;

  it("are checked as what they describe", () => {
    writeFileSync(join(folder, "agent.values.yaml"), values);
    const { stdout } = otelier("check", join(folder, "agent.values.yaml"), "--format", "json");
    const said: { readonly findings: readonly { readonly rule: string }[] } = JSON.parse(stdout);
    expect(said.findings.map(({ rule }) => rule)).toContain("debug/nop-only");
    expect(said.findings.map(({ rule }) => rule)).not.toContain("hostmetrics/root-path-no-mount");
  });

  it("of a folder are read where it has no configurations by role", () => {
    mkdirSync(join(folder, "deploy"));
    writeFileSync(join(folder, "deploy", "config-map.yaml"), manifest);
    const { stdout, exitCode } = otelier("check", join(folder, "deploy"));
    expect(exitCode).toBeLessThan(2);
    // At the line of the manifest itself.
    const line = manifest.split("\n").findIndex((each) => each.trim() === "service:") + 1;
    expect(stdout).toContain(`config-map.yaml:${line}:5  `);
    expect(stdout).toMatch(/^gateway: \d+ findings/);
    rmSync(join(folder, "deploy", "config-map.yaml"));
    writeFileSync(join(folder, "deploy", "gateway.yaml"), manifest);
    expect(otelier("check", join(folder, "deploy")).stdout).toMatch(/^gateway: \d+ findings/);
  });

  it("are written back where the configuration stands in them word for word, and else not at all", () => {
    const file = join(folder, "map.yaml");
    writeFileSync(file, `# the gateway's\n${manifest}`);
    expect(otelier("fix", file, "--write").stdout).toMatch(/^\d+ fixes were applied\./);
    const after = readFileSync(file, "utf8");
    expect(after).toMatch(/^# the gateway's\napiVersion: v1\n/);
    expect(after).toMatch(/^ {6}otlp_http\b/m);
    expect(otelier("fix", file).stdout).not.toContain("+++");
    const odd = join(folder, "odd.yaml");
    const alias = `mode: deployment\nalternateConfig: &all ${JSON.stringify({ receivers: { hostmetrics: {} } })}\n`;
    writeFileSync(odd, alias);
    expect(otelier("fix", odd, "--write")).toMatchObject({ exitCode: 2, stdout: "" });
    expect(readFileSync(odd, "utf8")).toBe(alias);
  });
});
