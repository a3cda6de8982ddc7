import { at, type Json } from "../../base/json";
import { dataOf, readDocument } from "../../yaml/document";

/** One object of what Helm prints. `namespace` is null for what belongs to the whole cluster, and where it is left to `kubectl`. */
export type Manifest = {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | null;
  readonly text: string;
  readonly data: Json;
};

/** The objects that `helm template` printed, in its order. Helm begins each with `---` at the start of a line. */
export function manifestsIn(printed: string): readonly Manifest[] {
  return printed
    .split(/^---[ \t]*$/m)
    .map((text) => text.trim())
    .flatMap((text): readonly Manifest[] => {
      const data = dataOf(readDocument(`${text}\n`, Infinity));
      const [kind, name, namespace] = [
        at(data, "kind"),
        at(data, "metadata", "name"),
        at(data, "metadata", "namespace"),
      ].map((value) => (typeof value === "string" ? value : null));
      return kind ? [{ kind, name: name ?? "", namespace: namespace ?? null, text, data }] : [];
    });
}
