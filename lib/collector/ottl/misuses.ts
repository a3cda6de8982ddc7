import { words } from "../../base/words";
import { keysText } from "./path-text";
import type { Condition, Statement } from "./syntax";
import type { OttlTrouble } from "./trouble";
import { visitSyntax } from "./visit-syntax";

/** What the grammar takes and upstream refuses all the same: editors and converters in each other's place, and the like. */
export function misuses(root: Statement | Condition): readonly OttlTrouble[] {
  const found: OttlTrouble[] = [];
  if ("where" in root && root.converter) {
    const { name, at } = root.converter;
    found.push({
      upstream: `editor names must start with a lowercase letter but got '${name}'`,
      message: words("collector.ottl.converter-as-editor", { name }),
      at,
    });
  }
  visitSyntax(root, {
    editor: ({ name, keys, at }) => {
      if (keys.length === 0) return;
      found.push({
        upstream: `only paths and converters may be indexed, not editors, but got ${name}${keysText(keys)}`,
        message: words("collector.ottl.editor-keys", { name }),
        at,
      });
    },
    misplacedEditor: ({ name, at }) =>
      found.push({
        upstream: `converter names must start with an uppercase letter but got '${name}'`,
        message: words("collector.ottl.editor-as-converter", { name }),
        at,
      }),
    lambda: ({ body }) => {
      if (body.is !== "value" || body.value.is !== "lambda") return;
      found.push({
        upstream: "lambda body cannot result into another lambda expression",
        message: words("collector.ottl.nested-lambda"),
        at: null,
      });
    },
  });
  return found;
}
