import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { agentYaml, gatewayYaml } from "./support/inputs";
import { Studio } from "./support/studio";
import { expect, test } from "./support/test";

const otelier = resolve(import.meta.dirname, "../bin/otelier.mjs");

test("the command line finds what the page finds, at the same places", async ({ page }) => {
  const studio = new Studio(page);
  await studio.pasteTiers(agentYaml, gatewayYaml);
  const onPage = await studio.findings();
  const folder = mkdtempSync(join(tmpdir(), "otelier-"));
  writeFileSync(join(folder, "agent.yaml"), agentYaml);
  writeFileSync(join(folder, "gateway.yaml"), gatewayYaml);
  const checked = spawnSync(
    process.execPath,
    [
      otelier,
      "check",
      "--tier",
      `agent=${folder}/agent.yaml`,
      "--tier",
      `gateway=${folder}/gateway.yaml`,
      "--format",
      "json",
    ],
    { encoding: "utf8" },
  );
  expect(checked.status).toBe(1);
  // The shape is held by the command's own tests.
  const { findings }: { findings: { rule: string; message: string }[] } = JSON.parse(checked.stdout);
  expect(findings.map(({ rule }) => rule).toSorted()).toEqual(onPage);
  for (const { rule, message } of findings) {
    await expect(studio.finding(rule)).toContainText(message.replaceAll("`", ""));
  }
});

test("the command line starts by itself and tells its version of the rules", () => {
  expect(execFileSync(process.execPath, [otelier, "--help"], { encoding: "utf8" })).toContain("check");
});
