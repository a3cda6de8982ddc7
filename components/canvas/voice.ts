import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Words } from "@/lib/base/words";
import { createSpeaker } from "@/lib/words/speak";

/** The canvas's words in the reader's language: its own messages, and texts of the rooms below. */
export type Voice = {
  readonly t: ReturnType<typeof useTranslations<"canvas">>;
  readonly speak: (words: Words) => string;
};

/** The voice of the page's language; the same object until that changes. */
export function useVoice(): Voice {
  const t = useTranslations("canvas");
  const locale = useLocale();
  return useMemo(() => ({ t, speak: createSpeaker(locale) }), [t, locale]);
}
