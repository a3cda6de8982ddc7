import { Document, isMap, isScalar, isSeq, visit } from "yaml";
import type { Json } from "../base/json";
import type { Section } from "./types";

/** Sections as the text of a values file, their comments above them. */
export function emit(sections: readonly Section[]): string {
  return sections.map((section) => `${emitSection(section)}\n`).join("");
}

/** Lines as YAML comments, folded at 100 characters. */
export function comment(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 98) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `# ${line}\n`).join("");
}

function emitSection({ key, value, comment: above, after = [] }: Section): string {
  return `${above ? comment(above) : ""}${toYaml({ [key]: value })}${after.map((line) => `# ${line}\n`).join("")}`;
}

/** Short lists and switches on one line, everything else in blocks. */
export function toYaml(value: Json): string {
  // Helm reads YAML 1.1: what that would take for something else gets quotes.
  const document = new Document(value, { version: "1.1", aliasDuplicateObjects: false });
  visit(document, {
    Collection(_, node) {
      const short =
        (isSeq(node) && node.items.every((item) => isScalar(item))) ||
        (isMap(node) && node.items.length === 1 && node.has("enabled"));
      if (short) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
