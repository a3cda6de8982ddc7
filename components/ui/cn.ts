/** Joins class names, leaving out what is false or absent. Later classes do not override earlier ones: keep them apart. */
export function cn(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
