"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { askServer, type Heard } from "@/components/ui/ask-server";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import type { OpinionAnswer } from "@/lib/host/schema";
import type { Session } from "@/lib/session/store";
import type { Workspace } from "@/lib/workspace/types";
import { TierOpinion } from "./tier-opinion";

/** What the server's own collector says of every tier, beside the studio's verdict: agreement or difference, in words. */
export function OpinionDialog({
  session,
  onClose,
}: {
  readonly session: Session;
  readonly onClose: () => void;
}) {
  const t = useTranslations("secondOpinion");
  const workspace = useStore(session, (state) => state.workspace);
  const [asked, setAsked] = useState(workspace);
  const [round, setRound] = useState(0);
  const heard = useOpinion(asked, round);
  return (
    <Dialog
      open
      size="large"
      title={t("title")}
      description={t("description")}
      onClose={onClose}
      actions={
        <>
          <Button
            disabled={heard === null}
            onClick={() => {
              setAsked(workspace);
              setRound(round + 1);
            }}
          >
            {t("again")}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {t("close")}
          </Button>
        </>
      }
    >
      <div aria-live="polite" aria-busy={heard === null} className="grid gap-3" data-testid="opinion">
        {heard === null && <p className="text-ink-2">{t("asking")}</p>}
        {heard && asked !== workspace && <Callout tone="warning" title={t("stale")} />}
        {heard?.ok === false && (
          <Callout tone="error" title={heard.message ?? t("failed")}>
            {heard.message === null && t("failedDetail")}
          </Callout>
        )}
        {heard?.ok && <Said answer={heard.value} />}
      </div>
    </Dialog>
  );
}

function Said({ answer: { version, tiers } }: { readonly answer: OpinionAnswer }) {
  const t = useTranslations("secondOpinion");
  return (
    <>
      <p className="text-ink-2">{version === null ? t("noVersion") : t("version", { version })}</p>
      <ul className="divide-y divide-line border-y border-line">
        {tiers.map((said) => (
          <TierOpinion key={said.tier} said={said} version={version} />
        ))}
      </ul>
    </>
  );
}

/** The server's answer about a design; null: it is being asked. */
function useOpinion(asked: Workspace, round: number): Heard<OpinionAnswer> | null {
  const locale = useLocale();
  const [heard, setHeard] = useState<{ readonly round: number; readonly what: Heard<OpinionAnswer> } | null>(
    null,
  );

  // The server is outside React; an answer that nobody waits for any more is stopped there too.
  useEffect(() => {
    const leave = new AbortController();
    const question = { design: asked };
    void askServer("/api/opinion", question, { locale, isAnswer, signal: leave.signal }).then((what) => {
      if (!leave.signal.aborted) setHeard({ round, what });
    });
    return () => leave.abort();
  }, [asked, locale, round]);
  return heard?.round === round ? heard.what : null;
}

/** Our own server's schema stands behind it: enough to know an answer from a proxy's page. */
function isAnswer(body: unknown): body is OpinionAnswer {
  return typeof body === "object" && body !== null && "tiers" in body && Array.isArray(body.tiers);
}
