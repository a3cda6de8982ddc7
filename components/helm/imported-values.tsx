"use client";

import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ComparedText } from "@/components/versions/compared-text";
import { differences } from "@/lib/helm/proof/differences";
import type { HelmRelease } from "@/lib/helm/types";
import { importShelf, type BroughtValues } from "@/lib/session/import-shelf";
import { dataOf, readDocument } from "@/lib/yaml/document";

/** A button where the tier was read from a values file in this browser: what the values are now beside what was brought. */
export function ImportedValues({ release }: { readonly release: HelmRelease }) {
  const t = useTranslations("helm");
  const brought = useBrought(release.tier);
  const [open, setOpen] = useState(false);
  if (!brought) return null;
  return (
    <>
      <Button variant="outline" onClick={() => setOpen(true)}>
        {t("imported.compare")}
      </Button>
      {open && (
        <Dialog
          open
          size="large"
          title={t("imported.title", { name: brought.name })}
          description={t("imported.description")}
          onClose={() => setOpen(false)}
        >
          <Compared brought={brought} release={release} />
        </Dialog>
      )}
    </>
  );
}

function Compared({ brought, release }: { readonly brought: BroughtValues; readonly release: HelmRelease }) {
  const t = useTranslations("helm");
  const settings = useMemo(
    () => differences(valuesIn(brought.text), valuesIn(release.text)),
    [brought, release],
  );
  return (
    <div data-testid="imported-values" className="grid gap-3">
      <p>{t("imported.settings", { count: settings.length })}</p>
      {settings.length > 0 && (
        <details>
          <summary className="cursor-pointer">{t("imported.list")}</summary>
          <ul className="list-disc pl-4 font-mono text-[12px] [overflow-wrap:anywhere]">
            {settings.slice(0, shownAtMost).map((line) => (
              <li key={line}>{line.replace(/^::/, "")}</li>
            ))}
          </ul>
        </details>
      )}
      <ComparedText
        tier={release.tier}
        title={t("imported.lines")}
        before={brought.text}
        after={release.text}
      />
    </div>
  );
}

const shownAtMost = 200;

function valuesIn(text: string) {
  return dataOf(readDocument(text, Infinity));
}

/** What the tier was imported from; null where that is not known here. Read anew with each look: an import may have come. */
function useBrought(tier: string): BroughtValues | null {
  const design = useSearchParams().get("id");
  const { data } = useQuery({
    queryKey: ["imported", design, tier],
    queryFn: () => (design === null ? null : importShelf().read(design, tier)),
    staleTime: 0,
  });
  return data ?? null;
}
