import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { strFromU8, unzipSync } from "fflate";
import { agentYaml, gatewayYaml } from "./support/inputs";
import { Studio } from "./support/studio";
import { expect, test } from "./support/test";

const helm = process.env.OTELIER_HELM ?? join(homedir(), ".cache/otelier/helm");
const chart = resolve(import.meta.dirname, "../../shared/helm/charts/opentelemetry-collector-0.162.0.tgz");

test("a chart version is chosen, values follow, and what is downloaded renders with the commands beside it", async ({
  page,
}) => {
  const studio = new Studio(page);
  await studio.pasteTiers(agentYaml, gatewayYaml);
  await studio.tab("Helm values");
  for (const tier of ["agent", "gateway"]) {
    await page.getByRole("tab", { name: `${tier}.values.yaml` }).click();
    await page.getByLabel("Helm chart version").selectOption("0.162.0");
    await expect(page.getByTestId("helm-values")).toContainText("opentelemetry-collector 0.162.0");
  }
  const scan = await new AxeBuilder({ page }).analyze();
  expect(scan.violations.map(({ id }) => id)).toEqual([]);

  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download all as zip" }).click();
  const zip = await (await waiting).path();
  const files = unzipSync(readFileSync(zip));
  const commands = strFromU8(files["commands.txt"] ?? new Uint8Array()).split("\n\n");
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      "README.md",
      "agent.values.yaml",
      "operator/agent.yaml",
      "kustomize/kustomization.yaml",
    ]),
  );
  const installs = commands.filter((command) => command.startsWith("helm upgrade --install"));
  expect(installs).toHaveLength(2);

  // The rest needs Helm itself and the packed chart, which a plain checkout does not bring.
  if (!existsSync(helm) || !existsSync(chart)) return;
  const folder = mkdtempSync(join(tmpdir(), "otelier-zip-"));
  try {
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    copyFileSync(chart, join(folder, "chart.tgz"));
    for (const command of installs) {
      // As written, but rendered here: `template` in place of `upgrade --install`, the packed chart in place of the repository.
      const words = command
        .replace(/^helm upgrade --install (\S+) \S+/, "template $1 chart.tgz")
        .replaceAll("\\\n", " ")
        .trim()
        .split(/\s+/)
        .filter((word) => word !== "--create-namespace");
      const run = spawnSync(helm, words, { cwd: folder, encoding: "utf8" });
      expect(run.stderr).toBe("");
      expect(run.stdout).toContain("kind: ConfigMap");
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
