"use client";

import { useLocale } from "next-intl";
import { useCallback, useState } from "react";
import { useStore } from "zustand";
import { CodeText } from "@/components/ui/code-text";
import { Notice } from "@/components/ui/notice";
import { noticeText } from "@/lib/session/notice";
import type { Session } from "@/lib/session/store";
import { createSpeaker } from "@/lib/words/speak";

/** The last change or refusal at the foot of the window; the announcer says the same. */
export function NoticeToast({ session }: { readonly session: Session }) {
  const locale = useLocale();
  const notice = useStore(session, (state) => state.notice);
  const [closed, setClosed] = useState(0);
  const seq = notice?.seq ?? 0;
  const close = useCallback(() => setClosed(seq), [seq]);
  if (!notice || notice.tone === "said" || seq <= closed) return null;
  return (
    <Notice key={seq} tone={notice.tone} onClose={close}>
      <CodeText text={noticeText(notice, createSpeaker(locale))} />
    </Notice>
  );
}
