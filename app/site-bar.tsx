import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { LanguageSwitch } from "@/components/ui/language-switch";
import { Mark } from "@/components/ui/mark";
import { ThemeSwitch } from "@/components/ui/theme-switch";

/** The bar above every page but the designer, which has its own. */
export async function SiteBar({
  here,
}: {
  readonly here: "start" | "rules" | "catalogue" | "reviews" | null;
}) {
  const t = await getTranslations("app");
  return (
    <header className="sticky top-0 z-20 border-b border-line bg-surface">
      <a
        href="#content"
        className="sr-only rounded-md bg-ink px-3 py-1 text-surface focus:not-sr-only focus:absolute focus:top-2 focus:left-3 focus:z-30"
      >
        {t("skip")}
      </a>
      <div className="flex h-[46px] items-center gap-1 px-3 sm:px-4">
        <Link
          href="/"
          aria-label={t("startPage")}
          className="mr-1 flex items-center sm:mr-3 gap-2 rounded-sm text-[0.9375rem] font-semibold tracking-[-0.02em]"
        >
          <Mark />
          Otelier
        </Link>
        <nav aria-label={t("main")} className="flex">
          <Link
            href="/rules"
            aria-current={here === "rules" ? "page" : undefined}
            className="inline-flex h-7 items-center rounded-md px-1.5 text-ink-2 sm:px-2.5 hover:bg-surface-2 hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink"
          >
            {t("rules")}
          </Link>
          <Link
            href="/catalogue"
            prefetch={false}
            aria-current={here === "catalogue" ? "page" : undefined}
            className="inline-flex h-7 items-center rounded-md px-1.5 text-ink-2 sm:px-2.5 hover:bg-surface-2 hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink"
          >
            {t("catalogue")}
          </Link>
          <Link
            href="/reviews"
            prefetch={false}
            aria-current={here === "reviews" ? "page" : undefined}
            className="inline-flex h-7 items-center rounded-md px-1.5 text-ink-2 sm:px-2.5 hover:bg-surface-2 hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink"
          >
            {t("reviews")}
          </Link>
        </nav>
        <div className="ml-auto flex items-center gap-0.5">
          <span className="max-[419px]:hidden">
            <ThemeSwitch />
          </span>
          <LanguageSwitch />
        </div>
      </div>
    </header>
  );
}
