import { words, type Words } from "../base/words";
import type { Verdict } from "../collector/verdict";
import type { Command } from "./confine";

/** What a real collector's `validate` said. `text` is its message without the first word; "" where it passed. */
export type Opinion =
  | { readonly is: "said"; readonly pass: boolean; readonly panics: boolean; readonly text: string }
  /** It could not be asked: it is not there, is no program, or said nothing in time. `why` has no full stop. */
  | { readonly is: "silent"; readonly why: Words };

/** How a collector is asked: it gets these files, in this order. */
export function validateCommand(collector: string, files: readonly string[]): Command {
  return { program: collector, args: ["validate", ...files.flatMap((file) => ["--config", `file:${file}`])] };
}

/** What an exit code and standard error mean. */
export function readOpinion(status: number, stderr: string): Opinion {
  if (status === 0) return { is: "said", pass: true, panics: false, text: "" };
  const panics = status === 2 && /^panic: /m.test(stderr);
  const start = panics ? stderr.search(/^panic: /m) : stderr.search(/^Error: /m);
  if (start === -1) {
    const line = stderr.trim().split("\n")[0]?.slice(0, 200) ?? "";
    return {
      is: "silent",
      why: line === "" ? words("host.exit-code", { status }) : words("host.said", { line }),
    };
  }
  const said = stderr.slice(start).replace(/^(Error|panic): /, "");
  const end = panics ? said.search(/\n\n?goroutine /) : -1;
  return { is: "said", pass: false, panics, text: (end === -1 ? said : said.slice(0, end)).trim() };
}

/**
 * How a verdict of ours and a collector's own fit: both pass or fail, and of ours those that the collector told too. It tells one
 * fault a section, so what it leaves out is no difference.
 */
export function compareOpinion(
  { pass, errors }: Verdict,
  opinion: Extract<Opinion, { readonly is: "said" }>,
): { readonly agrees: boolean; readonly told: readonly Verdict["errors"][number][] } {
  const told = errors.filter(({ upstream }) => upstream !== "" && opinion.text.includes(upstream));
  return { agrees: pass === opinion.pass, told };
}
