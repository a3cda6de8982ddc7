import type { BadgeTone } from "@/components/ui/badge";
import type { ReviewState } from "@/lib/reviews/types";

/** The colour that a review's state is shown in, beside its word. */
export const stateTones: Readonly<Record<ReviewState, BadgeTone>> = {
  open: "warning",
  approved: "good",
  changes: "error",
  merged: "good",
  closed: "plain",
};
