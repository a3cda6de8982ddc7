import { timingSafeEqual } from "node:crypto";
import { createReadStream } from "node:fs";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { refuse } from "../refuse";
import { StoreProblem } from "../store/database";
import { exportData, importData } from "../store/export-data";
import { sha256 } from "../store/tokens";
import { answerJson, answerResult } from "./answer";
import { beginRequest, type Installation } from "./installation";

/** GET /api/data: everything that is stored, for whoever may read the data folder. Written to a file first: a slow reader blocks nobody. */
export async function handleExport(here: Installation, request: Request): Promise<Response> {
  if (!isAdmin(here, request)) return answerResult(refuse("unknown-link", "unknown-link"));
  const folder = mkdtempSync(join(tmpdir(), "otelier-export-"));
  const file = join(folder, "data.jsonl");
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const fd = openSync(file, "w", 0o600);
    await exportData(here.database, (line) => void writeSync(fd, `${line}\n`));
    closeSync(fd);
  } catch (problem) {
    remove();
    throw problem;
  }
  const finish = beginRequest();
  const stream = createReadStream(file).once("close", () => {
    remove();
    finish();
  });
  // Node's and the web's own type of the same stream.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const body = Readable.toWeb(stream) as ReadableStream<Uint8Array>;
  return new Response(body, {
    headers: { "Content-Type": "application/jsonl", "Cache-Control": "no-store" },
  });
}

/** POST /api/data: fills an empty installation; how many rows. */
export async function handleImport(here: Installation, request: Request): Promise<Response> {
  if (!isAdmin(here, request) || !request.body) return answerResult(refuse("unknown-link", "unknown-link"));
  // As above.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const lines = createInterface(Readable.fromWeb(request.body as NodeStream<Uint8Array>));
  try {
    return answerJson({ value: await importData(here.database, lines) });
  } catch (problem) {
    if (problem instanceof StoreProblem) return answerJson({ problem: problem.message }, 409);
    throw problem;
  }
}

function isAdmin({ admin }: Installation, request: Request): boolean {
  const given = request.headers.get("authorization")?.replace(/^Bearer /, "") ?? "";
  // Hashes have one length, and tell nothing of what they are of.
  return admin !== null && timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(admin)));
}
