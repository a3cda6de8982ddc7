"use client";

import { useLocale, useTranslations } from "next-intl";
import { Suspense, useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { CodeText } from "@/components/ui/code-text";
import { Dialog } from "@/components/ui/dialog";
import { SelectField } from "@/components/ui/select";
import { useWords } from "@/components/ui/use-words";
import { publishedCharts } from "@/lib/helm/charts/published.generated";
import { importSources, type Choices, type Imported, type ImportedTier } from "@/lib/imports/import-sources";
import { skippedLines } from "@/lib/imports/report";
import { createSpeaker } from "@/lib/words/speak";
import type { Brought, Trouble } from "./bring";
import { PartRows } from "./part-rows";
import { ReportLists } from "./report-lists";
import { TierRows } from "./tier-rows";
import { useImportTools, type ImportTools } from "./use-import-tools";

type Props = {
  readonly brought: Brought;
  /** Names of tiers that the design has already; none for a new design. */
  readonly taken: readonly string[];
  readonly goal: "new" | "design";
  readonly onImport: (tiers: readonly ImportedTier[]) => void;
  readonly onClose: () => void;
};

/** What became of what was brought, before anything is changed: guesses can be corrected here. */
export function ImportDialog(props: Props) {
  const t = useTranslations("imports");
  const tools = useImportTools(props.brought.sources);
  return (
    <Suspense
      fallback={
        <Dialog open title={t("title")} onClose={props.onClose}>
          <p role="status">{t("reading")}</p>
        </Dialog>
      }
    >
      {typeof tools === "string" ? (
        <Dialog open title={t("title")} onClose={props.onClose}>
          {tools === "failed" ? (
            <Callout tone="error" title={t("failed")} />
          ) : (
            <p role="status">{t("reading")}</p>
          )}
        </Dialog>
      ) : (
        <Report {...props} tools={tools} />
      )}
    </Suspense>
  );
}

function Report({ brought, taken, goal, onImport, onClose, tools }: Props & { readonly tools: ImportTools }) {
  const t = useTranslations("imports");
  useWords();
  const [choices, setChoices] = useState<Choices>({});
  const [chart, setChart] = useState(publishedCharts[0]?.version ?? "");
  const [sources, setSources] = useState(brought.sources);
  const imported = useMemo(
    () => importSources(sources, { ...tools, chart, namespace: "default" }, { ...choices, taken }),
    [sources, tools, chart, choices, taken],
  );
  const count = imported.tiers.length;
  return (
    <Dialog
      open
      size="large"
      title={t("title")}
      description={t(goal === "new" ? "toNew" : "toDesign", { count })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button variant="primary" disabled={count === 0} onClick={() => onImport(imported.tiers)}>
            {t(goal === "new" ? "openAs" : "add", { count })}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <Refused troubles={brought.troubles} imported={imported} />
        {count > 0 && <TierRows imported={imported} taken={taken} choices={choices} onChoose={setChoices} />}
        <PartRows sources={sources} onChange={setSources} />
        {tools.shelf.length > 0 && (
          <SelectField
            label={t("chart")}
            value={chart}
            options={publishedCharts.map(({ version }) => ({ value: version, label: version }))}
            onChange={setChart}
            className="w-48"
          />
        )}
        <ReportLists lines={[...imported.lines, ...skippedLines(brought.skipped ?? [])]} />
      </div>
    </Dialog>
  );
}

/** What gave nothing, each with its sentence. */
function Refused({
  troubles,
  imported,
}: {
  readonly troubles: readonly Trouble[];
  readonly imported: Imported;
}) {
  const t = useTranslations("imports");
  const speak = createSpeaker(useLocale());
  const said = [
    ...troubles.map(({ name, why }) => ({ name, text: "says" in why ? speak(why.says) : fileText(t, why) })),
    ...imported.refusals.map(({ source, says }) => ({ name: source, text: speak(says) })),
  ];
  return said.map(({ name, text }) => (
    <Callout key={`${name} ${text}`} tone="error" title={t("refused", { name })}>
      <CodeText text={text} />
    </Callout>
  ));
}

function fileText(
  t: ReturnType<typeof useTranslations<"imports">>,
  why: Exclude<Trouble["why"], { readonly says: unknown }>,
): string {
  return why.reason === "tooLarge"
    ? t("file.tooLarge", { size: why.size, limit: why.limit })
    : t(`file.${why.reason}`);
}
