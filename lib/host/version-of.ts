import { inFolder } from "./in-folder";
import { runConfined } from "./run-confined";

const known = new Map<string, Promise<string | null>>();

/** What a program says of its version: "0.159.0"; null: it does not say. Asked once a process and program. */
export async function versionOf(program: string, args: readonly string[]): Promise<string | null> {
  const asked = known.get(program) ?? ask(program, args);
  known.set(program, asked);
  const version = await asked;
  // What was not there may come.
  if (version === null) known.delete(program);
  return version;
}

function ask(program: string, args: readonly string[]): Promise<string | null> {
  return inFolder({}, async (folder) => {
    const ran = await runConfined({ program, args }, { folder, time: 10_000 });
    return ran.is === "ended" ? (/\bv?(\d+\.\d+\.\d+\S*)/.exec(ran.stdout)?.[1] ?? null) : null;
  });
}
