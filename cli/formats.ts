import { formatJson } from "./format-json";
import { formatText } from "./format-text";
import { formatGithub } from "./formats/github";
import { formatJunit } from "./formats/junit";
import { formatSarif } from "./formats/sarif";
import type { Format } from "./report";

/** The forms of an answer, by the name that `--format` takes. */
export const formats = {
  text: formatText,
  json: formatJson,
  sarif: formatSarif,
  junit: formatJunit,
  github: formatGithub,
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;
/* oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of that very object */
export const formatNames = Object.keys(formats) as readonly FormatName[];
