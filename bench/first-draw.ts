import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright";
import { ordered } from "@/lib/share/file";
import { pack } from "@/lib/share/codec";
import type { Workspace } from "@/lib/workspace/types";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What one opening of a design in a browser took, in milliseconds from the navigation on. */
export type Opening = {
  /** The first frame after components stood on the canvas. */
  readonly drawn: number;
  /** The longest piece of work on the main thread until then. */
  readonly longest: number;
};

/**
 * Opens designs in Chromium as a link would, against the production build on a free loopback port; the median of `rounds` openings
 * each. Server and browser end with it. Throws where there is no build or no browser.
 */
export async function firstDraws(designs: readonly Workspace[], rounds: number): Promise<readonly Opening[]> {
  const port = await freePort();
  const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-p", String(port)], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let browser: Browser | null = null;
  try {
    await ready(server);
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu"],
    });
    const found: Opening[] = [];
    for (const design of designs) {
      const openings: Opening[] = [];
      for (let round = 0; round < rounds; round++) openings.push(await open(browser, port, design));
      openings.sort((a, b) => a.drawn - b.drawn);
      const middle = openings[Math.floor(rounds / 2)];
      if (middle) found.push(middle);
    }
    return found;
  } finally {
    await browser?.close();
    server.kill();
  }
}

async function open(browser: Browser, port: number, design: Workspace): Promise<Opening> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript({ path: fileURLToPath(new URL("watch-first-draw.mjs", import.meta.url)) });
  // A design of any size: longer than the links that the studio offers.
  const link = pack(JSON.stringify(ordered(design)));
  await page.goto(`http://localhost:${port}/design#d=${link}`);
  const opening = await page.waitForFunction(() => Reflect.get(globalThis, "opening"), null, {
    timeout: 60_000,
  });
  const said: unknown = await opening.jsonValue();
  await page.close();
  const [drawn, longest] = Array.isArray(said) ? said.map(Number) : [];
  return { drawn: drawn ?? NaN, longest: longest ?? NaN };
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((done, failed) => {
    server.stdout?.on("data", (data) => /ready/i.test(String(data)) && done());
    server.once("exit", () => failed(new Error("The studio did not start: run `npm run build` first.")));
  });
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}
