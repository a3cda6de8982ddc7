/* oxlint-disable no-control-regex */
import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import type { Path } from "../../base/path";
import type { Raw } from "../raw";
import { ReadFailure } from "./read-failure";
import type { YamlRefusal } from "./read-failure";
import { construct } from "./construct";
import { YamlError } from "./cursor";
import { descend, type Descent } from "./descend";
import type { YamlItem } from "./nodes";
import { parseYaml } from "./parse";

/** A text as the collector's reader has it. */
export type YamlContent = {
  readonly value: Raw;
  /** What stands at a place, or at the nearest above it; null in a text of nothing. */
  find(path: Path, part: "key" | "value"): Descent | null;
  /** The top has a key that is no text, which the collector's provider does not take. */
  readonly hasOtherKeys: boolean;
};

/** With the tree that it came from; `isAlone`: the text holds nothing else, see `parseYaml`. */
type YamlTree = YamlContent & { readonly root: YamlItem | null; readonly isAlone: boolean };

/** Reads the first document of a YAML text as go.yaml.in/yaml/v3 does into an empty interface. */
export function readYaml(text: string): Result<YamlTree, YamlRefusal> {
  const bad = controlCharacter.exec(text);
  try {
    const { root, isAlone } = parseYaml(bad ? text.slice(0, bad.index) : text);
    if (bad) return err(refusalOfCharacter(bad[0], bad.index));
    if (root === null) return ok({ value: null, hasOtherKeys: false, find: () => null, root, isAlone });
    const find: YamlContent["find"] = (path, part) => descend(root, path, part);
    return ok({ ...construct(root), find, root, isAlone });
  } catch (error) {
    if (error instanceof YamlError) {
      // The reader decodes the bytes ahead of the scanner.
      if (bad && bad.index - error.index < readAhead) return err(refusalOfCharacter(bad[0], bad.index));
      const line = error.line === 0 ? "" : `line ${error.line}: `;
      const said = `yaml: ${line}${error.problem}`;
      return err({ error: said, faults: [{ index: error.index, text: error.problem }] });
    }
    if (error instanceof ReadFailure) return err(error.refusal);
    throw error;
  }
}

const readAhead = 512;
const controlCharacter =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function refusalOfCharacter(character: string, index: number): YamlRefusal {
  const code = character.charCodeAt(0);
  const text =
    code >= 0xd800 && code <= 0xdfff ? "invalid Unicode character" : "control characters are not allowed";
  return { error: `yaml: ${text}`, faults: [{ index, text }] };
}
