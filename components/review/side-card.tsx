import type { ReactNode } from "react";

/** One card of the column beside a review. */
export function SideCard({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="rounded-[10px] border border-line bg-surface px-3.5 py-3" aria-label={title}>
      <h2 className="mb-1.5 text-sm font-semibold text-ink-2">{title}</h2>
      {children}
    </section>
  );
}
