"use client";

import { useLocale } from "next-intl";
import { useStore } from "zustand";
import { noticeText } from "@/lib/session/notice";
import type { Session } from "@/lib/session/store";
import { createSpeaker } from "@/lib/words/speak";

/** Says what each change did, and why something was not done, to those who do not see it. */
export function Announcer({ session }: { readonly session: Session }) {
  const locale = useLocale();
  const notice = useStore(session, (state) => state.notice);
  const text = notice ? noticeText(notice, createSpeaker(locale)).replaceAll("`", "") : "";
  // Alternating a space makes the same sentence twice two announcements.
  return (
    <div className="sr-only" aria-live="polite" role="status" data-testid="announcer">
      {text}
      {notice && notice.seq % 2 === 1 ? "\u00a0" : ""}
    </div>
  );
}
