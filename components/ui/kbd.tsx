/** One shortcut, as written on the keys: "Ctrl+K" becomes two caps. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <kbd className="inline-flex gap-0.5 align-middle">
      {keys.split("+").map((key) => (
        <span
          key={key}
          className="inline-flex h-[18px] min-w-[18px] items-center justify-center rounded-sm border border-line-2 bg-surface px-1 font-sans text-[11px] leading-none text-ink-2"
        >
          {key}
        </span>
      ))}
    </kbd>
  );
}
