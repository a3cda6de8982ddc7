/** The most text that one tier may hold in the studio, in UTF-8 bytes. The command line reads more. */
export const maxTierBytes = 2 * 1024 * 1024;

/** More tiers than any installation has; a bound against hostile files, not a rule. */
export const maxTiers = 24;

/** The longest design name, in UTF-16 units. */
export const maxNameLength = 200;

/** The longest name of a self-built collector, in UTF-16 units. */
export const maxBuildName = 100;

/** More modules than upstream has; a bound against hostile files, not a rule. */
export const maxModules = 1000;

/** More cards than a picture has room for; a bound against hostile files, not a rule. */
export const maxNotes = 200;

/** The longest note, in UTF-16 units. */
export const maxNoteLength = 2000;

/** What a tier may be called: it stands in node ids, hop ids and file names. */
export const tierIdPattern = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;

/** The size of `text` in UTF-8 bytes. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** True when `text` is more than a tier may hold. Short texts are answered without encoding them. */
export function isTooLarge(text: string): boolean {
  if (text.length * 3 <= maxTierBytes) return false;
  return text.length > maxTierBytes || byteLength(text) > maxTierBytes;
}
