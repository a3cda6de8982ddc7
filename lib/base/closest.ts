/** The candidate that a mistyped name most likely means, or null where none is near. Underscores and dashes count for nothing. */
export function closest(name: string, candidates: Iterable<string>): string | null {
  const plain = squeeze(name);
  let best: string | null = null;
  let bestDistance = Math.min(3, Math.floor(plain.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = squeeze(candidate);
    if (Math.abs(other.length - plain.length) >= bestDistance) continue;
    const distance = distanceBetween(plain, other);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function squeeze(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/g, "");
}

/** Letters to add, drop, change or swap with the next (optimal string alignment). */
function distanceBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(cell(last, j) + 1, cell(row, j - 1) + 1, cell(last, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, cell(beforeLast, j - 2) + 1);
      }
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return cell(last, b.length);
}

function cell(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
