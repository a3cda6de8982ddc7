"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState, type ReactNode } from "react";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import { words } from "@/lib/base/words";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { Saved } from "@/lib/session/designs";
import type { Keeper } from "@/lib/session/keeper";
import { createSpeaker } from "@/lib/words/speak";
import type { OpenDesign } from "./open-design";
import type { Saving } from "./save-state";
import { Workbench } from "./workbench";

type Props = { readonly design: OpenDesign; readonly catalogue: Catalogue };

/** The workbench with the design's storage around it: kept in this browser, or out of a link and kept nowhere yet. */
export function OpenWorkbench({ design, catalogue }: Props) {
  return design.keeper ? (
    <Kept design={design} keeper={design.keeper} catalogue={catalogue} />
  ) : (
    <Shared design={design} catalogue={catalogue} />
  );
}

function Kept({ design, keeper, catalogue }: Props & { readonly keeper: Keeper }) {
  const t = useTranslations("designer");
  const { session } = design;
  const save = useStore(keeper, (state) => state.save);
  const ownership = useStore(keeper, (state) => state.ownership);
  const copy = useCopy(design);
  useLeaveGuard(() => {
    if (keeper.getState().save === "saved") return false;
    void keeper.flush();
    return true;
  });
  const saving: Saving = { state: save === "saved" || save === "saving" ? save : "unsaved" };
  return (
    <Workbench
      session={session}
      catalogue={catalogue}
      saving={saving}
      onSave={() => void keeper.flush()}
      onKeep={() => {}}
      banner={
        save === "conflict" ? (
          <Banner text={t("conflict")}>
            <Button onClick={() => void copy((name) => keeper.saveCopy(name))}>{t("conflictCopy")}</Button>
            <Button onClick={() => void keeper.resolve("theirs")}>{t("conflictLoad")}</Button>
          </Banner>
        ) : ownership === "reader" || ownership === "taking" ? (
          <Banner text={t("otherTab")}>
            <Button disabled={ownership === "taking"} onClick={() => keeper.takeOver()}>
              {t("takeOver")}
            </Button>
          </Banner>
        ) : null
      }
    />
  );
}

function Shared({ design, catalogue }: Props) {
  const { session, designs } = design;
  const [opened] = useState(() => session.getState().workspace);
  const copy = useCopy(design);
  const keep = () => void copy(() => designs.create(session.getState().workspace));
  useLeaveGuard(() => session.getState().workspace !== opened);
  return (
    <Workbench
      session={session}
      catalogue={catalogue}
      saving={{ state: "shared" }}
      banner={null}
      onSave={keep}
      onKeep={keep}
    />
  );
}

/** Stores the design under a new id and goes there; where storage refuses, says so and stays. */
function useCopy({ session }: OpenDesign): (save: (name: string) => Promise<Saved>) => Promise<void> {
  const locale = useLocale();
  const router = useRouter();
  return async (save) => {
    const name = createSpeaker(locale)(words("session.copy-of", { name: session.getState().workspace.name }));
    const saved = await save(name);
    if (saved.is === "saved") router.replace(`/design?id=${saved.entry.id}`);
    else
      session.say("refused", saved.is === "failed" ? saved.refusal.message : words("session.save-conflict"));
  };
}

/** Asks before the page goes while `unsaved` says so. */
function useLeaveGuard(unsaved: () => boolean): void {
  // Leaving is the browser's own event.
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      if (unsaved()) event.preventDefault();
    };
    window.addEventListener("beforeunload", guard);
    return () => window.removeEventListener("beforeunload", guard);
  });
}

function Banner({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <div
      className="flex flex-wrap items-center gap-2 border-b border-line bg-warning-tint px-3 py-1.5"
      role="status"
    >
      <span className="mr-auto">{text}</span>
      {children}
    </div>
  );
}
