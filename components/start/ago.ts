import type { Language } from "@/lib/base/words";

/** "14 minutes ago", "yesterday"; a date where it is longer ago than a month. `then` is an ISO time, `now` milliseconds. */
export function ago(then: string, now: number, language: Language): string {
  const time = Date.parse(then);
  if (Number.isNaN(time)) return then;
  const seconds = Math.min(0, Math.round((time - now) / 1000));
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  if (seconds > -60) return format.format(0, "second");
  if (seconds > -3600) return format.format(Math.round(seconds / 60), "minute");
  if (seconds > -86_400) return format.format(Math.round(seconds / 3600), "hour");
  if (seconds > -2_592_000) return format.format(Math.round(seconds / 86_400), "day");
  return new Intl.DateTimeFormat(language, { dateStyle: "medium" }).format(time);
}
