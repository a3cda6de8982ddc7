import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright";
import { ordered } from "@/lib/share/file";
import { pack } from "@/lib/share/codec";
import type { Workspace } from "@/lib/workspace/types";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs `use` with Chromium and the address of the production build on a free loopback port; both end with it. Throws where there is
 * no build or no browser.
 */
export async function inStudio<T>(use: (browser: Browser, address: string) => Promise<T>): Promise<T> {
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
      args: ["--no-sandbox", "--disable-gpu", "--enable-precise-memory-info"],
    });
    return await use(browser, `http://localhost:${port}`);
  } finally {
    await browser?.close();
    server.kill();
  }
}

/** The address of a design of any size, longer than the links that the studio offers. */
export function addressOf(design: Workspace, studio: string): string {
  return `${studio}/design#d=${pack(JSON.stringify(ordered(design)))}`;
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
