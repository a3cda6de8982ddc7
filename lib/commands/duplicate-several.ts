import type { Refusal } from "../base/refusal";
import { ok, type Result } from "../base/result";
import { words } from "../base/words";
import type { Kind } from "../catalogue/types";
import type { Ref } from "../topology/types";
import type { TierEdit } from "../workspace/types";
import { insert } from "../yaml/edit";
import { sourceAt, withSource } from "../yaml/source";
import { copyNames } from "./copy-name";
import { inTier, sectionOf } from "./places";
import { partsByTier, type SeveralArgs, type TierParts } from "./several-parts";
import { command } from "./types";

/** A second one of each, of the same settings and comments: mentions right behind the first, a component used twice copied once. */
export const duplicateSeveral = command<SeveralArgs>({
  id: "duplicate-several",
  title: { en: "Duplicate the selected components", ko: "선택한 컴포넌트 복제" },
  plan({ parts }, context) {
    const tiers = partsByTier(parts, context);
    if (!tiers.ok) return tiers;
    const texts: Record<string, string> = {};
    const edits: TierEdit[] = [];
    for (const each of tiers.value) {
      const text = context.workspace.tiers.find(({ id }) => id === each.tier.id)?.yaml ?? "";
      const copied = copyIn(each, text);
      if (!copied.ok) return copied;
      texts[each.tier.id] = copied.value.text;
      edits.push(...copied.value.edits);
    }
    const label = words("command.duplicate-several", { count: parts.length });
    return ok({ label, texts, edits, capture: { as: "step" } });
  },
});

type Copied = { readonly text: string; readonly edits: readonly TierEdit[] };

function copyIn({ tier, refs, components }: TierParts, before: string): Result<Copied, Refusal> {
  const nameOf = copyNames(tier);
  const names = new Map<string, string>();
  let text = before;
  const wanted = [...components, ...refs.map((ref) => ({ kind: kindOf(ref), id: ref.id }))];
  for (const { kind, id } of wanted) {
    const key = `${kind} ${id}`;
    if (names.has(key)) continue;
    const name = nameOf(kind, id);
    names.set(key, name);
    const written = withSource(text, [sectionOf(kind), name], sourceAt(before, [sectionOf(kind), id]));
    if (!written.ok) return written;
    text = written.value;
  }
  const edits = refs
    .map((ref) => ({ ref, position: Number(ref.at.at(-1)) }))
    // From the end of each list, so that none shifts another.
    .toSorted((a, b) => b.position - a.position)
    .map(({ ref, position }) => {
      const name = names.get(`${kindOf(ref)} ${ref.id}`) ?? ref.id;
      return inTier(tier.id, insert(ref.at.slice(0, -1), position + 1, name));
    });
  return ok({ text, edits });
}

/** What a mention names: what is defined, else what its list is for. */
function kindOf(ref: Ref): Kind {
  if (ref.component) return ref.component.kind;
  const slot = ref.at.at(-2);
  return slot === "receivers" ? "receiver" : slot === "processors" ? "processor" : "exporter";
}
