"use client";

import { useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { Suspense, useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import { buttonClass, Button } from "@/components/ui/button";
import { download } from "@/components/ui/download";
import { useWords } from "@/components/ui/use-words";
import { assertNever } from "@/lib/base/assert";
import { createSpeaker } from "@/lib/words/speak";
import { DesignerSkeleton } from "./designer-skeleton";
import { OpenWorkbench } from "./open-workbench";
import { openDesign, type Opening, type Source } from "./open-design";
import { Problem } from "./problem";
import { useCatalogue, type LoadedCatalogue } from "./use-catalogue";

/** The studio: opens the design that the address names, or says why it cannot. */
export function Designer() {
  const t = useTranslations("designer");
  const { loaded, failed } = useCatalogue();
  const id = useSearchParams().get("id");
  const fragment = useFragment();
  if (failed) return <LoadFailed detail={t("catalogueFailed")} />;
  // The server does not see the fragment: until the browser has said, the skeleton stands.
  if (!loaded || fragment === null) return <DesignerSkeleton />;
  return <OpenFrom key={`${id}${fragment}`} id={id} fragment={fragment} loaded={loaded} />;
}

/** Its children speak: they come when the words of the page's language are there, and stay while those of another one come. */
function Speaking({ children }: { readonly children: ReactNode }) {
  const t = useTranslations("designer");
  return useWords() ? children : <LoadFailed detail={t("wordsFailed")} />;
}

function LoadFailed({ detail }: { readonly detail: string }) {
  const t = useTranslations("designer");
  return (
    <Problem title={t("broken")} detail={detail}>
      <Button variant="primary" onClick={() => location.reload()}>
        {t("reload")}
      </Button>
    </Problem>
  );
}

function OpenFrom({
  id,
  fragment,
  loaded,
}: {
  readonly id: string | null;
  readonly fragment: string;
  readonly loaded: LoadedCatalogue;
}) {
  const [opening, setOpening] = useState<Opening | null>(null);

  // A worker, storage and channels between tabs live outside React and end with the page.
  useEffect(() => {
    let left = false;
    let close = () => {};
    const source: Source = id ? { is: "stored", id } : { is: "link", fragment };
    void openDesign(source, loaded).then((opened) => {
      if (opened.is === "open") close = opened.close;
      if (left) close();
      else setOpening(opened);
    });
    return () => {
      left = true;
      close();
    };
  }, [id, fragment, loaded]);

  if (!opening) return <DesignerSkeleton />;
  return (
    <Suspense fallback={<DesignerSkeleton />}>
      <Speaking>
        <Opened opening={opening} loaded={loaded} />
      </Speaking>
    </Suspense>
  );
}

function Opened({ opening, loaded }: { readonly opening: Opening; readonly loaded: LoadedCatalogue }) {
  const t = useTranslations("designer");
  const locale = useLocale();
  switch (opening.is) {
    case "open":
      return <OpenWorkbench design={opening} catalogue={loaded.catalogue} />;
    case "gone":
      return (
        <Problem title={t("gone")} detail={t("goneDetail")}>
          <ToStart />
        </Problem>
      );
    case "corrupt":
      return (
        <Problem title={t("corrupt")} detail={t("corruptDetail")}>
          <Button
            variant="primary"
            onClick={() => download("otelier-rescue.json", opening.raw, "application/json")}
          >
            {t("rescue")}
          </Button>
          <ToStart />
        </Problem>
      );
    case "refused":
      return (
        <Problem title={t("broken")} detail={createSpeaker(locale)(opening.message)}>
          <ToStart />
        </Problem>
      );
    default:
      return assertNever(opening);
  }
}

function ToStart() {
  const t = useTranslations("designer");
  return (
    // A full load: whatever state brought us here is left behind.
    // oxlint-disable-next-line nextjs/no-html-link-for-pages
    <a href="/" className={buttonClass()}>
      {t("toStart")}
    </a>
  );
}

/** The address's fragment; null on the server. A pasted link in the same tab changes only this. */
function useFragment(): string | null {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener("hashchange", changed);
      return () => window.removeEventListener("hashchange", changed);
    },
    () => location.hash,
    () => null,
  );
}
