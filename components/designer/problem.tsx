import type { ReactNode } from "react";

/** A page-sized sentence for when there is no design to show: what happened and the way out. */
export function Problem({
  title,
  detail,
  children,
}: {
  readonly title: string;
  readonly detail: string;
  readonly children: ReactNode;
}) {
  return (
    <main className="board flex min-h-dvh items-center justify-center p-6">
      <div className="w-full max-w-md rounded-xl border border-line-2 bg-surface p-6">
        <h1 className="text-lg font-semibold">{title}</h1>
        <p className="mt-1 text-ink-2">{detail}</p>
        <div className="mt-4 flex gap-2">{children}</div>
      </div>
    </main>
  );
}
