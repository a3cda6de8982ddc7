"use client";

import { assertNever } from "@/lib/base/assert";
import type { GraphView } from "@/lib/graph/types";
import { ConnectPicker } from "../connect-picker";
import { FeedPicker } from "./feed-picker";
import { HopPicker } from "./hop-picker";
import { JoinPicker } from "./join-picker";
import type { Making } from "./making-store";
import { MovePicker } from "./move-picker";
import { QuickAdd } from "./quick-add";

/** The list that is open. */
export function Pickers({ view, question }: { readonly view: GraphView; readonly question: Making }) {
  switch (question.kind) {
    case "add":
      return <QuickAdd place={question.place} anchor={question.anchor} />;
    case "join":
      return <JoinPicker pair={question.pair} anchor={question.anchor} />;
    case "hop":
      return <HopPicker from={question.from} to={question.to} anchor={question.anchor} />;
    case "feed":
      return <FeedPicker tier={question.tier} pipeline={question.pipeline} anchor={question.anchor} />;
    case "connect":
      return <ConnectPicker view={view} from={question.node} anchor={question.anchor} />;
    case "move":
      return <MovePicker view={view} node={question.node} anchor={question.anchor} />;
    case "emptied":
    case "rename-tier":
      // Dialogs, not lists: `MakingDialogs`.
      return null;
    default:
      return assertNever(question);
  }
}
