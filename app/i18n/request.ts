import { getRequestConfig } from "next-intl/server";
import { cookies, headers } from "next/headers";
import { languageCookie } from "@/components/ui/preferences";
import { messagesOf, surfaceNames } from "./messages";
import { negotiate } from "./negotiate";

/** Language and words of one request. No locale in the path: a link means the same page to everybody. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(languageCookie)?.value;
  const locale = negotiate(chosen, (await headers()).get("accept-language"));
  return { locale, messages: messagesOf(locale, surfaceNames), timeZone: "UTC" };
});
