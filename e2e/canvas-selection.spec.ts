import type { Page } from "@playwright/test";
import { Studio } from "./support/studio";
import { expect, test } from "./support/test";

const agent = `receivers:
  otlp: { protocols: { grpc: { endpoint: 0.0.0.0:4317 } } }
processors:
  # keeps the pod alive
  memory_limiter: { check_interval: 1s, limit_percentage: 80 }
  k8s_attributes: {}
  batch: {} # few requests
exporters:
  otlp_grpc/gateway: { endpoint: gateway:4317, tls: { insecure: true } }
service:
  pipelines:
    traces: { receivers: [otlp], processors: [memory_limiter, k8s_attributes, batch], exporters: [otlp_grpc/gateway] }
`;
const gateway = `receivers: { otlp: { protocols: { grpc: { endpoint: 0.0.0.0:4317 } } } }
processors: { tail_sampling: { policies: [{ name: all, type: always_sample }] } }
exporters: { debug: {} }
service: { pipelines: { traces: { receivers: [otlp], processors: [tail_sampling], exporters: [debug] } } }
`;

const use = (page: Page, path: string) => page.locator(`.react-flow__node[data-id="${path}"]`);
const limiter = (page: Page) => use(page, "agent/traces/processors/memory_limiter");
const k8s = (page: Page) => use(page, "agent/traces/processors/k8s_attributes");
const batch = (page: Page) => use(page, "agent/traces/processors/batch");
const picked = (page: Page) => page.locator(".react-flow__node [data-picked]");
const said = (page: Page) => page.getByTestId("announcer");

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
}

async function opened(page: Page): Promise<Studio> {
  const studio = new Studio(page);
  await studio.pasteTiers(agent, gateway);
  return studio;
}

test("several are selected by Shift, by a box, by keys and all at once; what is done to them is one step", async ({
  page,
}) => {
  const studio = await opened(page);
  const text = await studio.text("agent");
  await limiter(page).click();
  await batch(page).click({ modifiers: ["Shift"] });
  await expect(said(page)).toContainText("2 components selected");
  await expect(picked(page)).toHaveCount(2);
  await page.keyboard.press("Delete");
  await expect.poll(() => studio.text("agent")).toContain("processors: [k8s_attributes]");
  expect(await studio.text("agent")).not.toContain("memory_limiter");
  await page.keyboard.press("Control+z");
  await expect.poll(() => studio.text("agent")).toBe(text);

  // A box around everything of the agent.
  const frame = await page.getByRole("group", { name: "Tier agent", exact: true }).boundingBox();
  if (!frame) throw new Error("no agent");
  await page.keyboard.down("Shift");
  await page.mouse.move(frame.x - 8, frame.y - 8);
  await page.mouse.down();
  await page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2, { steps: 4 });
  await page.mouse.move(frame.x + frame.width - 4, frame.y + frame.height + 8, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await expect(said(page)).toContainText("5 components selected");
  await page.keyboard.press("Escape");
  await expect(picked(page)).toHaveCount(0);

  // By keys alone.
  await limiter(page).focus();
  await page.keyboard.press("Shift+ArrowDown");
  await expect(said(page)).toContainText("2 components selected");
  await page.keyboard.press("Control+d");
  await expect.poll(() => studio.text("agent")).toContain("memory_limiter/2");
  expect(await studio.text("agent")).toContain("k8s_attributes/2");
  expect(await studio.text("agent")).toContain("# keeps the pod alive");
  await page.keyboard.press("Control+z");
  await expect.poll(() => studio.text("agent")).toBe(text);
  await k8s(page).focus();
  await page.keyboard.press("Control+a");
  await expect(said(page)).toContainText("8 components selected");
  await studio.tab("Inspect");
  await expect(page.getByRole("button", { name: "Remove 8 components" })).toBeVisible();
  await k8s(page).focus();
  await page.keyboard.press("Escape");
  await expect(picked(page)).toHaveCount(0);
});

