"use server";

import { cookies } from "next/headers";
import { languages, type Language } from "@/lib/base/words";
import { languageCookie, oneYear } from "./preferences";

/** Remembers the language; the answer to this very request brings the page in it, so nothing typed is lost. */
export async function setLanguage(language: Language): Promise<void> {
  // An action is an address that anybody can post to: only our own languages are kept.
  if (!languages.includes(language)) return;
  const jar = await cookies();
  jar.set(languageCookie, language, { path: "/", maxAge: oneYear, sameSite: "lax" });
}
