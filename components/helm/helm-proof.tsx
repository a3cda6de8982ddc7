"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { askServer, type Heard } from "@/components/ui/ask-server";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { CodeText } from "@/components/ui/code-text";
import type { HelmRelease } from "@/lib/helm/types";
import type { RenderAnswer } from "@/lib/host/schema";
import type { Session } from "@/lib/session/store";
import { RenderedObjects } from "./rendered-objects";

/** What the server's own Helm makes of a release's values: its objects, and whether their configuration is the design. */
export function HelmProof({
  session,
  release,
}: {
  readonly session: Session;
  readonly release: HelmRelease;
}) {
  const t = useTranslations("helm");
  const { heard, busy, ask } = useProof(session, release.tier);
  return (
    <div className="grid gap-2" data-testid="helm-proof">
      <Button variant="outline" className="justify-self-start" disabled={busy} onClick={ask}>
        {t(busy ? "proof.rendering" : "proof.render")}
      </Button>
      <div aria-live="polite" aria-busy={busy} className="grid gap-2">
        {heard?.ok === false && (
          <Callout tone="error" title={<CodeText text={heard.message ?? t("proof.failed")} />} />
        )}
        {heard?.ok && heard.value.values !== release.text && (
          <Callout tone="warning" title={t("proof.stale")} />
        )}
        {heard?.ok && <Proof answer={heard.value} />}
      </div>
    </div>
  );
}

function Proof({ answer }: { readonly answer: RenderAnswer }) {
  const t = useTranslations("helm");
  const { version, chart, refusal, config, manifests, unlisted, missing } = answer;
  const who = t("proof.who", { version: version ?? "", chart });
  if (refusal !== null)
    return (
      <Callout tone="error" title={t("proof.refuses", { who })}>
        <pre className="overflow-x-auto font-mono text-[12px] [overflow-wrap:anywhere] whitespace-pre-wrap">
          {refusal}
        </pre>
      </Callout>
    );
  const isDesign = config !== null && config.length === 0;
  return (
    <>
      <p className={isDesign ? "text-good" : "text-error"} data-testid="helm-proof-verdict">
        {isDesign
          ? t("proof.same", { who })
          : config
            ? t("proof.differs", { who })
            : t("proof.noConfig", { who })}
      </p>
      {config && <Lines lines={config} />}
      <p className={unlisted.length + missing.length > 0 ? "text-error" : "text-ink-2"}>
        {unlisted.length + missing.length > 0
          ? t("proof.objectsDiffer", { count: manifests.length })
          : t("proof.objects", { count: manifests.length })}
      </p>
      <Lines lines={unlisted.map((name) => t("proof.unlisted", { name }))} />
      <Lines lines={missing.map((name) => t("proof.missing", { name }))} />
      <RenderedObjects manifests={manifests} />
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="list-disc pl-4 font-mono text-[12px] [overflow-wrap:anywhere]">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Asks the server about the design as it is now; null: it was not asked yet. */
function useProof(session: Session, tier: string) {
  const locale = useLocale();
  const [heard, setHeard] = useState<Heard<RenderAnswer> | null>(null);
  const [busy, setBusy] = useState(false);
  const asking = useRef<AbortController | null>(null);
  // What nobody waits for any more is stopped on the server, too.
  useEffect(() => () => asking.current?.abort(), []);

  async function ask(): Promise<void> {
    const leave = new AbortController();
    asking.current = leave;
    setBusy(true);
    const question = { design: session.getState().workspace, tier };
    const answer = await askServer("/api/render", question, { locale, isAnswer, signal: leave.signal });
    if (leave.signal.aborted) return;
    setHeard(answer);
    setBusy(false);
  }
  return { heard, busy, ask: () => void ask() };
}

/** Our own server's schema stands behind it: enough to know an answer from a proxy's page. */
function isAnswer(body: unknown): body is RenderAnswer {
  return typeof body === "object" && body !== null && "manifests" in body && Array.isArray(body.manifests);
}
