import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newToken } from "./tokens";

/**
 * A secret by which whoever may read the data folder of a running server speaks to it: made anew at each start, readable by the same user
 * only.
 */
export function writeAdminToken(folder: string): string {
  const token = newToken();
  writeFileSync(fileIn(folder), `${token}\n`, { mode: 0o600 });
  return token;
}

export function readAdminToken(folder: string): string {
  return readFileSync(fileIn(folder), "utf8").trim();
}

function fileIn(folder: string): string {
  return join(folder, "otelier.admin");
}
