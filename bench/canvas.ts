/**
 * `npm run bench:canvas`: how the canvas moves in Chromium, beside a bare React Flow canvas with as many nodes and edges in the same
 * run; how long a key in the editor waits for its paint; what the page holds in memory. Counts and ratios; the machine's own speed
 * does not count.
 */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright";
import { z } from "zod";
import { createCatalogue } from "@/lib/catalogue/catalogue";
import { catalogueData } from "@/lib/catalogue/published-catalogue.generated";
import { parseCatalogue } from "@/lib/catalogue/schema";
import { projectGraph } from "@/lib/graph/project";
import { readTopology } from "@/lib/topology/topology";
import type { Workspace } from "@/lib/workspace/types";
import { designOf } from "./designs";
import { addressOf, inStudio } from "./studio";

const paster = fileURLToPath(new URL("watch-paste.mjs", import.meta.url));
const watcher = fileURLToPath(new URL("watch-frames.mjs", import.meta.url));
const sizes = [10, 100, 1000] as const;
/** A frame that took longer than one and a half of sixty a second came late. */
const late = 25;
const catalogue = createCatalogue(parseCatalogue(catalogueData));
const seen = z.object({ frames: z.array(z.number()), keys: z.array(z.number()) });
const pasting = z.tuple([z.number(), z.number(), z.number()]);
type Seen = z.infer<typeof seen>;

/** Gestures over the middle of the canvas, the same on both pages. */
const gestures: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  pan: async (page) => {
    await page.mouse.move(700, 600);
    for (let step = 0; step < 90; step++) await page.mouse.wheel(step < 45 ? 24 : -24, step < 45 ? 36 : -36);
  },
  zoom: async (page) => {
    await page.mouse.move(700, 600);
    await page.keyboard.down("Control");
    for (let step = 0; step < 60; step++) await page.mouse.wheel(0, step < 30 ? 20 : -20);
    await page.keyboard.up("Control");
  },
  drag: async (page) => {
    const box = await page
      .locator(".react-flow__node:has(.node), .react-flow__node.node")
      .nth(3)
      .boundingBox();
    if (!box) throw new Error("The bench has no node to drag");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 60; step++) await page.mouse.move(x + step * 2, y + step);
    await page.mouse.move(x, y);
    await page.mouse.up();
  },
};

/** What a paste of ten components takes: what longer ones are compared with. */
let smallest: number | null = null;

const bareScript = await bundleBare();
await inStudio(async (browser, studio) => {
  for (const size of sizes) {
    const design = designOf(size);
    const ours = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await ours.addInitScript({ path: watcher });
    await ours.goto(addressOf(design, studio));
    await ours.locator(".react-flow__node .node").first().waitFor({ timeout: 60_000 });
    // What loads at the first touch is loaded before anything is measured, and the findings are there.
    await ours.mouse.move(700, 850);
    await ours.waitForTimeout(3_000);
    const bare = await openBare(browser, design);
    console.log(`${size} components`);
    await paste(browser, studio, size);
    for (const [name, gesture] of Object.entries(gestures)) {
      compare(name, await watch(bare, gesture), await watch(ours, gesture));
    }
    const heap = await heapOf(ours);
    console.log(`  memory ${mb(heap)}, bare ${mb(await heapOf(bare))}`);
    await bare.close();
    await type(ours);
    await ours.close();
  }
});

async function watch(page: Page, gesture: (page: Page) => Promise<void>): Promise<Seen> {
  await page.evaluate("watch()");
  await gesture(page);
  await page.waitForTimeout(100);
  return seen.parse(await page.evaluate("watched()"));
}

function compare(name: string, bare: Seen, ours: Seen): void {
  console.log(`  ${name}: ${frames(ours)}; bare ${frames(bare)}`);
}

function frames({ frames: all }: Seen): string {
  const slow = all.filter((frame) => frame > late);
  return `${slow.length} of ${all.length} frames late, the longest ${Math.round(Math.max(0, ...all))} ms`;
}

/** A configuration onto the empty canvas, its report taken at once: how long until its components are shown. */
async function paste(browser: Browser, studio: string, size: number): Promise<void> {
  const text = designOf(size * 2).tiers[1]?.yaml ?? "";
  const rounds: (readonly [number, number, number])[] = [];
  for (let round = 0; round < 5; round++) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript({ path: paster });
    await page.goto(studio);
    await page.getByRole("button", { name: "Blank design" }).click();
    await page.getByRole("heading", { name: "Nothing here yet" }).waitFor();
    await page.mouse.move(700, 850);
    await page.waitForTimeout(2_000);
    rounds.push(pasting.parse(await page.evaluate(`pasted(${JSON.stringify(text)})`)));
    await page.close();
  }
  rounds.sort((a, b) => a[0] + a[1] - b[0] - b[1]);
  const [report = 0, drawn = 0, count = 0] = rounds[2] ?? [];
  const whole = report + drawn;
  smallest ??= whole;
  console.log(
    `  paste: report after ${Math.round(report)} ms, components ${Math.round(drawn)} ms after its button (${count} in view), together ${(whole / smallest).toFixed(1)} times those of 10`,
  );
}

/** Letters into the editor, at the end of the first line: how long each waited for its paint. */
async function type(page: Page): Promise<void> {
  await page.getByRole("tab", { name: /^YAML/ }).click();
  const line = page.locator(".monaco-editor .view-line").first();
  await line.waitFor({ timeout: 30_000 });
  await page.waitForTimeout(1_500);
  await line.click();
  await page.keyboard.press("End");
  await page.keyboard.type(" #");
  const typed = await watch(page, async () => {
    for (const letter of "what the page does while letters come") {
      await page.keyboard.type(letter);
      await page.waitForTimeout(60);
    }
  });
  const waited = typed.keys.filter((key) => key > 40).length;
  console.log(
    `  typing: ${frames(typed)}; ${waited} of 37 keys painted later than 40 ms, the latest ${Math.max(0, ...typed.keys)} ms`,
  );
}

async function openBare(browser: Browser, design: Workspace): Promise<Page> {
  const topology = readTopology(design.tiers, catalogue);
  const view = projectGraph(design, topology);
  const nodes = view.nodes.map(({ id, tier, box }) => {
    const frame = view.frames.find((each) => each.tier === tier)?.box;
    return { ...box, id, x: box.x + (frame?.x ?? 0), y: box.y + (frame?.y ?? 0) };
  });
  const edges = view.edges.map(({ id, from, to }) => ({ id, source: from, target: to }));
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent("<!doctype html><title>Bare canvas</title><body></body>");
  await page.evaluate((bare) => Reflect.set(globalThis, "bare", bare), { nodes, edges });
  await page.addScriptTag({ path: watcher });
  await page.addStyleTag({ content: bareScript.css });
  await page.addScriptTag({ content: bareScript.js });
  await page.locator(".react-flow__node").first().waitFor();
  await page.waitForTimeout(500);
  return page;
}

async function bundleBare(): Promise<{ readonly js: string; readonly css: string }> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("bare-canvas.tsx", import.meta.url))],
    bundle: true,
    write: false,
    outdir: "bare",
    format: "iife",
    minify: true,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const text = (ending: string) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? "";
  return { js: text(".js"), css: text(".css") };
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
