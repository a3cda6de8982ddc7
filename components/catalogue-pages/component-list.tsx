import Link from "next/link";
import { useTranslations } from "next-intl";
import { SignalTile } from "@/components/ui/signal-tile";
import type { Knowledge } from "@/lib/catalogue/fields/types";
import { signalsOf } from "@/lib/catalogue/signals";
import type { ComponentType } from "@/lib/catalogue/types";

export type ListedComponent = {
  readonly component: ComponentType;
  readonly level: Knowledge | "named";
  readonly purpose: string;
};

/** Components as lines: name, what it is for, signals, how much is known of its settings. */
export function ComponentList({ components }: { readonly components: readonly ListedComponent[] }) {
  const t = useTranslations("catalogue");
  return (
    <>
      <p role="status" className="mt-4 mb-2 text-ink-2">
        {t("found", { count: components.length })}
      </p>
      {components.length > 0 && (
        <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
          {components.map(({ component, level, purpose }) => {
            const carried = signalsOf(component) ?? [];
            return (
              <li
                key={`${component.kind}/${component.type}`}
                className="relative flex flex-wrap items-baseline gap-x-3 px-3.5 py-1.5 hover:bg-surface-2"
              >
                <Link
                  href={`/catalogue/${component.kind}/${component.type}`}
                  prefetch={false}
                  className="w-56 max-w-full font-medium [overflow-wrap:anywhere] -outline-offset-2 after:absolute after:inset-0"
                >
                  {component.type}
                </Link>
                <span className="w-20 text-sm text-ink-2">{t("kindName", { kind: component.kind })}</span>
                <span className="inline-flex min-w-20 gap-0.5 self-center">
                  {carried.map((signal) => (
                    <SignalTile key={signal} signal={signal} />
                  ))}
                  <span className="sr-only">{carried.join(", ")}</span>
                </span>
                <span className="min-w-40 flex-1 basis-40 text-sm text-ink-2">{purpose}</span>
                <span className="text-sm text-ink-3">{t("level", { level })}</span>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
