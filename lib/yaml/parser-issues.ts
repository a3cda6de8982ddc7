import type { YAMLError } from "yaml";
import { words } from "../base/words";
import type { Words } from "../base/words";

/** The errors of the `yaml` package in our words. One fault makes it stumble over all that follows: only the first of such is told. */
export function parserFaults(
  errors: readonly YAMLError[],
): readonly { readonly message: Words; readonly offset: number }[] {
  return [...errors]
    .sort((a, b) => a.pos[0] - b.pos[0])
    .map((error) => ({ message: parserMessage(error), offset: error.pos[0] }))
    .filter(({ message }, index) => index === 0 || !followUps.has(message.id));
}

const followUps: ReadonlySet<string> = new Set([
  "yaml.unreadable-here",
  "yaml.bracket-stray",
  "yaml.comma-stray",
  "yaml.after-value",
]);

/** `code` is the package's own, for whoever reports a bug. */
function parserMessage(error: YAMLError): Words {
  const { code, message } = error;
  for (const [pattern, id] of byMessage) {
    const match = pattern.exec(message);
    if (match) return words(id, { code, mark: match[1] ?? "" });
  }
  return words(byCode[code] ?? "yaml.unreadable-here", { code, mark: "" });
}

/** The package has one code for many faults; its messages (errors.js, resolve-*.js of yaml 2.9) tell them apart. */
const byMessage: readonly (readonly [RegExp, string])[] = [
  [/^Missing closing (.)/, "yaml.quote-open"],
  [/end with a (.)/, "yaml.bracket-open"],
  [/^Implicit map keys need to be followed/, "yaml.colon-missing"],
  [/^Missing , /, "yaml.comma-missing"],
  [/^Missing space after :/, "yaml.space-after-colon"],
  [/^Comments must be separated/, "yaml.space-before-comment"],
  [/^Nested mappings are not allowed/, "yaml.two-colons"],
  [/^All (?:mapping|sequence) items must start/, "yaml.indent-uneven"],
  [/^Sequence item without -/, "yaml.dash-missing"],
  [/^Unexpected (?:flow-map-end|flow-seq-end) token[^"]*"(.)/, "yaml.bracket-stray"],
  [/^Unexpected , in/, "yaml.comma-stray"],
  [/^Unexpected .* at node end/, "yaml.after-value"],
];

const byCode: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "yaml.tabs",
  BAD_INDENT: "yaml.indent",
  BAD_DQ_ESCAPE: "yaml.escape",
  BAD_SCALAR_START: "yaml.scalar-start",
  MULTILINE_IMPLICIT_KEY: "yaml.key-lines",
  BLOCK_AS_IMPLICIT_KEY: "yaml.two-colons",
  BLOCK_IN_FLOW: "yaml.block-in-flow",
  KEY_OVER_1024_CHARS: "yaml.key-too-long",
  ALIAS_PROPS: "yaml.alias-form",
  BAD_ALIAS: "yaml.alias-form",
  MULTIPLE_ANCHORS: "yaml.props",
  MULTIPLE_TAGS: "yaml.props",
  BAD_PROP_ORDER: "yaml.props",
  BAD_COLLECTION_TYPE: "yaml.tag",
  TAG_RESOLVE_FAILED: "yaml.tag",
  BAD_DIRECTIVE: "yaml.directive",
  RESOURCE_EXHAUSTION: "yaml.too-deep-here",
};
