import { AxeBuilder } from "@axe-core/playwright";
import { strToU8, zipSync } from "fflate";
import { agentYaml, gatewayYaml } from "./support/inputs";
import { Studio } from "./support/studio";
import { expect, test } from "./support/test";

const indented = (text: string) => text.replace(/^(?=.)/gm, "    ");
const configMap = `apiVersion: v1
kind: ConfigMap
metadata: {name: edge, namespace: obs}
data:
  any.yaml: |
${indented(agentYaml)}`;
const values = "mode: daemonset\nimage: {repository: x}\npresets: {hostMetrics: {enabled: true}}\n";

test("what runs now is brought as values, a ConfigMap and an archive, with a report that can be corrected", async ({
  page,
}) => {
  const studio = new Studio(page);
  await page.goto("/");
  await page.getByTestId("choose-files").setInputFiles([
    { name: "node.values.yaml", mimeType: "text/yaml", buffer: Buffer.from(values) },
    { name: "edge.yaml", mimeType: "text/yaml", buffer: Buffer.from(configMap) },
    {
      name: "all.zip",
      mimeType: "application/zip",
      buffer: Buffer.from(zipSync({ "gateway.yaml": strToU8(gatewayYaml) })),
    },
  ]);
  await page.getByRole("button", { name: "See what becomes of them" }).click();
  const dialog = page.getByRole("dialog", { name: "Import" });
  await expect(dialog.getByText(/3 tiers were read/)).toBeVisible({ timeout: 20_000 });
  await expect(dialog.getByText("From ConfigMap edge, key any.yaml.")).toBeVisible();
  await expect(dialog.getByText(/its presets are expanded/)).toBeVisible();
  const name = dialog.getByLabel("Name of gateway", { exact: true });
  await name.fill("node");
  await name.press("Enter");
  await expect(dialog.getByText(/Another tier is called node already/)).toBeVisible();
  await name.fill("pool");
  await name.press("Enter");
  await expect(dialog.getByLabel("Name of pool", { exact: true })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await dialog.getByRole("button", { name: "Open 3 tiers as a design" }).click();
  await studio.judged();
  expect(await studio.text("edge")).toBe(agentYaml);
  expect(await studio.text("pool")).toBe(gatewayYaml);
  expect(await studio.text("node")).toContain("root_path: /hostfs");
});
