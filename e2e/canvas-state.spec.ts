import type { Page } from "@playwright/test";
import { Studio } from "./support/studio";
import { expect, test } from "./support/test";

const agent = `receivers:
  otlp: { protocols: { grpc: { endpoint: 0.0.0.0:4317 } } }
processors:
  filter: {} # as agreed
  batch:
    timeout: 5s
exporters:
  debug: {}
service:
  pipelines:
    traces: { receivers: [otlp], processors: [filter, batch], exporters: [debug] }
`;

const filter = (page: Page) => page.locator('.react-flow__node[data-id="agent/traces/processors/filter"]');
const batch = (page: Page) => page.locator('.react-flow__node[data-id="agent/traces/processors/batch"]');
const said = (page: Page) => page.getByTestId("announcer");

test("one history holds graph, form and text; letters of one go are one step; fields keep their own undo", async ({
  page,
}) => {
  const studio = new Studio(page);
  await studio.pasteTiers(agent);
  await filter(page).click();
  await page.keyboard.press("Delete");
  await expect.poll(() => studio.text("agent")).toContain("processors: [batch]");

  await batch(page).click();
  await studio.tab("Inspect");
  const field = page.getByLabel("timeout", { exact: true });
  await field.fill("7s");
  await field.press("Enter");
  await expect.poll(() => studio.text("agent")).toContain("timeout: 7s");

  await studio.tab("YAML");
  await page.locator(".monaco-editor .view-line", { hasText: "timeout" }).click();
  await page.keyboard.press("End");
  await page.keyboard.type(" # typed");
  await expect.poll(() => studio.text("agent")).toContain("timeout: 7s # typed");

  // In a field the keys are the field's.
  const search = page.getByRole("searchbox").first();
  await search.fill("otl");
  await page.keyboard.press("Control+z");
  expect(await studio.text("agent")).toContain("# typed");

  await batch(page).click();
  await page.keyboard.press("Control+z");
  await expect.poll(() => studio.text("agent")).toMatch(/timeout: 7s\n/);
  await page.keyboard.press("Control+z");
  await expect.poll(() => studio.text("agent")).toContain("timeout: 5s");
  await page.keyboard.press("Control+z");
  await expect.poll(() => studio.text("agent")).toBe(agent);
  await expect(said(page)).toContainText("Undid");
  await page.keyboard.press("Control+y");
  await expect.poll(() => studio.text("agent")).toContain("processors: [batch]");
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => studio.text("agent")).toContain("timeout: 7s");
  await expect(said(page)).toContainText("Redid");
});

test("selection is one on graph, form, text and findings; nodes say in words what they are; the map, the sheet of keys and the panes are there", async ({
  page,
}) => {
  const studio = new Studio(page);
  await studio.pasteTiers(agent);
  await expect(batch(page)).toHaveAttribute("aria-label", /^batch processor, 2 of 2, pipeline traces, agent/);
  await expect(page.getByRole("img", { name: "Map of the graph" })).toBeVisible();

  // From the text to the graph and the form, and back.
  await studio.tab("YAML");
  await page.locator(".monaco-editor .view-line", { hasText: "# as agreed" }).click();
  await expect(filter(page).locator("[data-picked]")).toHaveCount(1);
  await batch(page).click();
  await expect(page.locator(".monaco-editor .yaml-selected").first()).toBeVisible();
  await studio.tab("Inspect");
  await expect(page.getByLabel("timeout", { exact: true })).toHaveValue("5s");
  await studio.tab("Findings");
  await page.keyboard.press("F8");
  await expect(page.locator("[data-active]").first()).toBeVisible();

  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("searchbox").fill("box");
  await expect(sheet).toContainText("Select with a box");
  await expect(sheet).not.toContainText("Zoom in");
  await page.keyboard.press("Escape");

  // Panes are resized by keys as by the pointer.
  const grip = page.getByRole("separator", { name: "Panels" });
  const before = await grip.getAttribute("aria-valuenow");
  await grip.focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(grip).not.toHaveAttribute("aria-valuenow", before ?? "");
});
