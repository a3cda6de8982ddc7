import type { Page } from "@playwright/test";
import { agentYaml, gatewayYaml } from "./support/inputs";
import { Studio } from "./support/studio";
import { expect, test } from "./support/test";

/** The list of suggestions in the editor. */
function list(page: Page) {
  return page.locator(".suggest-widget.visible");
}

/** Puts the cursor at the end of the first line that contains `text`. */
async function endOfLine(page: Page, text: string): Promise<void> {
  const line = page.locator(".view-line", { hasText: text }).first();
  await page.locator(".monaco-editor").first().hover();
  const cursor = page.locator(".monaco-editor .cursor").first();
  // Lines below the fold are not in the page; one that was scrolled to may still move while it is clicked.
  await expect(async () => {
    if (!(await line.isVisible())) await page.mouse.wheel(0, 120);
    await line.click({ timeout: 500 });
    const [wanted, here] = [await line.boundingBox(), await cursor.boundingBox()];
    expect(Math.abs((wanted?.y ?? 0) - (here?.y ?? Infinity))).toBeLessThan(3);
  }).toPass();
  await page.keyboard.press("End");
}

async function openEditor(page: Page, tab: RegExp): Promise<void> {
  await page.getByRole("tab", { name: tab }).click();
  await expect(page.locator(".monaco-editor .view-line").first()).toBeVisible({ timeout: 20_000 });
}

test("typing opens completion, which writes what fits: by Enter, by Tab, and by Ctrl+Space", async ({
  page,
}) => {
  const studio = new Studio(page);
  await studio.pasteTiers(agentYaml, gatewayYaml);
  await openEditor(page, /^YAML/);

  // A setting of the gateway's exporter, by typing.
  await endOfLine(page, "otel-gateway.observability");
  await page.keyboard.press("Enter");
  await page.keyboard.type("compr");
  await expect(list(page).getByText("compression", { exact: true }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  // Its values open by themselves.
  await expect(list(page).getByText("zstd", { exact: true })).toBeVisible();
  await page.keyboard.type("zs");
  await page.keyboard.press("Tab");
  await expect.poll(() => studio.text("agent")).toContain("    compression: zstd\n");

  // A section of it, by Ctrl+Space.
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Space");
  await expect(list(page).getByText("keepalive", { exact: true })).toBeVisible();
  await page.keyboard.type("keepal");
  await page.keyboard.press("Enter");
  await expect.poll(() => studio.text("agent")).toContain("    compression: zstd\n    keepalive:\n");
});

test("old names are struck through and write the one that the collector knows", async ({ page }) => {
  const studio = new Studio(page);
  await studio.pasteTiers(agentYaml, gatewayYaml);
  await openEditor(page, /^YAML/);
  await endOfLine(page, "receivers:");
  await page.keyboard.press("Enter");
  // The editor sets the line in by itself.
  await page.keyboard.type("filel");
  const old = list(page).locator(".monaco-list-row", { hasText: "filelog" });
  await expect(old).toBeVisible();
  await expect(
    old.locator(".deprecated, .strikethrough, .monaco-icon-label.deprecated").first(),
  ).toBeVisible();
  await page.keyboard.press("Enter");
  await expect.poll(() => studio.text("agent")).toContain("\n  file_log:\n");
});

test("a pipeline's list is offered what is declared and fits", async ({ page }) => {
  const studio = new Studio(page);
  await studio.pasteTiers(agentYaml, gatewayYaml);
  await openEditor(page, /^YAML/);
  // At the end of the file stands the list of exporters of the logs.
  await page.locator(".view-line").first().click();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("    traces/more:");
  await page.keyboard.press("Enter");
  await page.keyboard.type("processors: [");
  await page.keyboard.press("Control+Space");
  await expect(list(page).getByText("k8sattributes", { exact: true }).first()).toBeVisible();
  await page.keyboard.type("bat");
  await page.keyboard.press("Enter");
  await expect.poll(() => studio.text("agent")).toMatch(/traces\/more:\s+processors: \[batch\]/);
});

test("Ctrl+G goes to a line, and Escape goes back", async ({ page }) => {
  const studio = new Studio(page);
  await studio.pasteTiers(agentYaml, gatewayYaml);
  await openEditor(page, /^YAML/);
  await page.locator(".view-line").first().click();
  const question = page.getByRole("textbox", { name: /^Go to line/ });
  await page.keyboard.press("Control+g");
  await expect(question).toBeFocused();
  await page.keyboard.type("9999");
  await page.keyboard.press("Escape");
  await expect(question).toBeHidden();
  await page.keyboard.type("# first\n");
  await expect.poll(() => studio.text("agent")).toMatch(/^[^\n]*# first\n/);
  await page.keyboard.press("Control+g");
  await page.keyboard.type("-1");
  await page.keyboard.press("Enter");
  await page.keyboard.press("End");
  await page.keyboard.type(" # last");
  await expect.poll(() => studio.text("agent")).toMatch(/# last\s*$/);
});

test("hovering says what a component and a setting are", async ({ page }) => {
  const studio = new Studio(page);
  await studio.pasteTiers(agentYaml, gatewayYaml);
  await openEditor(page, /^YAML/);
  const hover = page.locator(".monaco-hover:visible");
  await page
    .locator(".view-line span", { hasText: /^hostmetrics$/ })
    .first()
    .hover();
  await expect(hover).toContainText("Measures the machine it runs on", { timeout: 15_000 });
  await expect(hover.getByRole("link", { name: "Upstream's page" })).toHaveAttribute(
    "data-href",
    /opentelemetry-collector-contrib\/tree\/v[\d.]+\/receiver\/hostmetricsreceiver/,
  );
});

test.describe("in Korean", () => {
  test.use({ locale: "ko-KR" });

  test("completion and hover speak Korean", async ({ page }) => {
    await page.goto("/");
    for (const text of [agentYaml, gatewayYaml]) {
      await page.getByLabel("YAML 붙여 넣기").fill(text);
      await page.getByRole("button", { name: "티어로 추가" }).click();
    }
    await page.getByRole("button", { name: /설계로 열기/ }).click();
    await openEditor(page, /^YAML/);
    await page
      .locator(".view-line span", { hasText: /^hostmetrics$/ })
      .first()
      .hover();
    await expect(page.locator(".monaco-hover:visible")).toContainText("호스트의 CPU", { timeout: 15_000 });
    await endOfLine(page, "otel-gateway.observability");
    await page.keyboard.press("Enter");
    await page.keyboard.type("compr");
    await expect(list(page).locator(".monaco-list-row.focused")).toContainText("문자열");
  });
});
