/** Does Go know a class of characters by this name: `Any`, a general category by its short name, a script by its long one? */
export function isUnicodeClass(name: string): boolean {
  if (name === "Any") return true;
  if (/^[A-Z][a-z]?$/.test(name) && name !== "Yi") return isKnown(`gc=${name}`) && name !== "Cn";
  if (name.length === 4 && !longNamesOfFour.has(name)) return false;
  return /^[A-Z][A-Za-z_]+$/.test(name) && isKnown(`sc=${name}`);
}

/** Four letters are a script's short name, which Go does not know; these scripts are called so. */
const longNamesOfFour: ReadonlySet<string> = new Set([
  "Ahom",
  "Cham",
  "Lisu",
  "Modi",
  "Newa",
  "Thai",
  "Toto",
]);

function isKnown(property: string): boolean {
  try {
    return new RegExp(`\\p{${property}}`, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
