import { positionOf, type Position } from "../lib/answer/position-of";
import type { Finding } from "../lib/rules/types";
import { positionInside } from "./inside";
import type { Report, Style } from "./report";

/** Where a finding stands, for people and for programs that open files. */
type Place = {
  /** What its tier's text is called. */
  readonly name: string;
  /** The file to open, with forward slashes; null for standard input. */
  readonly file: string | null;
  /** There; null where the tier's text does not stand in it word for word, or the finding in no text. */
  readonly position: Position | null;
  /** In the tier's own text. */
  readonly inText: Position | null;
};

/** The place of a finding in the file that its tier came from. */
export function placeOf(finding: Finding, { workspace, topology }: Report, { files, inside }: Style): Place {
  const { tier } = finding.anchor;
  const name = files.get(tier) ?? tier;
  const inText = positionOf(finding, workspace, topology);
  const around = inside.get(tier);
  const [file = name] = name.split("#");
  const isOwn = !name.includes("#");
  const position = inText && (around ? positionInside(around, inText) : isOwn ? inText : null);
  return { name, file: name.startsWith("<") ? null : plain(file), position, inText };
}

/** As programs name a file below the working folder. */
function plain(file: string): string {
  return file.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
}