test("upstream, downstream and the path of data reach across the hop, by key, menu and palette", async ({
  page,
}) => {
  await opened(page);
  await k8s(page).click();
  await page.keyboard.press("u");
  await expect(said(page)).toContainText("components selected");
  await expect(limiter(page).locator("[data-picked]")).toHaveCount(1);
  await expect(batch(page).locator("[data-picked]")).toHaveCount(0);
  await page.keyboard.press("Escape");

  await k8s(page).click({ button: "right" });
  await page.getByRole("menuitem", { name: /^Select everything downstream/ }).click();
  await expect(use(page, "gateway/traces/processors/tail_sampling").locator("[data-picked]")).toHaveCount(1);
  await expect(limiter(page).locator("[data-picked]")).toHaveCount(0);
  await page.keyboard.press("Escape");

  await k8s(page).click();
  await command(page, "Select everything connected");
  await expect(limiter(page).locator("[data-picked]")).toHaveCount(1);
  await page.keyboard.press("Escape");

  await use(page, "agent/traces/receivers/otlp").click();
  await page.keyboard.press("p");
  const path = page.getByRole("group", { name: "The path of data" });
  await expect(path).toContainText(
    /traces: agent otlp → memory_limiter → k8s_attributes → batch → otlp_grpc\/gateway → .*gateway otlp → tail_sampling → debug/,
  );
  await expect(page.locator(".react-flow__node.lit")).not.toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(path).toHaveCount(0);
  await expect(said(page)).toContainText("Path no longer shown");
});

test("what is looked for is found on the canvas, and the view fits all, the selection, or 100 %", async ({
  page,
}) => {
  await opened(page);
  await batch(page).focus();
  await page.keyboard.press("Control+f");
  const field = page.getByRole("textbox", { name: "Find on the canvas" });
  await expect(field).toBeFocused();
  await page.keyboard.type("otlp");
  await expect(page.getByRole("search").locator("output")).toHaveText(/^1 of \d+$/);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("search").locator("output")).toHaveText(/^2 of \d+$/);
  await page.keyboard.press("Escape");
  await expect(field).toHaveCount(0);
  await expect(page.locator(".react-flow__node:focus")).toHaveCount(1);
  await page.getByRole("button", { name: "Find", exact: true }).click();
  await expect(field).toBeFocused();
  await page.keyboard.type("nothing like it");
  await expect(page.getByRole("search")).toContainText("No match");
  await page.keyboard.press("Escape");

  const zoom = () => page.locator(".controls-percent").textContent();
  await batch(page).click();
  const before = await zoom();
  await page.keyboard.press("Shift+2");
  await expect.poll(zoom).not.toBe(before);
  await page.keyboard.press("Shift+0");
  await expect.poll(zoom).toBe("100 %");
  await page.keyboard.press("+");
  await expect.poll(zoom).not.toBe("100 %");
  await page.keyboard.press("Shift+1");
  await expect(use(page, "gateway/traces/exporters/debug")).toBeInViewport();
  await expect(use(page, "agent/traces/receivers/otlp")).toBeInViewport();

  // Space and the middle button move the view.
  const at = async () => (await batch(page).boundingBox())?.y ?? 0;
  const start = await at();
  const pane = await page.locator(".react-flow__pane").boundingBox();
  if (!pane) throw new Error("no canvas");
  await page.mouse.move(pane.x + pane.width / 2, pane.y + pane.height - 120);
  await page.mouse.down({ button: "middle" });
  await page.mouse.move(pane.x + pane.width / 2, pane.y + pane.height - 180, { steps: 4 });
  await page.mouse.up({ button: "middle" });
  await expect.poll(at).toBeLessThan(start - 20);
});

test("tidying the selection is one step; what a finding speaks of is lit on graph and text while it is pointed at", async ({
  page,
}) => {
  const studio = await opened(page);
  const plate = page.locator(".react-flow__node-hop").first();
  const top = async () => Math.round((await plate.boundingBox())?.y ?? 0);
  const before = await top();
  await plate.focus();
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(top).not.toBe(before);
  await page.keyboard.press("t");
  await expect.poll(top).toBe(before);
  await page.keyboard.press("Control+z");
  await expect.poll(top).not.toBe(before);

  await studio.tab("Findings");
  const rows = page.locator("[data-finding]");
  const row = rows.filter({ hasText: "k8s_attributes" }).first();
  await row.hover();
  await expect(k8s(page)).toHaveClass(/spoken/);
  await page.mouse.move(5, 400);
  await expect(page.locator(".react-flow__node.spoken")).toHaveCount(0);
  await row.getByRole("button").first().focus();
  await expect(k8s(page)).toHaveClass(/spoken/);
});
