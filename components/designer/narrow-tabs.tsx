"use client";

import { useTranslations } from "next-intl";
import { useStore } from "zustand";
import type { Session } from "@/lib/session/store";
import { dockTabs, ui, useUi } from "./ui-state";

/** Graph, findings, text and values as tabs, for narrow screens. */
export function NarrowTabs({ session }: { readonly session: Session }) {
  const t = useTranslations("designer");
  const view = useUi((state) => state.narrow);
  const count = useStore(session, (state) => state.judgement?.findings.length ?? 0);
  return (
    <nav
      className="flex h-10 shrink-0 overflow-x-auto border-b border-line bg-surface px-1"
      aria-label={t("dock")}
    >
      {(["graph", ...dockTabs] as const).map((tab) => (
        <button
          key={tab}
          type="button"
          aria-current={tab === view}
          className="shrink-0 border-b-2 border-transparent px-2.5 text-ink-2 aria-[current=true]:border-accent aria-[current=true]:font-semibold aria-[current=true]:text-ink"
          onClick={() => ui.showNarrow(tab)}
        >
          {tab === "findings" ? t("findingsCount", { count }) : t(tab)}
        </button>
      ))}
    </nav>
  );
}
