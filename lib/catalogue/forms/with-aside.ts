import type { Row } from "./types";

/**
 * Marks the sections that belong to another choice: in a struct with a `type` whose values name its neighbours (a
 * sampling policy), only the neighbour of the chosen value counts. What is written is never aside.
 */
export function withAside(rows: readonly Row[]): readonly Row[] {
  const kind = rows.find((row) => row.name === "type");
  if (kind?.shape.is !== "choice") return rows;
  const { values } = kind.shape;
  const chosen = kind.written ?? kind.fallback;
  const named = rows.filter((row) => row.shape.is === "section" && values.includes(row.name));
  if (named.length < 2) return rows;
  return rows.map((row) =>
    named.includes(row) && row.name !== chosen && row.written === undefined ? { ...row, aside: true } : row,
  );
}
