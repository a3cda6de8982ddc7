import { ok, type Result } from "../base/result";
import { refuse } from "./refuse";
import type { ReviewRefusal } from "./types";

/** As many as anybody needs, and few enough for a header. */
const most = 20;

/**
 * The pages that may show a review inside of themselves, as a list for `frame-ancestors`: `https://wiki.example.com`, with a port where it has
 * one, `https://*.example.com` for all below a name. Nothing else gets into a header: no path, no keyword, no `*` alone.
 */
export function frameOrigins(asked: readonly string[]): Result<readonly string[], ReviewRefusal> {
  const origins = [...new Set(asked.map((each) => each.trim().replace(/\/$/, "").toLowerCase()))].filter(
    (each) => each !== "",
  );
  if (origins.length === 0 || origins.length > most) return refuse("unreadable", "embed-count", { most });
  const wrong = origins.find((each) => !isOrigin(each));
  return wrong === undefined
    ? ok(origins)
    : refuse("unreadable", "embed-origin", { origin: wrong.slice(0, 200) });
}

function isOrigin(text: string): boolean {
  const match =
    /^https?:\/\/(\*\.)?(?<host>[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*)(:\d{1,5})?$/.exec(
      text,
    );
  const host = match?.groups?.["host"] ?? "";
  // `*.com` would be half of the web.
  if (match === null || (match[1] !== undefined && !host.includes("."))) return false;
  return text.length <= 200 && URL.canParse(text.replace("*.", ""));
}
