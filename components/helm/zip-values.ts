import { strToU8, zipSync } from "fflate";
import type { HelmRelease } from "@/lib/helm/values";

/** Every release's values and the commands that install them, as one zip. */
export function zipValues(releases: readonly HelmRelease[]): Uint8Array<ArrayBuffer> {
  const files = Object.fromEntries(releases.map((release) => [release.fileName, strToU8(release.text)]));
  const commands = releases.flatMap((release) => [
    ...new Set(release.secrets.map((secret) => secret.create)),
    release.install,
  ]);
  return zipSync({ ...files, "commands.txt": strToU8(`${commands.join("\n\n")}\n`) });
}
