import { words } from "../base/words";
import { carriesSignal } from "../catalogue/signals";
import { purposeOf } from "../catalogue/traits/purpose-of";
import type { Kind, Signal } from "../catalogue/types";
import { parseId } from "../topology/component-id";
import type { Slot } from "./context";
import type { AssistInput, Suggestion } from "./types";

type Use = Omit<Suggestion, "insert" | "caret"> & { readonly id: string };

/** The declared components that may stand in a list and do not stand there yet; those that cannot carry its signal are left out. */
export function suggestUses(
  { catalogue }: AssistInput,
  { slot, signal }: { readonly slot: Slot | "extensions"; readonly signal: Signal | null },
  declared: Readonly<Record<string, readonly string[]>>,
  used: readonly string[],
): readonly Use[] {
  return kindsOf[slot].flatMap((kind) =>
    (declared[`${kind}s`] ?? []).flatMap((id): readonly Use[] => {
      const component = catalogue.find(kind, parseId(id).type);
      const fits =
        component === null ||
        slot === "extensions" ||
        signal === null ||
        carriesSignal(component, slot, signal) !== false;
      if (!fits || used.includes(id)) return [];
      const help = component && purposeOf(kind, component.type);
      return [{ label: id, is: "id", id, detail: [words(`assist.kind.${kind}`)], help }];
    }),
  );
}

const kindsOf: Readonly<Record<Slot | "extensions", readonly Kind[]>> = {
  receivers: ["receiver", "connector"],
  processors: ["processor"],
  exporters: ["exporter", "connector"],
  extensions: ["extension"],
};
