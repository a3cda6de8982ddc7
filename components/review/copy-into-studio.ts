import type { Result } from "@/lib/base/result";
import { words, type Words } from "@/lib/base/words";
import type { ReviewView } from "@/lib/reviews/http/view-review";
import { createDesigns } from "@/lib/session/designs";
import { idbDesignStore } from "@/lib/session/idb-design-store";
import { parseWorkspace } from "@/lib/workspace/schema";
import { apiOf, askServer } from "./ask-server";
import { keepReview } from "./kept-reviews";

/**
 * Keeps a revision as a design of this browser; its id. For the author it is from then on what goes back as the review's next revision.
 */
export async function copyIntoStudio(
  token: string,
  revision: number,
  { title, me }: Pick<ReviewView, "title" | "me">,
): Promise<Result<string, Words>> {
  const asked = await askServer<unknown>(apiOf(token, `/design?revision=${revision}`));
  if (!asked.ok) return { ok: false, error: asked.error.message };
  const design = parseWorkspace(asked.value);
  if (!design.ok) return { ok: false, error: design.error.message };
  const copy = { ...design.value, name: title };
  const saved = await createDesigns({ store: idbDesignStore() }).create(copy);
  if (saved.is !== "saved")
    return { ok: false, error: saved.is === "failed" ? saved.refusal.message : words("reviews.unavailable") };
  const { id } = saved.entry;
  const role = me.role === "author" ? "author" : "reader";
  keepReview({ token, title, role, at: new Date().toISOString(), link: null, design: id, seen: revision });
  return { ok: true, value: id };
}
