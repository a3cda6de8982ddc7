"use client";

import { whenLoaded } from "@/components/ui/when-loaded";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { Session } from "@/lib/session/store";
import { useMaking } from "./making-store";

const EmptiedQuestion = whenLoaded(() =>
  import("./emptied-question").then((module) => module.EmptiedQuestion),
);
const TierName = whenLoaded(() => import("./tier-name").then((module) => module.TierName));

/** Questions that may come from anywhere in the studio, also while no canvas is shown. */
export function MakingDialogs({
  session,
  catalogue,
}: {
  readonly session: Session;
  readonly catalogue: Catalogue;
}) {
  const question = useMaking((state) => state.making);
  if (question?.kind === "emptied") return <EmptiedQuestion question={question} />;
  return question?.kind === "rename-tier" ? (
    <TierName session={session} catalogue={catalogue} tier={question.tier} />
  ) : null;
}
