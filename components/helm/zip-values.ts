import { strToU8, zipSync } from "fflate";
import { installCommands } from "@/lib/helm/install";
import type { HelmRelease } from "@/lib/helm/values";

/** Every release's values and the commands that install them, as one zip. */
export function zipValues(releases: readonly HelmRelease[]): Uint8Array<ArrayBuffer> {
  const files = Object.fromEntries(releases.map((release) => [release.fileName, strToU8(release.text)]));
  return zipSync({ ...files, "commands.txt": strToU8(`${installCommands(releases).join("\n\n")}\n`) });
}
