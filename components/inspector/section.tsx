import type { ReactNode } from "react";

/** A titled part of the inspector. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="border-b border-line px-3 py-2.5">
      <h3 className="mb-1 text-[12px] font-semibold text-ink-2">{title}</h3>
      {children}
    </section>
  );
}

/** A name and what it says, on one row. */
export function Property({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="flex min-h-7 items-baseline gap-2">
      <dt className="w-28 shrink-0 text-ink-2">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}
