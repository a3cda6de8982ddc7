import type { Locator, Page } from "@playwright/test";
import { Studio } from "./support/studio";
import { expect, test } from "./support/test";

const agent = `receivers: { otlp: { protocols: { grpc: { endpoint: 0.0.0.0:4317 } } } }
processors: { memory_limiter: { check_interval: 1s, limit_percentage: 80 }, k8s_attributes: {}, batch: {} }
exporters: { otlp/gateway: { endpoint: gateway:4317, tls: { insecure: true } } }
service:
  pipelines:
    traces: { receivers: [otlp], processors: [memory_limiter, k8s_attributes, batch], exporters: [otlp/gateway] }
`;
const gateway = `receivers: { otlp: { protocols: { grpc: { endpoint: 0.0.0.0:4317 } } } }
exporters: { debug: {} }
service: { pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }
`;

const use = (page: Page, path: string) => page.locator(`.react-flow__node[data-id="agent/traces/${path}"]`);
const batch = (page: Page) => use(page, "processors/batch");
const card = (page: Page, text: string) => page.getByRole("group", { name: `Note: ${text}` });
const field = (page: Page) => page.getByLabel("Text of the note");
const said = (page: Page) => page.getByTestId("announcer");

async function dragBy(page: Page, target: Locator, x: number, y: number, drop = true): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error("Nothing to drag");
  const from = { x: box.x + box.width / 2, y: box.y + Math.min(14, box.height / 2) };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + x / 2, from.y + y / 2, { steps: 4 });
  await page.mouse.move(from.x + x, from.y + y, { steps: 4 });
  if (drop) await page.mouse.up();
}

test("notes are written, moved, edited and removed by keyboard and by pointer, said, undone, and travel in a link", async ({
  page,
}) => {
  const studio = new Studio(page);
  await studio.pasteTiers(agent, gateway);
  await batch(page).click();
  await page.keyboard.press("n");
  await page.keyboard.type("Owned by the platform team");
  await page.keyboard.press("Control+Enter");
  await expect(said(page)).toContainText("Add note “Owned by the platform team”");
  const owned = card(page, "Owned by the platform team");
  await expect(owned).toBeFocused();
  const before = await owned.boundingBox();
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(async () => (await owned.boundingBox())?.y).toBeGreaterThan(before?.y ?? 0);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Owned by edge");
  await page.keyboard.press("Control+Enter");
  await expect(said(page)).toContainText("Edit note “Owned by edge”");
  await page.keyboard.press("Delete");
  await expect(card(page, "Owned by edge")).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(card(page, "Owned by edge")).toBeVisible();

  await page.locator(".react-flow__pane").click({ button: "right", position: { x: 60, y: 560 } });
  await page.getByRole("menuitem", { name: "Add a note here" }).click();
  await field(page).fill("Two pools since May");
  await page.locator(".react-flow__pane").click({ position: { x: 700, y: 620 } });
  const pools = card(page, "Two pools since May");
  const at = await pools.boundingBox();
  await dragBy(page, pools, 120, -60);
  await expect.poll(async () => (await pools.boundingBox())?.x).toBeGreaterThan((at?.x ?? 0) + 60);
  await expect(said(page)).toContainText("Move note “Two pools since May”");
  await pools.dblclick();
  await field(page).fill("Two pools since June");
  await field(page).press("Control+Enter");
  await card(page, "Two pools since June").click({ button: "right" });
  await page.getByRole("menuitem", { name: /^Edit the note/ }).click();
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Outline" }).click();
  await expect(page.getByRole("treeitem", { name: "Two pools since June" })).toBeVisible();
  await page.getByRole("button", { name: "Copy link" }).click();
  const link = await page.getByRole("dialog").getByRole("textbox").inputValue();
  await page.goto("about:blank");
  await page.goto(link);
  await expect(card(page, "Two pools since June")).toBeVisible();
});

test("a locked design refuses every gesture in words; it is still walked, selected and panned", async ({
  page,
}) => {
  const studio = new Studio(page);
  await studio.pasteTiers(agent, gateway);
  const text = await studio.text("agent");
  await batch(page).click();
  await page.keyboard.press("l");
  await expect(page.getByText("Locked. Nothing changes until it is unlocked.")).toBeVisible();
  await page.keyboard.press("Delete");
  await expect(said(page)).toContainText("This design is locked, so nothing was changed");
  await page.getByRole("button", { name: "Unlock the design" }).click();
  await page.getByRole("button", { name: "Lock", exact: true }).click();
  await expect(said(page)).toContainText("Locked: nothing can be changed");
  const before = await batch(page).boundingBox();
  await dragBy(page, batch(page), -30, 90);
  await expect(said(page)).toContainText("This design is locked");
  await expect.poll(async () => (await batch(page).boundingBox())?.y).not.toBe(before?.y);
  await page.keyboard.press("ArrowUp");
  await use(page, "receivers/otlp").click();
  await expect(use(page, "receivers/otlp").locator("[data-picked]")).toBeVisible();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: /^Unlock/ }).click();
  await expect(said(page)).toContainText("Unlocked");
  expect(await studio.text("agent")).toBe(text);
});
