import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { WordsAddress } from "@/components/ui/words-address";
import { messagesOf, type Surface } from "./messages";
import { wordsUrl } from "./words-url";

/**
 * Hands a page's client parts the words of the surfaces they use, and no others: they travel with the page. The words of the
 * rooms below, which are many and change rarely, are a file of their own: its address travels.
 */
export async function WordsFor({
  surfaces,
  children,
}: {
  readonly surfaces: readonly Surface[];
  readonly children: ReactNode;
}) {
  const locale = await getLocale();
  return (
    <NextIntlClientProvider messages={messagesOf(locale, ["ui", ...surfaces])}>
      <WordsAddress value={await wordsUrl(locale)}>{children}</WordsAddress>
    </NextIntlClientProvider>
  );
}
