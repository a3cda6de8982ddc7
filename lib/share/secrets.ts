import type { Json } from "../base/json";
import { formatPath } from "../base/path";
import { applyTextEdit } from "../base/text-edit";
import type { TierId } from "../topology/types";
import type { Note, TierSource, Workspace } from "../workspace/types";
import { positionAt } from "../yaml/locate";
import { credentialsIn } from "./credentials";
import { mask } from "./mask";
import { secretsInText, withoutOverlaps } from "./secrets-in-text";
import { maskFact } from "./secrets-in-facts";

/**
 * Something that was masked. `path` as the collector writes it, `deploy::<fact>` for a deploy fact, "" in a comment; `line`
 * from 1 in the text as it was, null outside a text. A note on the canvas belongs to no tier: null, and its own line.
 */
export type Masked = { readonly tier: TierId | null; readonly path: string; readonly line: number | null };

/**
 * The design with every literal that looks like a credential replaced by `********`, in texts, comments, deploy facts and notes,
 * and the list of what was. All else keeps its bytes. References to variables stay: they say where a secret is, not what.
 */
export function maskSecrets(workspace: Workspace): {
  readonly workspace: Workspace;
  readonly masked: readonly Masked[];
} {
  const masked: Masked[] = [];
  const tiers = workspace.tiers.map((tier) => maskTier(tier, masked));
  const notes = workspace.notes.map((note) => maskNote(note, masked));
  return { workspace: masked.length === 0 ? workspace : { ...workspace, tiers, notes }, masked };
}

/** Prose has no keys: only what has a credential's shape is one. */
function maskNote(note: Note, masked: Masked[]): Note {
  const spans = withoutOverlaps(credentialsIn(note.text));
  for (const { start } of spans)
    masked.push({ tier: null, path: "", line: positionAt(note.text, start).line });
  const text = spans
    .toReversed()
    .reduce((left, span) => applyTextEdit(left, { ...span, insert: mask }), note.text);
  return { ...note, text };
}

function maskTier(tier: TierSource, masked: Masked[]): TierSource {
  const found = secretsInText(tier.yaml);
  for (const { path, start } of found)
    masked.push({ tier: tier.id, path: formatPath(path), line: positionAt(tier.yaml, start).line });
  const facts = Object.entries(tier.facts).map(([fact, value]): [string, Json] => {
    const hidden = maskFact(fact, value);
    if (hidden !== value) masked.push({ tier: tier.id, path: `deploy::${fact}`, line: null });
    return [fact, hidden];
  });
  // From the end, so that earlier offsets stay true.
  const yaml = found.toReversed().reduce(applyTextEdit, tier.yaml);
  return { ...tier, yaml, facts: Object.fromEntries(facts) };
}
