"use client";

import { useEffect, useState } from "react";
import type { ReviewView } from "@/lib/reviews/http/view-review";
import { lastApproved } from "@/lib/reviews/verdict-rules";
import type { Workspace } from "@/lib/workspace/types";
import { apiOf, askServer } from "./ask-server";
import { keptReviews } from "./kept-reviews";

/** A revision of an earlier review of the same design that was approved. */
export type ApprovedBase = { readonly token: string; readonly title: string; readonly revision: number };

/**
 * The last approved revision of the reviews that this browser has sent a design to, the newest review first; null where there is none, undefined
 * until that is known. `own` is the stored design.
 */
export function useApprovedBase(own: string | null): ApprovedBase | null | undefined {
  const [found, setFound] = useState<ApprovedBase | null | undefined>(undefined);
  // An effect: what the browser keeps and what the server says are outside of React.
  useEffect(() => {
    let current = true;
    void approvedOf(own).then((base) => {
      if (current) setFound(base);
    });
    return () => {
      current = false;
    };
  }, [own]);
  return found;
}

/** The design of an approved revision; null where it cannot be had. */
export async function designOf({ token, revision }: ApprovedBase): Promise<Workspace | null> {
  const answer = await askServer<Workspace>(apiOf(token, `/design?revision=${revision}`));
  return answer.ok ? answer.value : null;
}

async function approvedOf(own: string | null): Promise<ApprovedBase | null> {
  const sent = keptReviews().filter(
    ({ role, design }) => role === "author" && own !== null && design === own,
  );
  for (const { token } of sent) {
    const view = await askServer<ReviewView>(apiOf(token));
    const revision = view.ok ? lastApproved(view.value.verdicts, view.value.revisions) : null;
    if (view.ok && revision !== null) return { token, title: view.value.title, revision };
  }
  return null;
}
