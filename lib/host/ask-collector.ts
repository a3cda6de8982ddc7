import { words } from "../base/words";
import { readOpinion, validateCommand, type Opinion } from "./collector-opinion";
import { inFolder } from "./in-folder";
import { readsElsewhere } from "./reads-elsewhere";
import { runConfined } from "./run-confined";

/** What a collector is asked with: variables it sees, feature gates as `--feature-gates` takes them, and whether somebody still waits. */
export type AskOptions = {
  readonly variables: Readonly<Record<string, string>>;
  readonly gates: readonly string[];
  readonly signal?: AbortSignal | undefined;
};

/**
 * Asks a collector's own `validate` about a text that somebody sent: confined, from an empty folder that goes afterwards. A text that
 * would make it read files or pages is not handed over.
 */
export async function askCollector(
  collector: string,
  text: string,
  { variables, gates, signal }: AskOptions,
): Promise<Opinion> {
  const elsewhere = readsElsewhere([text, ...Object.values(variables)].join("\n"));
  if (elsewhere !== null) return { is: "silent", why: words("host.reads-elsewhere", { what: elsewhere }) };
  return inFolder({ "collector.yaml": text }, async (folder) => {
    const { program, args } = validateCommand(collector, ["collector.yaml"]);
    const safe = gates.filter((gate) => /^[+-]?[\w.]+$/.test(gate));
    const switched = safe.length > 0 ? [`--feature-gates=${safe.join(",")}`] : [];
    const ran = await runConfined({ program, args: [...args, ...switched] }, { folder, variables, signal });
    return ran.is === "stopped" ? { is: "silent", why: ran.why } : readOpinion(ran.status, ran.stderr);
  });
}
