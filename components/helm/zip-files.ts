import { strToU8, zipSync } from "fflate";
import type { TargetFile } from "@/lib/helm/targets/types";

/** Files with their folders as one zip. */
export function zipFiles(files: readonly TargetFile[]): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)])));
}
