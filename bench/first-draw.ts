import { fileURLToPath } from "node:url";
import type { Browser } from "playwright";
import type { Workspace } from "@/lib/workspace/types";
import { addressOf, inStudio } from "./studio";

/** What one opening of a design in a browser took, in milliseconds from the navigation on. */
export type Opening = {
  /** The first frame after components stood on the canvas. */
  readonly drawn: number;
  /** The longest piece of work on the main thread until then. */
  readonly longest: number;
};

/** Opens designs in Chromium as a link would, against the production build; the median of `rounds` openings each. */
export function firstDraws(designs: readonly Workspace[], rounds: number): Promise<readonly Opening[]> {
  return inStudio(async (browser, studio) => {
    const found: Opening[] = [];
    for (const design of designs) {
      const openings: Opening[] = [];
      for (let round = 0; round < rounds; round++)
        openings.push(await open(browser, addressOf(design, studio)));
      openings.sort((a, b) => a.drawn - b.drawn);
      const middle = openings[Math.floor(rounds / 2)];
      if (middle) found.push(middle);
    }
    return found;
  });
}

async function open(browser: Browser, address: string): Promise<Opening> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript({ path: fileURLToPath(new URL("watch-first-draw.mjs", import.meta.url)) });
  await page.goto(address);
  const opening = await page.waitForFunction(() => Reflect.get(globalThis, "opening"), null, {
    timeout: 60_000,
  });
  const said: unknown = await opening.jsonValue();
  await page.close();
  const [drawn, longest] = Array.isArray(said) ? said.map(Number) : [];
  return { drawn: drawn ?? NaN, longest: longest ?? NaN };
}
