type Searched = { readonly text: string; readonly hint?: string };

/** Items that hold every word of the query; those that begin with it first. */
export function searchItems<Item extends Searched>(items: readonly Item[], query: string): readonly Item[] {
  const parts = query.trim().toLowerCase().split(/\s+/);
  const holds = items.filter((item) => {
    const text = `${item.text} ${item.hint ?? ""}`.toLowerCase();
    return parts.every((part) => text.includes(part));
  });
  const begins = (item: Searched) => (item.text.toLowerCase().startsWith(parts.join(" ")) ? 0 : 1);
  return holds.toSorted((a, b) => begins(a) - begins(b));
}
