import * as z from "zod/mini";
import { parseWorkspace } from "../../workspace/schema";
import type { Workspace } from "../../workspace/types";
import { anchorSchema, suggestionSchema } from "../schemas";
import type { Comment, Revision, Verdict } from "../types";
import type { comments, revisions, verdicts } from "./schema";

type RevisionRow = Omit<typeof revisions.$inferSelect, "design">;

/** Rows as what they mean. What does not read any more is our bug, and throws. */
export function revisionOf({ number, hash, note, byId, byName, at }: RevisionRow): Revision {
  return { number, hash, note, by: { id: byId, name: byName }, at: iso(at) };
}

export function commentOf(row: typeof comments.$inferSelect): Comment {
  const { id, parent, revision, body, applied, byId, byName, resolvedBy, resolvedAt, at } = row;
  return {
    id,
    parent,
    revision,
    anchor: z.parse(anchorSchema, JSON.parse(row.anchor)),
    body,
    suggestion: row.suggestion === null ? null : z.parse(suggestionSchema, JSON.parse(row.suggestion)),
    applied,
    by: { id: byId, name: byName },
    at: iso(at),
    resolved: resolvedBy === null ? null : { by: resolvedBy, at: iso(resolvedAt ?? at) },
  };
}

export function verdictOf(row: typeof verdicts.$inferSelect): Verdict {
  const { id, revision, hash, opinion, summary, byId, byName, at } = row;
  return { id, revision, hash, opinion, summary, by: { id: byId, name: byName }, at: iso(at) };
}

/** A stored design; older formats are brought up to date. */
export function designOf(text: string): Workspace {
  const parsed = parseWorkspace(JSON.parse(text));
  if (!parsed.ok) throw new Error(`A stored design does not read: ${parsed.error.message.id}`);
  return parsed.value;
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
