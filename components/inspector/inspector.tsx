"use client";

import { useTranslations } from "next-intl";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import { Queries } from "@/components/ui/queries";
import { assertNever } from "@/lib/base/assert";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { Selection } from "@/lib/session/selection";
import type { Session } from "@/lib/session/store";
import { BackendPanel } from "./backend-panel";
import { ComponentPanel } from "./component-panel";
import { HopPanel } from "./hop-panel";
import { PipelinePanel } from "./pipeline-panel";
import { SeveralPanel } from "./several-panel";
import { TierPanel } from "./tier-panel";

/** What is selected, as a form: component, pipeline, hop, tier or backend; several as a list of what can be done with them. */
export function Inspector({
  session,
  catalogue,
}: {
  readonly session: Session;
  readonly catalogue: Catalogue;
}) {
  const t = useTranslations("inspector");
  const selection = useStore(session, (state) => state.selection);
  return (
    <section className="h-full overflow-y-auto" aria-label={t("title")}>
      {selection ? (
        <Queries>
          <Panel selection={selection} session={session} catalogue={catalogue} />
        </Queries>
      ) : (
        <Nothing session={session} />
      )}
    </section>
  );
}

function Panel({
  selection,
  session,
  catalogue,
}: {
  readonly selection: NonNullable<Selection>;
  readonly session: Session;
  readonly catalogue: Catalogue;
}) {
  switch (selection.kind) {
    case "component":
      return (
        <ComponentPanel
          session={session}
          catalogue={catalogue}
          tier={selection.tier}
          kind={selection.component.kind}
          id={selection.component.id}
        />
      );
    case "pipeline":
      return (
        <PipelinePanel
          session={session}
          catalogue={catalogue}
          tier={selection.tier}
          pipeline={selection.pipeline}
        />
      );
    case "hop":
      return <HopPanel session={session} hop={selection.hop} />;
    case "tier":
      return <TierPanel session={session} catalogue={catalogue} tier={selection.tier} />;
    case "backend":
      return <BackendPanel session={session} id={selection.id} />;
    case "several":
      return <SeveralPanel session={session} parts={selection.parts} />;
    default:
      return assertNever(selection);
  }
}

function Nothing({ session }: { readonly session: Session }) {
  const t = useTranslations("inspector");
  const tiers = useStore(session, (state) => state.topology.tiers);
  return (
    <div className="px-3 py-8 text-center">
      <p className="font-semibold">{t("nothing")}</p>
      <p className="mx-auto max-w-64 text-ink-2">{t("nothingDetail")}</p>
      <div className="mt-3 flex flex-col items-center gap-1">
        {tiers.map((tier) => (
          <Button
            key={tier.id}
            variant="outline"
            onClick={() => session.select({ kind: "tier", tier: tier.id })}
          >
            {t("pickTier", { tier: tier.id })}
          </Button>
        ))}
      </div>
    </div>
  );
}
