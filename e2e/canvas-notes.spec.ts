import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { Keyboard } from "./support/keyboard";
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
processors: { tail_sampling: { policies: [{ name: all, type: always_sample }] } }
exporters: { debug: {} }
service: { pipelines: { traces: { receivers: [otlp], processors: [tail_sampling], exporters: [debug] } } }
`;

const use = (page: Page, path: string) => page.locator(`.react-flow__node[data-id="agent/traces/${path}"]`);
const batch = (page: Page) => use(page, "processors/batch");
const card = (page: Page, text: string) => page.getByRole("group", { name: `Note: ${text}` });
const rows = (page: Page) => page.getByRole("group", { name: /^3 processors of pipeline traces, agent/ });
const field = (page: Page) => page.getByLabel("Text of the note");
const said = (page: Page) => page.getByTestId("announcer");

async function fromPalette(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
}

/** How far down the middle of a part is, in pixels of the page. */
async function middle(part: Locator): Promise<number> {
  const box = await part.boundingBox();
  return (box?.y ?? 0) + (box?.height ?? 0) / 2;
}

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

test("a pipeline is folded to one row with its findings by button, key, menu and palette, and stays so when it is opened again", async ({
  page,
}) => {
  const studio = new Studio(page);
  await studio.pasteTiers(agent, gateway);
  await page.getByRole("button", { name: "Show traces as one row" }).first().click();
  await expect(said(page)).toContainText("traces of agent is shown as one row");
  await expect(rows(page)).toBeVisible();
  await expect(batch(page)).toHaveCount(0);
  await rows(page).click();
  await page.keyboard.press("Enter");
  await expect(batch(page)).toBeVisible();
  await batch(page).click();
  await page.keyboard.press("f");
  await expect(rows(page)).toBeVisible();
  await rows(page).click({ button: "right" });
  await page.getByRole("menuitem", { name: /^Show traces whole/ }).click();
  await expect(said(page)).toContainText("traces of agent is shown whole");
  await fromPalette(page, "pipeline traces of agent as one row");
  await expect(rows(page)).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(rows(page)).toBeVisible();
  await studio.saved();
  await page.reload();
  await expect(rows(page)).toBeVisible();
});

test("what is dragged or nudged snaps to what is near, with a guide, and to the dots; view menu and palette turn that off", async ({
  page,
}) => {
  const studio = new Studio(page);
  await studio.pasteTiers(agent, gateway);
  const plate = page.locator(".react-flow__node-hop").first();
  const x = async () => {
    const style = (await plate.getAttribute("style")) ?? "";
    return Number(/translate\((-?[\d.]+)px/.exec(style)?.[1]);
  };
  await plate.click();
  await page.keyboard.press("Alt+ArrowRight");
  await expect.poll(async () => (await x()) % 18).toBe(0);
  await dragBy(page, plate, 40, 300, false);
  await dragBy(page, plate, 2, 2, false);
  await page.mouse.up();
  await expect(page.locator(".guide")).toHaveCount(0);
  const frame = page.getByRole("group", { name: "Tier gateway", exact: true });
  // In line with the middle of the gateway; its upper edge is where the canvas begins to move along.
  await dragBy(page, plate, 0, (await middle(frame)) - (await middle(plate)) + 3, false);
  await expect(page.locator('.guide[data-along="y"]').first()).toBeVisible();
  const held = await middle(plate);
  await page.mouse.up();
  await expect.poll(async () => Math.abs((await middle(plate)) - held)).toBeLessThan(1);

  await page.getByRole("button", { name: "View", exact: true }).click();
  await page.getByRole("menuitemradio", { name: /^Snap/ }).click();
  const before = await x();
  await dragBy(page, plate, 25, 0);
  await expect.poll(async () => Math.round(((await x()) - before) * 10) % 180).not.toBe(0);
  await fromPalette(page, "Turn snapping on");
  await plate.click();
  await page.keyboard.press("Alt+ArrowRight");
  await expect.poll(async () => (await x()) % 18).toBe(0);
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

test("an empty board begins from a template, by pointer and by keyboard, and takes a pasted configuration", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Blank design" }).click();
  await expect(page.getByRole("heading", { name: "Nothing here yet" })).toBeVisible();
  await expect(page.getByText("No pipeline yet.").first()).toBeVisible();
  await page.getByRole("button", { name: /^Agent and gateway/ }).click();
  await expect(page.getByRole("heading", { name: "Nothing here yet" })).toHaveCount(0);
  await page.keyboard.press("Control+z");
  const keyboard = new Keyboard(page);
  await keyboard.press(page.getByRole("button", { name: /^Gateway alone/ }));
  await expect(page.locator(".react-flow__node-component").first()).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("heading", { name: "Nothing here yet" })).toBeVisible();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
  }, agent);
  await page.getByRole("dialog").getByRole("button", { name: "Add 1 tier" }).click();
  await expect(batch(page)).toBeVisible();
});

test("Ctrl+P prints the picture and what there is to say of the design, alone, in the colours shown", async ({
  page,
}) => {
  const printed: string[] = [];
  await page.exposeFunction("printed", (what: string) => printed.push(what));
  await page.addInitScript(() => {
    window.print = () => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unsafe-call
      (window as unknown as { printed: (what: string) => void }).printed(document.title);
    };
  });
  await page.emulateMedia({ colorScheme: "dark" });
  const studio = new Studio(page);
  await studio.pasteTiers(agent, gateway);
  await page.keyboard.press("Control+p");
  await expect.poll(() => printed.length).toBe(1);
  const sheet = page.getByTestId("print-sheet");
  await expect(sheet).toBeHidden();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(sheet).toBeVisible();
  await expect(page.locator(".canvas")).toBeHidden();
  await expect(sheet).toHaveAttribute("data-theme", "dark");
  await expect(sheet.getByRole("row", { name: /agent/ }).first()).toContainText("traces");
  await expect(sheet.getByText(/sends traces to gateway/)).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(sheet).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a design is read, found in and sent for review; touch pans, pinches and selects", async ({
    page,
  }) => {
    const studio = new Studio(page);
    await studio.pasteTiers(agent, gateway);
    await batch(page).tap();
    await expect(page.getByRole("button", { name: "Findings", exact: false }).first()).toBeVisible();
    await page.getByRole("button", { name: "Graph", exact: true }).click();
    const client = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: { x: number; y: number }[]) =>
      client.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: touchPoints.map((point, id) => ({ ...point, id })),
      });
    const zoom = async () => (await page.locator(".controls-percent").textContent()) ?? "";
    const before = await batch(page).boundingBox();
    await touch("touchStart", [{ x: 200, y: 600 }]);
    for (const y of [580, 550, 520]) await touch("touchMove", [{ x: 200, y }]);
    await touch("touchEnd", []);
    await expect.poll(async () => (await batch(page).boundingBox())?.y).toBeLessThan(before?.y ?? 0);
    const shown = await zoom();
    await touch("touchStart", [
      { x: 180, y: 690 },
      { x: 210, y: 690 },
    ]);
    for (const by of [10, 30, 60])
      await touch("touchMove", [
        { x: 180 - by, y: 690 },
        { x: 210 + by, y: 690 },
      ]);
    await touch("touchEnd", []);
    await expect.poll(zoom).not.toBe(shown);

    await page.getByRole("button", { name: "Design", exact: true }).tap();
    await page.getByRole("menuitem", { name: /^Find/ }).tap();
    await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Copy link" }).tap();
    await expect(
      page
        .getByRole("dialog")
        .getByRole("button", { name: /review/i })
        .first(),
    ).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

for (const theme of ["light", "dark"] as const) {
  test.describe(`${theme} canvas`, () => {
    test.use({ colorScheme: theme });

    test("has no axe violation with a menu, a picker, a note, a folded pipeline, a lock, or nothing on it", async ({
      page,
    }) => {
      const check = async (what: string) => {
        const { violations } = await new AxeBuilder({ page }).exclude(".monaco-editor").analyze();
        expect(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`,
          ),
          what,
        ).toEqual([]);
      };
      const studio = new Studio(page);
      await studio.pasteTiers(agent, gateway);
      await batch(page).click({ button: "right" });
      await expect(page.getByRole("menu")).toBeVisible();
      await check("menu");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: /^Add to receivers of traces, gateway/ }).click();
      await check("picker");
      await page.keyboard.press("Escape");
      await batch(page).click();
      await page.keyboard.press("n");
      await check("a note being written");
      await page.keyboard.type("why");
      await page.keyboard.press("Control+Enter");
      await batch(page).click();
      await page.keyboard.press("f");
      await expect(rows(page)).toBeFocused();
      await page.keyboard.press("l");
      await expect(page.getByText("Locked. Nothing changes until it is unlocked.")).toBeVisible();
      await check("note, folded, locked");
      await page.goto("/");
      await page.getByRole("button", { name: "Blank design" }).click();
      await expect(page.getByRole("heading", { name: "Nothing here yet" })).toBeVisible();
      await check("empty");
    });
  });
}
