import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../run";

const folder = mkdtempSync(join(tmpdir(), "otelier-upgrade-"));
cpSync(resolve(import.meta.dirname, "../../fixtures/cli"), folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const agent = join(folder, "agent.yaml");
const upgrade = (...args: readonly string[]) =>
  run(["upgrade", agent, join(folder, "gateway.yaml"), ...args], { today: "2026-11-23", colour: false });
const from = ["--collector-version", "0.140.0"];

describe("otelier upgrade", { timeout: 60_000 }, () => {
  it("lists what it means and shows the renames as a diff, without writing", () => {
    const before = readFileSync(agent, "utf8");
    const { stdout, exitCode } = upgrade(...from, "--to", "v0.165.0");
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Renamed: \d+\n/);
    expect(stdout).toMatch(/^-.*otlp\/gateway/m);
    expect(stdout).toMatch(/^\+.*otlp_grpc\/gateway/m);
    expect(stdout).not.toMatch(/^\+.*memory_limiter:/m);
    expect(readFileSync(agent, "utf8")).toBe(before);
  });

  it("ends with 1 where something breaks, as on an older collector, and says so in Korean", () => {
    const { stdout, exitCode } = upgrade("--to", "v0.20.0", "--lang", "ko");
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/동작하지 않게 됨: \d+/);
  });

  it("writes the safe part when told to", () => {
    expect(upgrade(...from, "--to", "0.165.0", "--write").exitCode).toBe(0);
    expect(readFileSync(agent, "utf8")).toContain("otlp_grpc/gateway");
  });

  it("asks what to upgrade to", () => {
    expect(upgrade()).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("--to") });
  });
});
