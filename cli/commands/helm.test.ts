import { zipSync } from "fflate";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { fromFile } from "../../lib/share/file";
import { dataOf, readDocument } from "../../lib/yaml/document";
import { run } from "../run";

const fixtures = resolve(import.meta.dirname, "../../fixtures/cli");
const home = process.cwd();
let folder = "";

beforeEach(() => {
  process.chdir(home);
  if (folder) rmSync(folder, { recursive: true, force: true });
  folder = mkdtempSync(join(tmpdir(), "otelier-helm-"));
  cpSync(fixtures, folder, { recursive: true });
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

const otelier = (...args: readonly string[]) => run(args, { today: "2026-11-23", colour: false });
const read = (file: string) => dataOf(readDocument(readFileSync(file, "utf8")));

describe("otelier helm and otelier import", { timeout: 60_000 }, () => {
  it("write values that are read back as the design", () => {
    const tiers = ["--tier", "agent=agent.yaml", "--tier", "gateway=gateway.yaml"];
    const written = otelier("helm", ...tiers, "--chart-version", "0.162.0", "--out", "deploy");
    expect(written).toMatchObject({ exitCode: 0, stderr: "" });
    expect(written.stdout).toContain("3 files written to `deploy`.");
    expect(readFileSync("deploy/commands.txt", "utf8")).toContain("--version 0.162.0");
    const values = ["deploy/agent.values.yaml", "deploy/gateway.values.yaml"];
    const imported = otelier("import", ...values, "--chart-version", "0.162.0", "--out", "back.otelier.json");
    expect(imported).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/2 tiers written to `back.otelier.json`.\n$/),
    });
    const design = fromFile(readFileSync("back.otelier.json", "utf8"));
    expect(design.ok && design.value.tiers.map(({ id, yaml }) => [id, dataOf(readDocument(yaml))])).toEqual([
      ["agent", read("agent.yaml")],
      ["gateway", read("gateway.yaml")],
    ]);
  });

  it("write every way of deploying, with the commands for each", () => {
    const { exitCode } = otelier("helm", "agent.yaml", "gateway.yaml", "--all", "--out", "deploy-all");
    expect(exitCode).toBe(0);
    const files = readdirSync("deploy-all", { recursive: true }).map(String);
    for (const file of ["agent.values.yaml", "argocd/agent.yaml", "flux/gateway.yaml", "umbrella/Chart.yaml"])
      expect(files).toContain(file);
    expect(readFileSync("deploy-all/kustomize/config/agent.yaml", "utf8")).toBe(
      readFileSync("agent.yaml", "utf8"),
    );
    expect(readFileSync("deploy-all/README.md", "utf8")).toContain("kubectl apply --kustomize kustomize/");
  });

  it("merge the parts of a tier and say what came from where", () => {
    writeFileSync("prod.yaml", "exporters:\n  debug: {verbosity: detailed}\n");
    const tiers = ["--tier", "node=agent.yaml", "--tier", "node=prod.yaml"];
    const { exitCode, stdout } = otelier("import", ...tiers, "gateway.yaml", "--out", "back.otelier.json");
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      "2 files are one configuration, merged in this order: `agent.yaml`, `prod.yaml`.",
    );
    const design = fromFile(readFileSync("back.otelier.json", "utf8"));
    expect(design.ok && design.value.tiers.map(({ id }) => id)).toEqual(["node", "gateway"]);
    expect(design.ok && design.value.tiers[0]?.yaml).toContain("# from prod.yaml");
  });

  it("unpack archives and name what was passed over", () => {
    const agent = new Uint8Array(readFileSync("agent.yaml"));
    writeFileSync("all.zip", zipSync({ "agent.yaml": agent, "notes.txt": new Uint8Array([120]) }));
    const { exitCode, stdout } = otelier("import", "all.zip", "--out", "back.otelier.json");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("One file was passed over because of the name: `notes.txt`.");
  });

  it("write nothing that Helm would refuse, and say where it stands", () => {
    writeFileSync("agent.yaml", "processors:\n  batch: { send_batch_size: 9007199254740993 }\n");
    const { exitCode, stderr } = otelier("helm", "--tier", "agent=agent.yaml", "--out", "deploy");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("agent, line 2: `processors::batch::send_batch_size`");
    expect(existsSync("deploy")).toBe(false);
  });

  it("refuse a chart that was never released, names that clash, and what the chart's schema does not take", () => {
    const { exitCode, stderr } = otelier(
      "helm",
      "agent.yaml",
      "--chart-version",
      "0.110.9",
      "--out",
      "deploy",
    );
    expect([exitCode, stderr]).toEqual([
      1,
      expect.stringContaining("agent, `chart.version`: There is no chart 0.110.9"),
    ]);
    otelier("import", "agent.yaml", "gateway.yaml", "--out", "design.json");
    const said = (facts: object) => {
      const design = JSON.parse(readFileSync("design.json", "utf8"));
      for (const tier of design.tiers) tier.facts = { ...tier.facts, ...facts };
      writeFileSync("said.json", JSON.stringify(design));
      return otelier("helm", "--design", "said.json", "--out", "deploy");
    };
    expect(said({ "workload.release": "otel" })).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining(
        "agent, `workload.release`: Tier `gateway` has the release name `otel`, too",
      ),
    });
    expect(said({ "workload.namespace": "a".repeat(64) }).stderr).toContain("`workload.namespace`");
    expect(said({ tolerations: ["Exists"] }).stderr).toContain(
      "agent, `tolerations`: `tolerations[0]` does not fit",
    );
    expect(existsSync("deploy")).toBe(false);
  });

  it.each([
    [["import"], "nothing to import"],
    [["import", "agent.yaml"], "--out"],
    [["import", "values.yaml", "--chart-version", "0.80.0", "--out", "x.json"], "not known here"],
    [["import", "other.yaml", "--out", "x.json"], "`other.yaml`: These look like values of another chart"],
    [["import", "--tier", "agent", "--out", "x.json"], "agent"],
    [["helm", "agent.yaml", "--config-mode", "both"], "alternateConfig, config"],
    [["helm", "agent.yaml", "--chart-version", "newest"], "is not a collector version"],
  ])("refuse %j with a sentence", (args, said) => {
    writeFileSync("values.yaml", "mode: daemonset\n");
    writeFileSync("other.yaml", "image: {repository: nginx}\n");
    expect(otelier(...args)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(said) });
  });
});
