import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { agentYaml, gatewayYaml } from "./support/inputs";
import { Studio } from "./support/studio";
import { expect, test } from "./support/test";

const indented = (text: string) => text.replace(/^(?=.)/gm, "    ");
const configMap = (name: string, text: string) => `apiVersion: v1
kind: ConfigMap
metadata: {name: ${name}, namespace: obs}
data:
  any.yaml: |
${indented(text)}`;
const values = "mode: daemonset\nimage: {repository: x}\npresets: {hostMetrics: {enabled: true}}\n";

test("what runs now is brought as values, a ConfigMap and an archive, with a report that can be corrected", async ({
  page,
}) => {
  const studio = new Studio(page);
  await page.goto("/");
  await page.getByTestId("choose-files").setInputFiles([
    { name: "node.values.yaml", mimeType: "text/yaml", buffer: Buffer.from(values) },
    { name: "edge.yaml", mimeType: "text/yaml", buffer: Buffer.from(configMap("edge", agentYaml)) },
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

test("what is dropped on the studio becomes tiers; a version is kept, compared and restored; steps are jumped to", async ({
  page,
}) => {
  const studio = new Studio(page);
  await studio.pasteTiers(agentYaml);
  await page.getByRole("button", { name: "Design", exact: true }).click();
  await page.getByRole("menuitem", { name: "History and versions" }).click();
  const panel = page.getByRole("region", { name: "History" });
  await panel.getByRole("tab", { name: "Versions" }).click();
  await panel.getByLabel("Name of the version").fill("Agent alone");
  await panel.getByRole("button", { name: "Save version" }).click();
  await expect(panel.getByText("Agent alone")).toBeVisible();

  // Not YAML: a sentence, and the design as it was.
  await paste(page, "hello, world");
  await expect(page.getByText(/This is no YAML of keys and values/).first()).toBeVisible();
  // Nor is anything taken from files that are too large, bombs, or another chart's.
  await page.getByRole("button", { name: "Design", exact: true }).click();
  await page.getByRole("menuitem", { name: "Import what runs now" }).click();
  await page.getByTestId("choose-import").setInputFiles([
    { name: "large.yaml", mimeType: "text/yaml", buffer: Buffer.alloc(20 * 1024 * 1024, "a") },
    {
      name: "bomb.zip",
      mimeType: "application/zip",
      buffer: Buffer.from(zipSync({ "a.yaml": new Uint8Array(40_000_000) })),
    },
    {
      name: "nginx.yaml",
      mimeType: "text/yaml",
      buffer: Buffer.from("image: {repository: nginx}\nreplicaCount: 2\n"),
    },
  ]);
  const refusals = page.getByRole("dialog", { name: "Import" });
  await expect(refusals.getByText(/20 MB: up to 8 MB/)).toBeVisible({ timeout: 20_000 });
  await expect(refusals.getByText(/would unpack to more than 8 MB/)).toBeVisible();
  await expect(refusals.getByText(/look like values of another chart/)).toBeVisible();
  await refusals.getByRole("button", { name: "Cancel" }).click();
  expect(await studio.text("agent")).toBe(agentYaml);
  await paste(page, configMap("agent", gatewayYaml));
  const dialog = page.getByRole("dialog", { name: "Import" });
  await expect(dialog.getByLabel("Name of agent-2", { exact: true })).toBeVisible();
  await dialog.getByLabel("Role of agent-2").selectOption("gateway");
  await dialog.getByRole("button", { name: "Add 1 tier" }).click();
  await studio.judged();
  expect(await studio.text("agent-2")).toBe(gatewayYaml);

  await panel.getByRole("button", { name: "Compare Agent alone with now" }).click();
  const compare = page.getByRole("dialog", { name: "Compare versions" });
  await expect(compare.getByRole("region", { name: "Text of agent-2" })).toContainText("tail_sampling");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press("Escape");
  await panel.getByRole("button", { name: "Restore Agent alone" }).click();
  await expect(page.getByText("Restore version “Agent alone”").first()).toBeAttached();
  await expect(page.getByRole("tab", { name: /agent-2/ })).toHaveCount(0);
  await panel.getByRole("tab", { name: "Steps" }).click();
  await panel.getByRole("button", { name: /^Go to: Import agent-2/ }).click();
  await studio.saved();
  expect(await studio.text("agent-2")).toBe(gatewayYaml);
});

/** As from the clipboard, onto whatever has the keyboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData("text/plain", pasted);
    document.body.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

test("the picture leaves as SVG with its fonts, as PNG and as Markdown", async ({ page }) => {
  const studio = new Studio(page);
  await studio.pasteTiers(agentYaml, gatewayYaml);
  await page.getByRole("button", { name: "Design", exact: true }).click();
  await page.getByRole("menuitem", { name: "Export the picture" }).click();
  const dialog = page.getByRole("dialog", { name: "Export the picture" });
  await expect(dialog.getByTestId("picture")).toBeVisible();
  await dialog.getByLabel("Colours").selectOption("dark");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const svg = await downloaded(page, "Download SVG");
  expect(svg.toString()).toContain("kubeletstats");
  expect(svg.toString()).toContain("font/woff2;base64,");
  expect(svg.toString()).toContain("#131517");
  const png = await downloaded(page, "Download PNG (2×)");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  // Twice the size that the SVG names.
  expect(png.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/.exec(svg.toString())?.[1]));
  const markdown = await downloaded(page, "Download Markdown");
  expect(markdown.toString()).toMatch(/\| `agent` \|[^]*```mermaid\nflowchart LR/);
});

async function downloaded(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return readFileSync(await download.path());
}
