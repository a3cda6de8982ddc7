import { isAbsolute, join } from "node:path";
import { err, ok, type Result } from "../lib/base/result";
import { words, type Language, type Words } from "../lib/base/words";
import type { CustomBuild, Distribution } from "../lib/catalogue/types";
import { allBooks } from "../lib/words/books";
import { createSpeaker } from "../lib/words/speak";
import { parseManifest } from "../lib/workspace/parse-manifest";
import { readInput } from "./read-input";

/** What a tier runs: a distribution by its name, or what a builder's manifest links, with the version that it tells. */
export type Runs = {
  readonly distribution?: Distribution;
  readonly build?: CustomBuild;
  readonly collector?: string;
};

const distributions: readonly Distribution[] = ["core", "contrib", "k8s", "otlp"];

/** Reads what a distribution is called: one of the names, else the file of a manifest, from `folder` on. The error is a sentence with its line. */
export function readDistribution(value: string, language: Language, folder = "."): Result<Runs, Words> {
  const distribution = distributions.find((each) => each === value);
  if (distribution) return ok({ distribution });
  const file = isAbsolute(value) ? value : join(folder, value);
  const text = readInput(file);
  if (!text.ok)
    return /[./\\]/.test(value)
      ? text
      : err(words("cli.unknown-distribution", { value, known: distributions.join(", ") }));
  const manifest = parseManifest(text.value);
  if (!manifest.ok) {
    const speak = createSpeaker(language, allBooks);
    const why = manifest.error.map(({ line, message }) => `${line}: ${speak(message)}`).join("\n");
    return err(words("cli.manifest", { file, why }));
  }
  const { build, collector } = manifest.value;
  return ok({ build, ...(collector === null ? {} : { collector }) });
}
