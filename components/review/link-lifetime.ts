const day = 86_400_000;

/** How long a link opens, in days; 0: for ever. */
export const lifetimes = [0, 1, 7, 30] as const;

/** When a link that is made now ends, in milliseconds since 1970; null: never. */
export function endOf(days: number): number | null {
  return days === 0 ? null : Date.now() + days * day;
}
