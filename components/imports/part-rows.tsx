"use client";

import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { recognise } from "@/lib/imports/recognise";
import type { Source } from "@/lib/imports/types";

/** Where several Collector texts were brought: which of them are parts of one configuration. */
export function PartRows({
  sources,
  onChange,
}: {
  readonly sources: readonly Source[];
  readonly onChange: (sources: readonly Source[]) => void;
}) {
  const t = useTranslations("imports");
  const texts = sources.filter(({ text }) => {
    const format = recognise(text);
    return format.ok && format.value === "collector";
  });
  if (texts.length < 2) return null;
  const own = "";
  return (
    <section aria-labelledby="import-parts">
      <h3 id="import-parts" className="font-semibold">
        {t("parts")}
      </h3>
      <p className="mb-1.5 text-ink-2">{t("partsHint")}</p>
      <ul className="grid gap-1.5">
        {texts.slice(1).map((source, index) => (
          <li key={source.name} className="grid items-center gap-2 sm:grid-cols-2">
            <span className="truncate font-mono text-xs">{source.name}</span>
            <Select
              label={t("part", { name: source.name })}
              value={source.group ?? own}
              options={[
                { value: own, label: t("own") },
                ...texts
                  .slice(0, index + 1)
                  .filter((each) => !isLaid(each, texts))
                  .map(({ name }) => ({ value: name, label: t("over", { name }) })),
              ]}
              onChange={(group) => onChange(laid(sources, source, group))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** True for a text that lies over another one. */
function isLaid(source: Source, all: readonly Source[]): boolean {
  return source.group !== undefined && all.find(({ group }) => group === source.group) !== source;
}

function laid(sources: readonly Source[], moved: Source, group: string): readonly Source[] {
  const next = sources.map((source): Source => {
    const { group: before, ...rest } = source;
    if (source === moved) return group === "" ? rest : { ...rest, group };
    if (source.name === group) return { ...rest, group };
    return before === undefined ? rest : { ...rest, group: before };
  });
  // A text that nothing lies over is a tier of its own.
  return next.map((source): Source => {
    const { group: own, ...rest } = source;
    return own !== undefined && next.filter((each) => each.group === own).length === 1 ? rest : source;
  });
}
