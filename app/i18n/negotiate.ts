import { languages, type Language } from "@/lib/base/words";

/** The language to answer in: the reader's own choice, else the browser's best wish that we speak, else English. */
export function negotiate(chosen: string | undefined, acceptLanguage: string | null): Language {
  return known(chosen) ?? wished(acceptLanguage ?? "") ?? "en";
}

/** `ko-KR,ko;q=0.9,en;q=0.8` → "ko". A weight of 0 is a refusal; malformed parts count for nothing. */
function wished(header: string): Language | null {
  const wishes = header.split(",").flatMap((part) => {
    const [tag = "", ...parameters] = part.trim().split(";");
    const weight = Number(
      parameters
        .find((parameter) => parameter.trim().startsWith("q="))
        ?.trim()
        .slice(2) ?? 1,
    );
    const language = known(tag.split("-")[0]?.toLowerCase());
    return language && weight > 0 ? [{ language, weight }] : [];
  });
  // Stable: of two equal wishes the first stands.
  return wishes.sort((a, b) => b.weight - a.weight)[0]?.language ?? null;
}

function known(tag: string | undefined): Language | null {
  return languages.find((language) => language === tag) ?? null;
}
