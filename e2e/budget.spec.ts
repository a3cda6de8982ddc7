import { gzipSync } from "node:zlib";
import { agentYaml, gatewayYaml } from "./support/inputs";
import { Studio } from "./support/studio";
import { expect, test } from "./support/test";

const kilobyte = 1_000;

/**
 * What the page itself runs before the editor opens. Someone who looks at a design loads no reader, no patcher and no gestures:
 * the worker reads and judges, and the page draws what it says. Engine and rules count under "everything".
 */
const firstLoad = 300 * kilobyte;
const everything = 1_300 * kilobyte;

test("the page runs less than 300 kB of JavaScript before the editor opens; everything together is below 1,300 kB", async ({
  page,
}) => {
  const sizes = new Map<string, number>();
  const pending: Promise<void>[] = [];
  page.on("response", (response) => {
    const type = response.headers()["content-type"] ?? "";
    const path = new URL(response.url()).pathname;
    if (!/javascript/.test(type) && !path.startsWith("/catalogue/")) return;
    // Gzipped here, so that the figure does not depend on what the server negotiated.
    pending.push(response.body().then((body) => void sizes.set(path, gzipSync(body).length)));
  });
  const studio = new Studio(page);
  await studio.pasteTiers(agentYaml, gatewayYaml);
  // The designer by itself, as someone who comes back to it loads it.
  sizes.clear();
  await page.reload();
  await studio.judged();
  await settled();
  const byPage = new Set(await page.evaluate(loadedHere));
  const byWorker = new Set(
    (await Promise.all(page.workers().map((worker) => worker.evaluate(loadedHere)))).flat(),
  );
  const scripts = [...sizes].filter(([path]) => !path.startsWith("/catalogue/"));
  const first = sum(scripts.filter(([path]) => byPage.has(path)));
  // Nothing loaded may be counted nowhere.
  expect(scripts.filter(([path]) => !byPage.has(path) && !byWorker.has(path))).toEqual([]);
  const worker = sum(scripts.filter(([path]) => !byPage.has(path)));

  // Gestures, patcher and reader: they come when somebody is about to need them.
  const touched = () => sum([...sizes].filter(([path]) => !path.startsWith("/catalogue/"))) - first - worker;
  await page.mouse.move(300, 300);
  await expect.poll(touched).toBeGreaterThan(0);
  await settled();
  const touch = touched();
  await studio.tab("YAML");
  await expect(page.locator(".monaco-editor .view-line").first()).toBeVisible({ timeout: 20_000 });
  await settled();
  // Settings of components and OTTL's functions are data that the worker asks for, with a bound of their own.
  const data = sum([...sizes].filter(([path]) => /^\/catalogue\/(fields|harvested|ottl)/.test(path)));
  const all = sum([...sizes]) - data;
  console.log(
    `JavaScript of the page before the editor: ${kb(first)}; worker beside it: ${kb(worker)}; at the first touch: ${kb(touch)}; everything with editor and catalogue: ${kb(all)}; settings of components: ${kb(data)}`,
  );
  expect(first).toBeLessThan(firstLoad);
  expect(all).toBeLessThan(everything);

  async function settled(): Promise<void> {
    await page.waitForLoadState("networkidle");
    await Promise.all(pending);
  }
});

/** Paths that this page or worker loaded as scripts. */
function loadedHere(): string[] {
  return performance
    .getEntriesByType("resource")
    .filter((entry) => !("initiatorType" in entry) || entry.initiatorType !== "fetch")
    .map((entry) => new URL(entry.name).pathname);
}

function kb(bytes: number): string {
  return `${(bytes / kilobyte).toFixed(0)} kB`;
}

function sum(files: readonly (readonly [string, number])[]): number {
  return files.reduce((total, [, size]) => total + size, 0);
}
