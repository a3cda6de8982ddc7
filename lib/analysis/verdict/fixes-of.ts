import { assertNever } from "../../base/assert";
import { formatPath } from "../../base/path";
import { words, type Words } from "../../base/words";
import type { Remedy } from "../../collector/fault";
import type { VerdictError } from "../../collector/place-fault";
import type { Fix } from "../../rules/types";
import type { TierId } from "../../topology/types";
import { insert, rename, set, type YamlEdit } from "../../yaml/edit";
import { rangeOf } from "../../yaml/locate";
import type { YamlDocument } from "../../yaml/types";

/**
 * What would mend a fault, as fixes that a person looks at first: a name that is near need not be the one that was meant. None
 * where the place is not written in the tier's own text.
 */
export function fixesOf({ remedies }: VerdictError, tier: TierId, document: YamlDocument): readonly Fix[] {
  return remedies.flatMap((remedy): readonly Fix[] => {
    const found = fixOf(remedy, document);
    if (!found) return [];
    return [{ id: remedy.kind, title: found.title, safety: "review", edits: [{ ...found.edit, tier }] }];
  });
}

function fixOf(
  remedy: Remedy,
  document: YamlDocument,
): { readonly title: Words; readonly edit: YamlEdit } | null {
  const range = rangeOf(document, remedy.at, "value");
  switch (remedy.kind) {
    case "rename-key":
      return (
        range && {
          title: words("collector.fix.write", { text: remedy.to }),
          edit: rename(remedy.at, remedy.to),
        }
      );
    case "replace-value":
      return (
        range && { title: words("collector.fix.write", { text: remedy.to }), edit: set(remedy.at, remedy.to) }
      );
    case "quote": {
      if (!range) return null;
      const text = document.text.slice(range.start, range.end);
      return { title: words("collector.fix.quote", { text }), edit: set(remedy.at, text) };
    }
    case "append": {
      const title = words("collector.fix.append", { text: remedy.item, list: formatPath(remedy.at) });
      return { title, edit: insert(remedy.at, remedy.length, remedy.item) };
    }
    default:
      return assertNever(remedy);
  }
}
