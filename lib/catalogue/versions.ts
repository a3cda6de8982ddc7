/** The newest release that changes of settings were read up to. Which components it has is known as of the catalogue. */
const newestRelease = "0.165.0";

/** The oldest minor release that the names are known for exactly. */
const oldestMinor = 100;
const newestMinor = Number(newestRelease.split(".")[1]);

/** The minor releases that a design can be made for, newest first. */
export const collectorReleases: readonly string[] = Array.from(
  { length: newestMinor - oldestMinor + 1 },
  (_, index) => `0.${newestMinor - index}.0`,
);

/**
 * Orders two collector versions: negative, zero or positive as `a` is older than, equal to or newer than `b`. A leading "v"
 * is allowed, missing parts count as 0 ("0.159" is "0.159.0"), a suffix such as "-rc.1" is older than the plain version.
 */
export function compareVersions(a: string, b: string): number {
  const left = parts(a);
  const right = parts(b);
  for (let index = 0; index < Math.max(left.numbers.length, right.numbers.length); index++) {
    const difference = (left.numbers[index] ?? 0) - (right.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return Number(right.suffixed) - Number(left.suffixed);
}

function parts(version: string): { readonly numbers: readonly number[]; readonly suffixed: boolean } {
  const [core = "", ...suffix] = version.trim().replace(/^v/, "").split("-");
  return {
    numbers: core.split(".").map((part) => Number.parseInt(part, 10) || 0),
    suffixed: suffix.length > 0,
  };
}
