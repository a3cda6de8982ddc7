import type { Locator, Page } from "@playwright/test";
import { Studio } from "./support/studio";
import { expect, test } from "./support/test";

const agent = `receivers:
  otlp:
    protocols:
      grpc:
        endpoint: 0.0.0.0:4317
processors:
  # keeps requests few
  batch:
    timeout: 5s # as measured
  filter: {}
exporters:
  debug: {}
service:
  pipelines:
    traces:
      receivers: [otlp]
      processors: [filter, batch]
      exporters: [debug]
    metrics:
      receivers: [otlp]
      processors: [batch]
      exporters: [debug]
`;
const gateway = `receivers:
  nop: {}
processors:
  tail_sampling:
    policies: [{ name: all, type: always_sample }]
exporters:
  debug: {}
service:
  pipelines:
    traces:
      receivers: [nop]
      processors: [tail_sampling]
      exporters: [debug]
`;

const node = (page: Page, tier: string, path: string): Locator =>
  page.locator(`.react-flow__node[data-id="${tier}/${path}"]`);
const handle = (at: Locator, side: "source" | "target"): Locator =>
  at.locator(`.react-flow__handle.${side}`).first();
const said = (page: Page): Locator => page.getByTestId("announcer");
const picker = (page: Page): Locator => page.locator(".picker");

async function opened(page: Page): Promise<Studio> {
  const studio = new Studio(page);
  await studio.pasteTiers(agent, gateway);
  return studio;
}

