"use client";

import { createContext, useContext } from "react";
import type { Words } from "@/lib/base/words";
import type { Command, CommentPlace } from "@/lib/reviews/http/commands";
import type { ReviewView } from "@/lib/reviews/http/view-review";
import type { LineSuggestion } from "@/lib/reviews/types";
import type { Asked } from "./ask-server";
import type { Outbox } from "./outbox";

/** What every part of a review's page works with. */
export type Reviewing = {
  readonly token: string;
  readonly view: ReviewView;
  /** The revision that is shown, and what it is compared with; null: nothing. */
  readonly shown: number;
  readonly against: number | null;
  readonly look: (revision: number, against: number | null) => void;
  readonly speak: (words: Words) => string;
  /** Sends a command, and reads the review again. */
  readonly run: (command: Command) => Promise<Asked<unknown>>;
  /** Says who this browser is. */
  readonly rename: (name: string) => Promise<Asked<unknown>>;
  /** Comments on their way to the server. */
  readonly outbox: Outbox;
  /** Everyone who has said something here, for mentions. */
  readonly names: readonly string[];
  readonly draft: Draft | null;
  readonly setDraft: (draft: Draft | null) => void;
};

/** A comment about to be written: where; what it answers; and what the line is, where it is a line of YAML. */
export type Draft = {
  readonly place: CommentPlace;
  readonly label: string;
  readonly line: LineSuggestion | null;
  readonly parent?: string;
};

export const ReviewContext = createContext<Reviewing | null>(null);

export function useReviewing(): Reviewing {
  const reviewing = useContext(ReviewContext);
  if (!reviewing) throw new Error("Outside of a review's page.");
  return reviewing;
}

/** Whether the holder of the link may do more than read. */
export function mayTalk({ view }: Reviewing): boolean {
  return view.me.role !== "view";
}
