/**
 * What Go's `time.LoadLocation` says against a time zone, on a machine that has the time zone database: null when it is there.
 * Names are files, so capitals matter.
 */
export function locationTrouble(name: string): string | null {
  if (name === "" || name === "UTC" || name === "Local") return null;
  if (name.startsWith("/") || name.startsWith("\\") || name.includes(".."))
    return "time: invalid location name";
  if (isOffset(name)) return `unknown time zone ${name}`;
  const known = canonical(name);
  const differsInCapitals = known !== name && known?.toLowerCase() === name.toLowerCase();
  return (known === null && !onlyFiles.test(name)) || differsInCapitals ? `unknown time zone ${name}` : null;
}

/** Files of the database that are no names elsewhere. */
const onlyFiles = /^(posix\/|right\/|posixrules$|localtime$|Factory$)/;

/** `+09:00`: JavaScript takes it, the database has no such file. */
function isOffset(name: string): boolean {
  return /^[+-]\d/.test(name);
}

function canonical(name: string): string | null {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