async function middleOf(part: Locator): Promise<{ x: number; y: number }> {
  const box = await part.boundingBox();
  if (!box) throw new Error("not drawn");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Types into the list that is open and takes the first thing that is left. */
async function choose(page: Page, text: string): Promise<void> {
  await expect(picker(page).getByRole("combobox")).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function command(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Draws a line from a handle to a point of the window; `before` looks at the canvas while it is held there. */
async function drawTo(page: Page, from: Locator, to: { x: number; y: number }, before?: () => Promise<void>) {
  const start = await middleOf(from);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + to.x) / 2, (start.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await before?.();
  await page.mouse.up();
}

test("while a line is drawn, what it may end at is lit, the rest is dim and says why; the keyboard's list says the same", async ({
  page,
}) => {
  const studio = await opened(page);
  const batch = node(page, "agent", "traces/processors/batch");
  const receiver = node(page, "agent", "metrics/receivers/otlp");
  await batch.hover();
  await drawTo(page, handle(batch, "source"), await middleOf(receiver), async () => {
    await expect(node(page, "agent", "traces/processors/filter").locator(".node")).toHaveAttribute(
      "data-drop",
      "may",
    );
    await expect(receiver.locator(".node")).toHaveAttribute("data-drop", "may-not");
    await expect(page.locator(".line-reason")).toContainText("nothing in the tier can feed a receiver");
  });
  await expect(said(page)).toContainText("nothing in the tier can feed a receiver");
  expect(await studio.text("agent")).toBe(agent);

  await batch.focus();
  await page.keyboard.press("w");
  await expect(picker(page).getByRole("combobox")).toBeFocused();
  await page.keyboard.type("otlp, metrics");
  await expect(picker(page)).toContainText("nothing in the tier can feed a receiver");
  await page.keyboard.press("Escape");
  await expect(batch).toBeFocused();
});

test("one list adds what is legal at a place: double-click, a line let go in the open, the + of a line, the key A", async ({
  page,
}) => {
  const studio = await opened(page);
  const batch = node(page, "agent", "traces/processors/batch");
  const debug = node(page, "agent", "traces/exporters/debug");

  // A line into the open: what it leads to is wired behind where it came from.
  const pane = await page.locator(".react-flow__pane").boundingBox();
  if (!pane) throw new Error("no canvas");
  await batch.hover();
  await drawTo(page, handle(batch, "source"), { x: pane.x + pane.width / 2, y: pane.y + pane.height - 90 });
  await choose(page, "resource_det");
  await expect.poll(() => studio.text("agent")).toContain("[filter, batch, resource_detection]");
  await expect(said(page)).toContainText("Add resource_detection to traces");

  // A double-click on a pipeline's exporters.
  const below = await middleOf(debug);
  await page.mouse.dblclick(below.x, below.y + 34);
  await choose(page, "otlp_http");
  await expect.poll(() => studio.text("agent")).toContain("exporters: [debug, otlp_http]");

  // The + of a line.
  await page.locator(`.react-flow__edge[data-id^="agent/traces/receivers/otlp→"]`).hover({ force: true });
  await page.getByRole("button", { name: "Add between otlp and filter" }).click();
  await choose(page, "memory_lim");
  await expect.poll(() => studio.text("agent")).toContain("[memory_limiter, filter, batch");

  // The key; what does not fit is there with its reason.
  await batch.focus();
  await page.keyboard.press("a");
  await choose(page, "k8s_attributes");
  await expect.poll(() => studio.text("agent")).toContain("batch, k8s_attributes, resource_detection");
  await expect(said(page)).toContainText("Add k8s_attributes to traces");
  await node(page, "agent", "traces/processors/filter").focus();
  await page.keyboard.press("a");
  await expect(picker(page).getByRole("combobox")).toBeFocused();
  await page.keyboard.type("prometheus_remote_write");
  await expect(picker(page)).toContainText("does not carry traces");
  await page.keyboard.press("Escape");
});

test("lines take the keyboard and Delete cuts them, where there is something to cut; their menu does the same", async ({
  page,
}) => {
  const studio = await opened(page);
  await node(page, "agent", "traces/exporters/debug").focus();
  await page.keyboard.press("e");
  const line = page.locator(".react-flow__edge:focus");
  await expect(line).toHaveAttribute("aria-label", "Line from batch to debug");
  await page.keyboard.press("Delete");
  await expect.poll(() => studio.text("agent")).toContain("exporters: []");
  expect(await studio.text("agent")).toContain("debug: {}");
  await expect(said(page)).toContainText("Disconnect debug from traces");
  await page.keyboard.press("Control+z");

  await node(page, "agent", "traces/processors/filter").focus();
  await page.keyboard.press("e");
  await page.keyboard.press("Delete");
  await expect(said(page)).toContainText("a pipeline is one chain");
  expect(await studio.text("agent")).toBe(agent);

  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Split pipeline here" }).click();
  await expect.poll(() => studio.text("agent")).toContain("traces/2:");
  await expect(said(page)).toContainText("Split traces: the rest goes on in traces/2, joined by forward");
  expect(await studio.text("agent")).toMatch(/traces\/2:\s+receivers: \[forward\]\s+processors: \[batch\]/);
  await page.keyboard.press("Control+z");

  await expect.poll(() => studio.text("agent")).toBe(agent);
  // A line is thin, and moves while what was undone is drawn; under the pointer its `+` stands over its middle.
  const plus = page.locator('.edge-add[data-edge^="agent/traces/receivers/otlp→"]');
  await expect(async () => {
    await page.locator('.react-flow__edge[data-id^="agent/traces/receivers/otlp→"]').hover({ force: true });
    await expect(plus).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await plus.click({ button: "right" });
  await page.getByRole("menuitem", { name: "Cut line" }).click();
  await expect(said(page)).toContainText("Disconnect otlp from traces");
});

test("two pipelines are joined by a connector that is chosen by what it does, by pointer and by keyboard", async ({
  page,
}) => {
  const studio = await opened(page);
  const from = node(page, "agent", "traces/processors/batch");
  await from.hover();
  await drawTo(page, handle(from, "source"), await middleOf(node(page, "agent", "metrics/processors/batch")));
  await expect(picker(page)).toContainText("Makes counts, errors and durations of requests out of spans");
  await page.getByRole("option", { name: /^count/ }).click();
  await expect.poll(() => studio.text("agent")).toContain("exporters: [debug, count]");
  await page.keyboard.press("Control+z");

  await page.getByRole("button", { name: "Pipeline traces", exact: true }).first().click();
  await page.locator(`.react-flow__node[data-id="agent/traces/processors/batch"]`).focus();
  await command(page, "Feed from traces");
  await choose(page, "metrics");
  await choose(page, "span_metrics");
  await expect.poll(() => studio.text("agent")).toContain("exporters: [debug, span_metrics]");
  await expect(said(page)).toContainText("Join traces and metrics by span_metrics");
});

test("the last exporter is asked for before it goes, and components move to another tier with their comments", async ({
  page,
}) => {
  const studio = await opened(page);
  await node(page, "agent", "traces/exporters/debug").focus();
  await page.keyboard.press("Delete");
  await expect(page.getByRole("dialog")).toContainText("the collector does not start with such a pipeline");
  await page.getByRole("button", { name: "Change nothing" }).click();
  expect(await studio.text("agent")).toBe(agent);
  await node(page, "agent", "traces/exporters/debug").focus();
  await page.keyboard.press("Delete");
  await page.getByRole("button", { name: "Delete the pipeline too" }).click();
  await expect(said(page)).toContainText("Remove debug and delete traces");
  await expect.poll(() => studio.text("agent")).not.toContain("    traces:");
  await page.keyboard.press("Control+z");

  await node(page, "agent", "metrics/processors/batch").focus();
  await page.keyboard.press("Delete");
  await expect(said(page)).toContainText("data of otlp now flows to debug");

  await node(page, "agent", "traces/processors/batch").focus();
  await page.keyboard.press("m");
  await choose(page, "gateway");
  await expect.poll(() => studio.text("gateway")).toContain("processors: [tail_sampling, batch]");
  expect(await studio.text("gateway")).toContain(
    "  # keeps requests few\n  batch:\n    timeout: 5s # as measured",
  );
  await expect(said(page)).toContainText("Move batch from agent into traces of gateway");

  const filter = await middleOf(node(page, "agent", "traces/processors/filter"));
  const sampling = await middleOf(node(page, "gateway", "traces/processors/tail_sampling"));
  await page.mouse.move(filter.x, filter.y);
  await page.mouse.down();
  await page.mouse.move(sampling.x, sampling.y - 24, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => studio.text("gateway")).toContain("processors: [filter, tail_sampling, batch]");
});

test("a hop is made with TLS or by trace ID, and stopped; tiers are added, renamed and deleted in menus and the palette", async ({
  page,
}) => {
  const studio = await opened(page);
  await node(page, "agent", "traces/processors/batch").focus();
  await page.keyboard.press("w");
  await choose(page, "nop");
  await expect(picker(page)).toContainText("all spans of a trace reach one pod, which tail_sampling needs");
  await expect(picker(page)).toContainText("/etc/otelcol/tls/ca.crt");
  await page.keyboard.press("Enter");
  await expect.poll(() => studio.text("agent")).toContain("routing_key: traceID");
  const plate = page.locator(".react-flow__node-hop").first();
  await plate.focus();
  await page.keyboard.press("Delete");
  await expect(said(page)).toContainText("Stop sending from agent to gateway");

  await command(page, "Add cluster singleton");
  await expect(page.locator('.react-flow__node-frame[data-id="tier:cluster"]')).toBeAttached();
  await page.getByRole("button", { name: "Tier cluster" }).focus();
  await page.keyboard.press("F2");
  await page.getByLabel("Name", { exact: true }).fill("gateway");
  await expect(page.getByRole("dialog")).toContainText("gateway");
  await page.getByLabel("Name", { exact: true }).fill("events");
  await page.keyboard.press("Enter");
  await expect(said(page)).toContainText("Rename tier cluster to events");
  await page.getByRole("button", { name: "Tier events" }).click({ button: "right" });
  await page.getByRole("menuitem", { name: "Delete tier events" }).click();
  await expect(said(page)).toContainText("Delete tier events");
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("button", { name: "Tier events" })).toBeVisible();
});
