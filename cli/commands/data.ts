import { closeSync, createReadStream, openSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { words } from "../../lib/base/words";
import { StoreProblem, type Database } from "../../lib/reviews/store/database";
import { readAdminToken } from "../../lib/reviews/store/admin-token";
import { exportData, importData } from "../../lib/reviews/store/export-data";
import { FolderTaken } from "../../lib/reviews/store/lock-folder";
import { openStore, placeFrom } from "../../lib/reviews/store/open-store";
import { createSpeaker } from "../../lib/words/speak";
import { refused, type Outcome } from "../check";
import { exitCodes } from "../exit-codes";
import { languageOf, type Flags } from "../options";
import { cliWords } from "../words";

const defaultServer = "http://localhost:3000";

/**
 * Writes all reviews into a file, or fills an empty installation from one. Opens the database that DATABASE_URL or OTELIER_DATA names;
 * where a running server has the folder, it is asked.
 */
export function data(flags: Flags, [action, file]: readonly string[]): Outcome {
  const silent: Outcome = { stdout: "", stderr: "", exitCode: exitCodes.clean };
  if ((action !== "export" && action !== "import") || file === undefined)
    return refused(words("cli.data-usage"), flags);
  const server = typeof flags["server"] === "string" ? flags["server"] : defaultServer;
  return { ...silent, later: move(action, file, server, flags) };
}

async function move(
  action: "export" | "import",
  file: string,
  server: string,
  flags: Flags,
): Promise<Outcome> {
  try {
    const rows = await moved(action, file, server);
    const speak = createSpeaker(languageOf(flags), [cliWords]);
    const said = speak(words("cli.data-done", { action, rows, file }));
    return { stdout: `${said}\n`, stderr: "", exitCode: exitCodes.clean };
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    if (!(problem instanceof StoreProblem) && !isAboutFiles(problem)) throw problem;
    return refused(words("cli.data-failed", { why }), flags);
  }
}

async function moved(action: "export" | "import", file: string, server: string): Promise<number> {
  const place = placeFrom(process.env);
  let database: Database;
  try {
    database = await openStore(place);
  } catch (problem) {
    if (!(problem instanceof FolderTaken)) throw problem;
    return action === "export"
      ? exportFrom(server, place.folder, file)
      : importInto(server, place.folder, file);
  }
  try {
    if (action === "import") return await importData(database, linesOf(file));
    return await writing(file, (write) => exportData(database, write));
  } finally {
    await database.close();
  }
}

function linesOf(file: string): AsyncIterable<string> {
  return createInterface(createReadStream(file));
}

/** What is written is as secret as the database. */
async function writing(
  file: string,
  work: (write: (line: string) => void) => Promise<number>,
): Promise<number> {
  const fd = openSync(file, "w", 0o600);
  try {
    return await work((line) => void writeSync(fd, `${line}\n`));
  } finally {
    closeSync(fd);
  }
}

async function exportFrom(server: string, folder: string, file: string): Promise<number> {
  const response = await ask(server, folder, {});
  return writing(file, async (write) => {
    let rows = -2;
    let rest = "";
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) write(line);
      rows += lines.length;
    }
    return rows;
  });
}

async function importInto(server: string, folder: string, file: string): Promise<number> {
  const stream = createReadStream(file);
  const response = await ask(server, folder, { method: "POST", body: stream, duplex: "half" });
  const { value }: { value: number } = await response.json();
  return value;
}

async function ask(server: string, folder: string, init: object): Promise<Response> {
  const headers = { Authorization: `Bearer ${readAdminToken(folder)}`, "Content-Type": "application/jsonl" };
  const response = await fetch(new URL("/api/data", server), { ...init, headers }).catch((cause: unknown) => {
    throw new StoreProblem(
      `The data folder ${folder} is in use by a server that does not answer at ${server}. Name its address with --server.`,
      { cause },
    );
  });
  if (response.ok) return response;
  const { problem }: { problem?: string } = await response.json().catch(() => ({}));
  throw new StoreProblem(
    problem ?? `The server at ${server} refused (${response.status}): it does not run in ${folder}.`,
  );
}

function isAboutFiles(problem: unknown): boolean {
  return problem instanceof Error && "code" in problem && "path" in problem;
}
