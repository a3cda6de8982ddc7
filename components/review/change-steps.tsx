"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";

/** Steps through what changed in the panel below: buttons, and the keys n and p wherever nothing is being typed. */
export function ChangeSteps() {
  const t = useTranslations("reviews");
  const bar = useRef<HTMLDivElement>(null);
  // An effect: keys are pressed on the page, not in this part of it.
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "n" || event.key === "p") step(bar.current, event.key === "n" ? 1 : -1);
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, []);
  return (
    <div ref={bar} className="ml-auto flex gap-1.5">
      <Button size="small" aria-keyshortcuts="p" onClick={() => step(bar.current, -1)}>
        {t("previousChange")} <Kbd keys="p" />
      </Button>
      <Button size="small" aria-keyshortcuts="n" onClick={() => step(bar.current, 1)}>
        {t("nextChange")} <Kbd keys="n" />
      </Button>
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** Moves the focus to the next or previous change of the panel, round and round. */
function step(bar: HTMLElement | null, by: 1 | -1): void {
  const panel = bar?.closest('[role="tabpanel"]');
  const all = [...(panel?.querySelectorAll<HTMLElement>("[data-change]") ?? [])];
  const here = all.findIndex((each) => each.contains(document.activeElement));
  const next = here === -1 ? (by === 1 ? 0 : all.length - 1) : (here + by + all.length) % all.length;
  all[next]?.focus();
  all[next]?.scrollIntoView({ block: "center" });
}
