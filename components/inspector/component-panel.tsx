"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { nameStatus } from "@/lib/catalogue/names";
import type { Kind } from "@/lib/catalogue/types";
import { removeComponent } from "@/lib/commands/remove-component";
import { renameComponent } from "@/lib/commands/rename-component";
import type { Session } from "@/lib/session/store";
import type { Component, Tier, TierId } from "@/lib/topology/types";
import { ComponentSettings } from "./component-settings";
import { Property, Section } from "./section";

/** One component: its id, where it runs, what the catalogue knows of it, its settings as written. */
export function ComponentPanel({
  session,
  catalogue,
  tier: tierId,
  kind,
  id,
}: {
  readonly session: Session;
  readonly catalogue: Catalogue;
  readonly tier: TierId;
  readonly kind: Kind;
  readonly id: string;
}) {
  const t = useTranslations("inspector");
  const tier = useStore(session, (state) =>
    state.topology.tiers.find((candidate) => candidate.id === tierId),
  );
  const readOnly = useStore(session, (state) => state.readOnly);
  const component = tier?.components.find((candidate) => candidate.kind === kind && candidate.id === id);
  if (!tier || !component) return <p className="px-3 py-8 text-center text-ink-2">{t("notThere")}</p>;

  const users = tier.pipelines.filter((pipeline) =>
    [...pipeline.receivers, ...pipeline.processors, ...pipeline.exporters].some(
      (ref) => ref.component === component,
    ),
  );
  return (
    <>
      <header className="border-b border-line px-3 py-2.5">
        <p className="text-[12px] text-ink-2">{t("inTier", { kind: t("kind", { kind }), tier: tier.id })}</p>
        <Rename key={id} session={session} tier={tier} component={component} readOnly={readOnly} />
        <Known catalogue={catalogue} tier={tier} component={component} />
      </header>
      <Section title={t("usedIn")}>
        {kind === "extension" || users.length > 0 ? (
          <p className="flex flex-wrap gap-1">
            {users.map((pipeline) => (
              <Button
                key={pipeline.id}
                variant="quiet"
                onClick={() => session.select({ kind: "pipeline", tier: tier.id, pipeline: pipeline.id })}
              >
                <code>{pipeline.id}</code>
              </Button>
            ))}
            {kind === "extension" && <code>service.extensions</code>}
          </p>
        ) : (
          <p className="text-ink-2">{t("usedNowhere")}</p>
        )}
      </Section>
      <Section title={t("settings")}>
        <ComponentSettings
          session={session}
          tier={tier}
          kind={kind}
          type={component.type}
          config={component.config ?? undefined}
          at={component.at}
          readOnly={readOnly || tier.stale}
        />
      </Section>
      {!readOnly && (
        <div className="px-3 py-2.5">
          <Button variant="outline" onClick={() => session.run(removeComponent, { tier: tier.id, kind, id })}>
            {t("remove")}
          </Button>
        </div>
      )}
    </>
  );
}

function Rename({
  session,
  tier,
  component,
  readOnly,
}: {
  readonly session: Session;
  readonly tier: Tier;
  readonly component: Component;
  readonly readOnly: boolean;
}) {
  const t = useTranslations("inspector");
  const [draft, setDraft] = useState(component.id);
  return (
    <form
      className="mt-1 flex gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft === component.id) return;
        const renamed = session.run(renameComponent, {
          tier: tier.id,
          kind: component.kind,
          id: component.id,
          to: draft.trim(),
        });
        if (renamed.ok)
          session.select({
            kind: "component",
            tier: tier.id,
            component: { kind: component.kind, id: draft.trim() },
          });
      }}
    >
      <input
        className="input min-w-0 flex-1 font-mono"
        aria-label={t("name")}
        data-rename
        value={draft}
        disabled={readOnly || tier.stale}
        onChange={(event) => setDraft(event.target.value)}
      />
      {draft !== component.id && (
        <Button variant="outline" type="submit">
          {t("rename")}
        </Button>
      )}
    </form>
  );
}

function Known({
  catalogue,
  tier,
  component,
}: {
  readonly catalogue: Catalogue;
  readonly tier: Tier;
  readonly component: Component;
}) {
  const t = useTranslations("inspector");
  const known = catalogue.find(component.kind, component.type);
  if (!known) return <p className="mt-1 text-ink-2">{t("unknownType")}</p>;
  const status = nameStatus(catalogue, component.kind, component.type, tier.target);
  return (
    <dl className="mt-1">
      {status.is === "deprecated" && (
        <p className="text-warning">
          {status.since
            ? t("deprecated", { now: status.now, since: status.since })
            : t("deprecatedUndated", { now: status.now })}
        </p>
      )}
      <Property name={t("stability")}>
        {Object.entries(known.signals)
          .map(([signal, stability]) => `${signal}: ${stability}`)
          .join(", ") || "–"}
      </Property>
      <Property name={t("catalogue")}>
        <a
          href={`/catalogue/${component.kind}/${known.type}`}
          target="_blank"
          rel="noreferrer"
          className="underline decoration-line-2 underline-offset-4 hover:decoration-ink"
        >
          {known.type}
        </a>
      </Property>
      <Property name={t("distributions")}>{Object.keys(known.distributions).join(", ") || "–"}</Property>
    </dl>
  );
}
