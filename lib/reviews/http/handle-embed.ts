import { randomBytes } from "node:crypto";
import type { Language, Words } from "../../base/words";
import { words } from "../../base/words";
import { embedPage } from "../embed/embed-page";
import { html } from "../embed/html";
import { findAccess } from "../store/find-access";
import { readReview } from "../store/read-review";
import { stateOf } from "../verdict-rules";
import { mayAsk } from "./access-of";
import type { Installation } from "./installation";
import { comparisonOf } from "./judged";
import { today } from "./readable";

/** Whoever reads: their language, and how to say things in it. */
export type Reader = { readonly language: Language; readonly say: (words: Words) => string };

/**
 * GET /embed/<token>: a review inside of another page. The request's cookies are not looked at and none is set: everyone is shown the same.
 * Only the pages that the author listed may frame it; every token that embeds nothing gets one and the same page, which none may.
 */
export async function handleEmbed(
  here: Installation,
  request: Request,
  token: string,
  { language, say }: Reader,
): Promise<Response> {
  const nonce = randomBytes(16).toString("base64");
  const refused = (status: number, id: string, params = {}) =>
    page(
      status,
      nonce,
      null,
      html`<!doctype html>
        <html lang="${language}">
          <head>
            <meta charset="utf-8" />
            <title>Otelier</title>
          </head>
          <body>
            <p>${say(words(id, params))}</p>
          </body>
        </html>`.text,
    );
  const allowed = mayAsk(here, request, "read");
  if (!allowed.ok) return refused(429, allowed.error.message.id, allowed.error.message.params);
  const access = await findAccess(here.database, token, Date.now());
  const review = access?.frames ? await readReview(here.database, access.review) : null;
  const latest = review?.revisions.at(-1);
  if (!access?.frames || !review || !latest) return refused(404, "reviews.unknown-link");
  const base = review.revisions[0]?.number === 0 ? 0 : null;
  const comparison = await comparisonOf(here.database, review.id, latest.number, base, today());
  if (!comparison) return refused(404, "reviews.unknown-link");
  const { number: revision, hash, by } = latest;
  const state = stateOf(review.decision, review.verdicts, latest);
  const shown = { title: review.title, state, revision, hash, by: by.name, comparison, language, nonce, say };
  return page(200, nonce, access.frames, embedPage(shown));
}

/** Nothing runs in it, it holds no form, and its origin is nobody's: whatever stood in a text could reach nothing. */
function page(status: number, nonce: string, frames: string | null, body: string): Response {
  const policy = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "sandbox",
    `frame-ancestors ${frames ?? "'none'"}`,
  ].join("; ");
  return new Response(body, {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy,
      "Cache-Control": "no-store",
      Vary: "Accept-Language",
      ...(frames === null ? { "X-Frame-Options": "DENY" } : {}),
    },
  });
}
