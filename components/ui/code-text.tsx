/** A sentence in which `backticks` mark the reader's own names and code. Takes text, never markup. */
export function CodeText({ text, className }: { readonly text: string; readonly className?: string }) {
  const parts = text.split("`");
  // An odd backtick at the end marks nothing: it is shown as it is.
  const pairs = parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), `${parts.at(-2)}\`${parts.at(-1)}`];
  return (
    <span className={className}>
      {pairs.map((part, index) =>
        index % 2 === 1 ? (
          // The parts of one sentence never change places: the position is their identity.
          // oxlint-disable-next-line react/no-array-index-key
          <code key={index} className="inline-code">
            {part}
          </code>
        ) : (
          part
        ),
      )}
    </span>
  );
}
