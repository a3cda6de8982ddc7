import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { fieldsUrl } from "../lib/catalogue/published.generated";
import { Studio } from "./support/studio";
import { expect, test } from "./support/test";

type Known = { readonly kind: string; readonly type: string };
const published: { readonly components: readonly Known[] } = JSON.parse(
  readFileSync(new URL(`../public${fieldsUrl}`, import.meta.url), "utf8"),
);
const components = published.components.filter(({ kind }) => kind !== "service");
const idOf = ({ kind, type }: Known) => `${type}/${kind}`;

function sectionOf(kind: string): string {
  const ids = components.filter((each) => each.kind === kind).map((each) => `  ${idOf(each)}:`);
  return [`${kind}s:`, ...ids].join("\n");
}

/** A tier in which every reflected component stands once, with nothing written for it. */
const everything = [
  ...["receiver", "processor", "exporter", "connector", "extension"].map((kind) => sectionOf(kind)),
  "service:",
  "  pipelines:",
  "    traces: { receivers: [otlp/receiver], exporters: [debug/exporter] }",
  "",
].join("\n");

async function find(page: Page, component: Known, id = idOf(component)): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill(id);
  await page
    .getByRole("option", { name: new RegExp(`^${id}.*${component.kind}`) })
    .first()
    .click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

/**
 * Sets the first setting that takes one value, by keys alone, to a value it takes. Where all settings are sections and lists,
 * the first is opened and given an item.
 */
async function change(page: Page, form: Locator): Promise<boolean> {
  const control = form.locator(".setting-control :is(input, select):enabled").first();
  for (let depth = 0; depth < 4 && (await control.count()) === 0; depth++) {
    const closed = form.locator('.setting-fold[aria-expanded="false"]').first();
    const add = form.getByRole("button", { name: /^Add to / }).first();
    const next = (await add.count()) > 0 ? add : closed;
    if ((await next.count()) === 0) return false;
    await next.focus();
    await page.keyboard.press("Enter");
  }
  const row = control.locator("xpath=ancestor::*[@data-setting][1]");
  await control.focus();
  const kind = await control.evaluate((element) =>
    element instanceof HTMLSelectElement
      ? "select"
      : element.getAttribute("role") === "switch"
        ? "switch"
        : element.hasAttribute("data-numeric")
          ? "number"
          : "text",
  );
  if (kind === "select") await page.keyboard.press("ArrowDown");
  else if (kind === "switch") await page.keyboard.press("Space");
  else {
    await page.keyboard.type(kind === "number" ? "7" : "7s");
    await page.keyboard.press("Enter");
  }
  await expect(row).toHaveAttribute("data-set", "true");
  return true;
}

test("every reflected component has a form, and one of its settings is set by keyboard alone", async ({
  page,
}) => {
  test.setTimeout(420_000);
  const studio = new Studio(page);
  await studio.pasteTiers(everything);
  await studio.tab("Inspect");
  const without: string[] = [];
  for (const component of components) {
    await find(page, component);
    const form = page.locator(".settings-form");
    await expect(form).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Id", exact: true })).toHaveValue(idOf(component));
    if (!(await change(page, form))) without.push(idOf(component));
  }
  // These two have no settings at all.
  expect(without).toEqual(["forward/connector", "nop/exporter"]);
  // What was set stands in the text, and nothing else does.
  const text = await studio.text("agent");
  for (const component of components.filter((each) => !without.includes(idOf(each))))
    expect(text).toMatch(new RegExp(`^  ${idOf(component)}:\\n {4}`, "m"));
  expect(text.split("\n").length).toBeLessThan(everything.split("\n").length + 4 * components.length);
});

test("the collector's own telemetry has a form in the tier's panel", async ({ page }) => {
  const studio = new Studio(page);
  await studio.openTemplate();
  await studio.tab("Inspect");
  await page.getByRole("button", { name: /Deployment of gateway/ }).click();
  await page.getByRole("button", { name: "Show service::telemetry" }).click();
  const form = page.locator(".settings-form");
  await form.getByRole("searchbox", { name: "Find a setting" }).fill("logs level");
  const level = page.locator(`[data-setting='["logs","level"]'] :is(input, select)`).first();
  await level.focus();
  if ((await level.evaluate((element) => element.tagName)) === "SELECT") await level.selectOption("debug");
  else {
    await page.keyboard.type("debug");
    await page.keyboard.press("Enter");
  }
  await expect.poll(() => studio.text("gateway")).toMatch(/logs:\n\s+level: debug/i);
});

for (const theme of ["light", "dark"] as const)
  test.describe(`${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test("forms, the palette's filters and the builder's manifest have no axe violation", async ({
      page,
    }) => {
      test.setTimeout(150_000);
      const studio = new Studio(page);
      await studio.openTemplate();
      await studio.tab("Inspect");
      await page.getByRole("button", { name: "Filter", exact: true }).click();
      await page.getByRole("combobox", { name: "Kind" }).selectOption("processor");
      await page.getByRole("combobox", { name: "Stability" }).selectOption("beta");
      await expect(page.getByRole("region", { name: "Receivers" })).toHaveCount(0);
      await find(page, { kind: "processor", type: "k8s_attributes" }, "k8s_attributes");
      await expect(page.locator(".settings-form")).toBeVisible();
      await page.locator(".setting-fold").first().press("Enter");
      await expectAccessible(page, "form and filters");
      await page.getByRole("combobox", { name: "Distribution" }).first().selectOption("other");
      await page.getByLabel("Builder's manifest").fill("receivers:\n  otlp: {}\n");
      await expect(page.getByRole("dialog").getByText("Line 1:")).toBeVisible();
      await expectAccessible(page, "a manifest that is none");
      await page
        .getByLabel("Builder's manifest")
        .fill(
          "dist: { name: otelcol-shop }\nreceivers:\n  - gomod: go.opentelemetry.io/collector/receiver/otlpreceiver v0.159.0\n",
        );
      await page.getByRole("button", { name: "Use this collector" }).click();
      await expect(page.getByRole("dialog")).toHaveCount(0);
      expect(await studio.rules()).toContain("collector/unknown-type");
      await expectAccessible(page, "a self-built collector");
    });
  });

for (const theme of ["light", "dark"] as const)
  for (const locale of ["en-US", "ko-KR"])
    for (const width of [1440, 390])
      test.describe(`${theme}, ${locale}, ${width}`, () => {
        test.use({ colorScheme: theme, locale, viewport: { width, height: 900 } });

        test("catalogue pages and their forms have no axe violation and no sideways scrolling", async ({
          page,
        }) => {
          test.setTimeout(150_000);
          for (const path of [
            "/catalogue",
            "/catalogue?q=tail&kind=processor",
            "/catalogue/processor/tail_sampling",
            "/catalogue/receiver/zipkin",
          ]) {
            await page.goto(path);
            await expect(page.getByRole("heading").first()).toBeVisible();
            await expectAccessible(page, path);
            const wide = await page.evaluate(
              () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
            );
            expect(wide, `${path} scrolls sideways`).toBe(false);
          }
        });
      });

async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude(".monaco-editor").analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(" | ")}`,
  );
  expect(told, where).toEqual([]);
}
