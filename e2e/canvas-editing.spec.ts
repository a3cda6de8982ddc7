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
exporters:
  debug: {}
service:
  pipelines:
    traces:
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

const node = (tier: string, path: string) => `.react-flow__node[data-id="${tier}/traces/${path}"]`;

test("components are copied, pasted in the other tier, duplicated and renamed by keyboard; comments come along", async ({
  page,
}) => {
  const studio = new Studio(page);
  await studio.pasteTiers(agent, gateway);
  await page.locator(node("agent", "processors/batch")).click();
  await page.locator(node("agent", "processors/batch")).focus();
  await page.keyboard.press("Control+d");
  await expect.poll(() => studio.text("agent")).toContain("processors: [batch, batch/2]");
  expect((await studio.text("agent")).match(/timeout: 5s # as measured/g)).toHaveLength(2);

  await page.locator(node("agent", "processors/batch")).focus();
  await page.keyboard.press("Control+c");
  await page.locator(node("gateway", "receivers/nop")).click();
  await page.locator(node("gateway", "receivers/nop")).focus();
  await page.keyboard.press("Control+v");
  await expect.poll(() => studio.text("gateway")).toContain("timeout: 5s # as measured");
  expect(await studio.text("gateway")).toMatch(/processors: \[tail_sampling, batch\]/);

  await page.locator(node("agent", "processors/batch/2")).focus();
  await page.keyboard.press("Control+x");
  await expect.poll(() => studio.text("agent")).toContain("processors: [batch]");

  await page.locator(node("agent", "processors/batch")).click();
  await page.locator(node("agent", "processors/batch")).focus();
  await page.keyboard.press("F2");
  await expect(page.locator("[data-rename]")).toBeFocused();
  await page.keyboard.type("batch/traces");
  await page.keyboard.press("Enter");
  await expect.poll(() => studio.text("agent")).toContain("processors: [batch/traces]");
  expect(await studio.text("agent")).toContain(
    "  # keeps requests few\n  batch/traces:\n    timeout: 5s # as measured",
  );
});

test("a line from tier to tier makes an exporter and a receiver that agree, by pointer and by keyboard", async ({
  page,
}) => {
  const studio = new Studio(page);
  await studio.pasteTiers(agent, gateway);
  const from = page.locator(`${node("agent", "processors/batch")} .react-flow__handle.source`).first();
  const to = page.locator(`${node("gateway", "receivers/nop")} .react-flow__handle.target`).first();
  await page.locator(node("agent", "processors/batch")).hover();
  await from.dragTo(to, { force: true });
  await page.getByRole("option", { name: /In plaintext to/ }).click();
  await expect.poll(() => studio.text("gateway")).toContain("receivers: [nop, otlp]");
  expect(await studio.text("agent")).toMatch(/otlp_grpc\/gateway:\s+endpoint: \S+:4317/);
  await expect(page.locator(".hop-plate, .react-flow__node-hop").first()).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect.poll(() => studio.text("gateway")).toContain("receivers: [nop]");

  await page.locator(node("agent", "processors/batch")).focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Connect to…" }).click();
  await page.keyboard.type("nop");
  await page.keyboard.press("Enter");
  await page.getByRole("option", { name: /In plaintext to/ }).click();
  await expect.poll(() => studio.text("gateway")).toContain("receivers: [nop, otlp]");
});
