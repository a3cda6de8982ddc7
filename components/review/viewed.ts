import * as z from "zod/mini";
import { checksum } from "@/lib/base/checksum";
import type { TextComparison } from "@/lib/reviews/compare";

const name = "otelier.viewed";
const schema = z.array(z.string());
/** The oldest ticks are forgotten. */
const most = 500;

/** What a tick stands for: this very change of this text. Another revision that changes it otherwise is not viewed. */
export function viewedKey(token: string, on: string, { tier, lines }: TextComparison): string {
  const said = lines.map(({ is, text }) => `${is[0] ?? ""}${text}`).join("\n");
  return `${checksum(token)} ${on} ${tier} ${checksum(said)}`;
}

export function isViewed(key: string): boolean {
  return ticks().includes(key);
}

/** Remembers a tick in this browser. */
export function setViewed(key: string, viewed: boolean): void {
  const others = ticks().filter((each) => each !== key);
  try {
    localStorage.setItem(name, JSON.stringify(viewed ? [key, ...others].slice(0, most) : others));
  } catch {
    // Storage is closed: the tick lasts as long as the page.
  }
}

function ticks(): readonly string[] {
  try {
    const read = schema.safeParse(JSON.parse(localStorage.getItem(name) ?? "[]"));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}
