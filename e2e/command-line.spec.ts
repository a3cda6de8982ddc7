import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { agentYaml, gatewayYaml } from "./support/inputs";
import { Studio } from "./support/studio";
import { expect, test } from "./support/test";

const otelier = resolve(import.meta.dirname, "../bin/otelier.mjs");

test("the command line and the interface find what the page finds, at the same places", async ({ page }) => {
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
  const asked = await page.request.post("/api/check", {
    data: {
      tiers: [
        { id: "agent", yaml: agentYaml },
        { id: "gateway", yaml: gatewayYaml },
      ],
    },
  });
  expect(await asked.json()).toEqual(JSON.parse(checked.stdout));
  const described: { paths: object } = await (await page.request.get("/api/openapi.json")).json();
  expect(Object.keys(described.paths)).toContain("/api/check");
  const refused = await page.request.post("/api/check", { data: { tires: [] } });
  expect([refused.status(), (await refused.json()).error.message]).toEqual([
    400,
    expect.stringContaining("`tires`"),
  ]);
  for (const { rule, message } of findings) {
    await expect(studio.finding(rule)).toContainText(message.replaceAll("`", ""));
  }
});

test("the command line starts by itself and tells its version of the rules", () => {
  expect(execFileSync(process.execPath, [otelier, "--help"], { encoding: "utf8" })).toContain("check");
});
