import { accessSync, constants, existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { words, type Words } from "../lib/base/words";

type File = { readonly file: string; readonly text: string };

/**
 * Writes files, all or none as far as that can be told before: null, or a sentence why one cannot be written. `folders`: those that
 * are missing are made.
 */
export function writeFiles(files: readonly File[], { folders = false } = {}): Words | null {
  for (const { file } of files) {
    const trouble = folders ? null : whyNot(file);
    if (trouble) return trouble;
  }
  for (const { file, text } of files) {
    try {
      if (folders) mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    } catch (error) {
      return unwritable(file, error);
    }
  }
  return null;
}

function whyNot(file: string): Words | null {
  try {
    if (!existsSync(file)) accessSync(dirname(file), constants.W_OK);
    else if (statSync(file).isDirectory()) return words("cli.write-folder", { file });
    else accessSync(file, constants.W_OK);
    return null;
  } catch (error) {
    return unwritable(file, error);
  }
}

function unwritable(file: string, error: unknown): Words {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (code === "ENOENT" || code === "ENOTDIR") return words("cli.write-no-folder", { file });
  if (code === "EISDIR") return words("cli.write-folder", { file });
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return words("cli.write-no-permission", { file });
  return words("cli.unwritable", { file, code });
}
