/**
 * What Go finds wrong with `directory_permissions`, as fileexporter and filestorage ask: null when it is octal and holds
 * permission bits only.
 */
export function fileModeTrouble(text: string): string | null {
  const value = /^[-+]?[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number.NaN;
  // strconv.ParseInt(text, 8, 32)
  if (Number.isNaN(value) || value > 2 ** 31 - 1 || value < -(2 ** 31))
    return "directory_permissions value must be a valid octal representation";
  return value < 0 || value > 0o777 ? "directory_permissions contain invalid bits for file access" : null;
}
