import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { messagesOf, type Surface } from "./messages";

/** Hands a page's client parts the words of the surfaces they use, and no others: they travel with the page. */
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
      {children}
    </NextIntlClientProvider>
  );
}
