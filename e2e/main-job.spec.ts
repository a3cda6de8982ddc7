import { readFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import { agentYaml, commentsIn, gatewayYaml } from "./support/inputs";
import { Keyboard } from "./support/keyboard";
import { Studio } from "./support/studio";
import { expect, test } from "./support/test";

/** What the two configurations are told, and nothing else. */
const atFirst = [
  "affinity/tail-sampling-unsharded",
  "deprecated/component",
  "dup/receiver-same-source",
  "edge/grpc-pinned-connection",
  "edge/signal-not-accepted",
  "edge/unspecified-bind",
  "hostmetrics/no-root-path",
  "k8sattr/wait-for-metadata",
  "order/batch-deprecated",
  "order/memory-limiter-missing",
  "queue/gateway-not-persistent",
  "wl/health-check-missing",
];
/** What is left after load balancing, renaming and adding the two pipelines. */
const afterFirstEdits = [
  "dup/receiver-same-source",
  "edge/grpc-pinned-connection",
  "edge/unspecified-bind",
  "hostmetrics/no-root-path",
  "k8sattr/wait-for-metadata",
  "order/batch-deprecated",
  "order/memory-limiter-missing",
  "queue/gateway-not-persistent",
  "wl/health-check-missing",
];
/** No error: one warning, and notes on what could be better. */
const left = [
  "dup/receiver-same-source",
  "edge/grpc-pinned-connection",
  "edge/unspecified-bind",
  "order/batch-deprecated",
  "queue/gateway-not-persistent",
];

async function expectNothingLost(studio: Studio): Promise<void> {
  for (const [tier, input] of [
    ["agent", agentYaml],
    ["gateway", gatewayYaml],
  ] as const) {
    const kept = commentsIn(await studio.text(tier));
    for (const comment of commentsIn(input)) expect(kept).toContain(comment);
  }
}

async function expectSameInAnotherBrowser(studio: Studio, browser: Browser, link: string): Promise<void> {
  const rules = await studio.rules();
  const other = await browser.newContext({ locale: "en-US" });
  const guest = new Studio(await other.newPage());
  await guest.page.goto(link);
  await guest.judged();
  expect(await guest.rules()).toEqual(rules);
  await guest.page.getByRole("button", { name: "Keep a copy" }).click();
  await guest.saved();
  for (const tier of ["agent", "gateway"]) expect(await guest.text(tier)).toBe(await studio.text(tier));
  await other.close();
}

/** The values of one tier: the file that is downloaded, as text. */
async function downloaded(page: Page, click: () => Promise<void>): Promise<string> {
  const waiting = page.waitForEvent("download");
  await click();
  const path = await (await waiting).path();
  return readFileSync(path, "utf8");
}

test("the main job by pointer: from two configurations to values and a link", async ({ page, browser }) => {
  const studio = new Studio(page);
  await studio.pasteTiers(agentYaml, gatewayYaml);
  expect(await studio.rules()).toEqual(atFirst);
  await expect(page.getByRole("group", { name: /gRPC/ }).first()).toBeVisible();

  await studio
    .finding("affinity/tail-sampling-unsharded")
    .getByRole("button", { name: /^Load balance by trace ID/ })
    .first()
    .click();
  await expect.poll(() => studio.rules()).not.toContain("affinity/tail-sampling-unsharded");
  await studio
    .finding("deprecated/component")
    .getByRole("button", { name: /^Apply all/ })
    .click();
  await expect.poll(() => studio.rules()).not.toContain("deprecated/component");

  for (const signal of ["metrics", "logs"]) {
    const before = (await studio.findings()).filter((rule) => rule === "edge/signal-not-accepted").length;
    await page
      .getByRole("navigation", { name: "Components" })
      .locator(`[draggable="true"]`, { hasText: new RegExp(`^${signal}`) })
      .dragTo(page.locator(".hole").first());
    await expect
      .poll(
        async () => (await studio.findings()).filter((rule) => rule === "edge/signal-not-accepted").length,
      )
      .toBe(before - 1);
  }
  expect(await studio.rules()).toEqual(afterFirstEdits);

  for (const rule of [
    "hostmetrics/no-root-path",
    "k8sattr/wait-for-metadata",
    "wl/health-check-missing",
    "order/memory-limiter-missing",
  ]) {
    await studio
      .finding(rule)
      .getByRole("button", { name: /^(?!Preview)/ })
      .and(page.locator(".fix-apply"))
      .last()
      .click();
    await expect.poll(() => studio.rules()).not.toContain(rule);
  }
  expect(await studio.rules()).toEqual(left);
  await expect(page.getByTestId("counts")).toContainText("0 errors");
  await expectNothingLost(studio);

  await studio.tab("Helm values");
  for (const tier of ["agent", "gateway"]) {
    await page.getByRole("tab", { name: new RegExp(`^${tier}`) }).click();
    const values = await downloaded(page, () =>
      page.getByRole("button", { name: /^Download .*yaml/ }).click(),
    );
    expect(values).toContain("alternateConfig:");
    expect(values).toContain("rewriteDeprecatedComponentNames: false");
    for (const comment of commentsIn(tier === "agent" ? agentYaml : gatewayYaml))
      expect(values).toContain(comment);
  }

  await page.getByRole("button", { name: "Copy link" }).click();
  const link = await page.getByRole("dialog").getByRole("textbox").inputValue();
  await page.keyboard.press("Escape");
  await expectSameInAnotherBrowser(studio, browser, link);

  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect.poll(() => studio.rules()).toContain("order/memory-limiter-missing");
  await page.getByRole("button", { name: "Redo", exact: true }).click();
  await expect.poll(() => studio.rules()).toEqual(left);
});

test("the main job by keyboard alone", async ({ page, browser }) => {
  test.setTimeout(120_000);
  const studio = new Studio(page);
  const keys = new Keyboard(page);
  await page.goto("/");
  for (const text of [agentYaml, gatewayYaml]) {
    await keys.tabTo(page.getByLabel("Paste YAML"));
    await page.keyboard.insertText(text);
    await keys.press(page.getByRole("button", { name: "Add as a tier" }));
  }
  await keys.press(page.getByRole("button", { name: "Open 2 tiers as a design" }));
  await studio.judged();

  // F8 walks to a finding; its fix is a few tabs away.
  await page.keyboard.press("F8");
  await expect(page.locator("[data-finding][data-active]")).toHaveCount(1);
  await keys.press(studio.finding("affinity/tail-sampling-unsharded").locator(".fix-apply").first());
  await expect(studio.finding("affinity/tail-sampling-unsharded")).toHaveCount(0);
  await keys.press(studio.finding("deprecated/component").locator(".fix-apply").last());
  await expect(studio.finding("deprecated/component")).toHaveCount(0);

  // The command palette adds what a drag would.
  for (const signal of ["metrics", "logs"]) {
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("combobox", { name: "Find or do anything" })).toBeFocused();
    await page.keyboard.insertText(`add a ${signal} pipeline to gateway`);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  await expect(studio.finding("edge/signal-not-accepted")).toHaveCount(0);

  for (const rule of [
    "hostmetrics/no-root-path",
    "k8sattr/wait-for-metadata",
    "wl/health-check-missing",
    "order/memory-limiter-missing",
  ]) {
    await keys.press(studio.finding(rule).locator(".fix-apply").last());
    await expect(studio.finding(rule)).toHaveCount(0);
  }
  await studio.judged();
  await expect(page.getByTestId("counts")).toContainText("0 errors");

  // Reorder on the graph: to the canvas, to a processor, up.
  await keys.tabTo(page.locator(".react-flow__node[tabindex='0'], .canvas [tabindex='0']").first());
  await page.keyboard.press("Control+z");
  await expect(studio.finding("order/memory-limiter-missing")).toHaveCount(1);
  await page.keyboard.press("Control+Shift+z");
  await expect(studio.finding("order/memory-limiter-missing")).toHaveCount(0);
  await expectNothingLost(studio);

  await page.keyboard.press("Alt+4");
  for (const tier of ["agent", "gateway"]) {
    await keys.tabTo(page.getByRole("tab", { selected: true, name: /\.values\.yaml/ }));
    if (tier === "gateway") await page.keyboard.press("ArrowRight");
    const values = await downloaded(page, () =>
      keys.press(page.getByRole("button", { name: /^Download .*yaml/ })),
    );
    expect(values).toContain("alternateConfig:");
  }
  await page.keyboard.press("Alt+1");

  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Find or do anything" })).toBeFocused();
  await page.keyboard.insertText("copy link");
  await page.keyboard.press("Enter");
  const link = await page.getByRole("dialog").getByRole("textbox").inputValue();
  await page.keyboard.press("Escape");
  await expectSameInAnotherBrowser(studio, browser, link);
});
