import type { Result } from "@/lib/base/result";
import { words, type Words } from "@/lib/base/words";

/** What the server said: its value, or a sentence. `status` 0: no answer came. */
export type Asked<T> = Result<T, { readonly status: number; readonly message: Words }>;

/** Asks the server. Never throws: what goes wrong on the way is a sentence too. */
export async function askServer<T>(path: string, body?: unknown): Promise<Asked<T>> {
  try {
    const response = await fetch(path, body === undefined ? {} : posted(body));
    // What the server of the same build answers with; its tests hold it to that.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const answer = (await response.json()) as {
      readonly value: T;
      readonly refusal?: { readonly message: Words };
    };
    const { status } = response;
    if (answer.refusal) return { ok: false, error: { status, message: answer.refusal.message } };
    return { ok: true, value: answer.value };
  } catch {
    return { ok: false, error: { status: 0, message: words("reviews.unavailable") } };
  }
}

/** Whether a refusal passes by itself: no answer came, too much was asked, or the server has no database just now. */
export function passes(asked: Asked<unknown>): boolean {
  return !asked.ok && (asked.error.status === 0 || asked.error.status === 429 || asked.error.status >= 500);
}

/** The address of a review's interface. */
export function apiOf(token: string, rest = ""): string {
  return `/api/reviews/${encodeURIComponent(token)}${rest}`;
}

/** A name for one thing that is sent: sent again, it is kept once. */
export function newKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}

function posted(body: unknown): RequestInit {
  return { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
}
