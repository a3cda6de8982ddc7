import type { Words } from "@/lib/base/words";
import { addComponent, type AddComponentArgs } from "@/lib/commands/add-component";
import type { CommandContext } from "@/lib/commands/types";
import type { Candidate } from "@/lib/graph/fitting";
import type { InsertPlace } from "./board";

/** What the add-component command is asked for when a candidate goes into a gap. */
export function insertArgs(place: InsertPlace, { kind, type, id }: Candidate): AddComponentArgs {
  const { tier, pipeline, slot, index } = place;
  return { tier, kind, type, pipeline, index, slot, ...(id === null ? {} : { id }) };
}

/** Why a candidate cannot go into a gap, in the command's own words; null where it can. */
export function judgeInsert(context: CommandContext, place: InsertPlace, candidate: Candidate): Words | null {
  const planned = addComponent.plan(insertArgs(place, candidate), context);
  return planned.ok ? null : planned.error.message;
}
