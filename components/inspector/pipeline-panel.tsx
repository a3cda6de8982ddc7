"use client";

import { useTranslations } from "next-intl";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { nameStatus } from "@/lib/catalogue/names";
import { carriesSignal } from "@/lib/catalogue/signals";
import type { Kind } from "@/lib/catalogue/types";
import { addComponent } from "@/lib/commands/add-component";
import { removePipeline } from "@/lib/commands/remove-pipeline";
import { removeUse } from "@/lib/commands/remove-use";
import { reorder } from "@/lib/commands/reorder";
import type { Slot } from "@/lib/graph/types";
import type { Session } from "@/lib/session/store";
import type { Pipeline, Tier, TierId } from "@/lib/topology/types";
import { Section } from "./section";

const slots: readonly { readonly slot: Slot; readonly kind: Kind }[] = [
  { slot: "receivers", kind: "receiver" },
  { slot: "processors", kind: "processor" },
  { slot: "exporters", kind: "exporter" },
];

/** One pipeline as three lists: the same edits as on the canvas, for those who prefer lists. */
export function PipelinePanel({
  session,
  catalogue,
  tier: tierId,
  pipeline: id,
}: {
  readonly session: Session;
  readonly catalogue: Catalogue;
  readonly tier: TierId;
  readonly pipeline: string;
}) {
  const t = useTranslations("inspector");
  const tier = useStore(session, (state) =>
    state.topology.tiers.find((candidate) => candidate.id === tierId),
  );
  const readOnly = useStore(session, (state) => state.readOnly);
  const pipeline = tier?.pipelines.find((candidate) => candidate.id === id);
  if (!tier || !pipeline) return <p className="px-3 py-8 text-center text-ink-2">{t("notThere")}</p>;
  return (
    <>
      <header className="border-b border-line px-3 py-2.5">
        <p className="text-[12px] text-ink-2">{t("tier", { tier: tier.id })}</p>
        <h2 className="font-semibold">{t("pipeline", { id })}</h2>
      </header>
      {slots.map(({ slot, kind }) => (
        <Section key={slot} title={t(slot)}>
          <Uses
            session={session}
            tier={tier}
            pipeline={pipeline}
            slot={slot}
            readOnly={readOnly || tier.stale}
          />
          {!readOnly && !tier.stale && (
            <Add
              session={session}
              catalogue={catalogue}
              tier={tier}
              pipeline={pipeline}
              slot={slot}
              kind={kind}
            />
          )}
        </Section>
      ))}
      {!readOnly && (
        <div className="px-3 py-2.5">
          <Button
            variant="outline"
            onClick={() => session.run(removePipeline, { tier: tier.id, pipeline: id })}
          >
            {t("removePipeline")}
          </Button>
        </div>
      )}
    </>
  );
}

function Uses({
  session,
  tier,
  pipeline,
  slot,
  readOnly,
}: {
  readonly session: Session;
  readonly tier: Tier;
  readonly pipeline: Pipeline;
  readonly slot: Slot;
  readonly readOnly: boolean;
}) {
  const t = useTranslations("inspector");
  const refs = pipeline[slot];
  if (refs.length === 0) return <p className="text-ink-3">{t("none")}</p>;
  const go = (from: number, to: number) =>
    session.run(reorder, { tier: tier.id, pipeline: pipeline.id, slot, from, to });
  return (
    <ol>
      {refs.map((ref, index) => (
        <li
          key={`${ref.id}#${refs.slice(0, index).filter((other) => other.id === ref.id).length}`}
          className="flex min-h-7 items-center gap-1"
        >
          <button
            type="button"
            className="min-w-0 flex-1 truncate text-left font-mono hover:underline"
            onClick={() =>
              ref.component &&
              session.select({
                kind: "component",
                tier: tier.id,
                component: { kind: ref.component.kind, id: ref.id },
              })
            }
          >
            {ref.id}
          </button>
          {!readOnly && (
            <>
              {refs.length > 1 && (
                <>
                  <Button
                    variant="quiet"
                    aria-label={t("moveUp", { id: ref.id })}
                    disabled={index === 0}
                    onClick={() => go(index, index - 1)}
                  >
                    ↑
                  </Button>
                  <Button
                    variant="quiet"
                    aria-label={t("moveDown", { id: ref.id })}
                    disabled={index === refs.length - 1}
                    onClick={() => go(index, index + 1)}
                  >
                    ↓
                  </Button>
                </>
              )}
              <Button
                variant="quiet"
                aria-label={t("takeOut", { id: ref.id, pipeline: pipeline.id })}
                onClick={() => session.run(removeUse, { tier: tier.id, pipeline: pipeline.id, slot, index })}
              >
                ×
              </Button>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

function Add({
  session,
  catalogue,
  tier,
  pipeline,
  slot,
  kind,
}: {
  readonly session: Session;
  readonly catalogue: Catalogue;
  readonly tier: Tier;
  readonly pipeline: Pipeline;
  readonly slot: Slot;
  readonly kind: Kind;
}) {
  const t = useTranslations("inspector");
  const defined = tier.components.filter(
    (one) => one.kind === kind && !pipeline[slot].some((ref) => ref.id === one.id),
  );
  const types = catalogue.components.filter(
    (one) =>
      one.kind === kind &&
      (pipeline.signal === null || carriesSignal(one, slot, pipeline.signal) === true) &&
      ["current", "deprecated"].includes(nameStatus(catalogue, kind, one.type, tier.target).is),
  );
  return (
    <select
      className="input mt-1 w-full"
      aria-label={t("addTo", { slot: t(slot) })}
      value=""
      onChange={(event) => {
        const [what = "", name = ""] = event.target.value.split(" ");
        const place = { tier: tier.id, kind, pipeline: pipeline.id };
        session.run(
          addComponent,
          what === "id" ? { ...place, type: name.split("/")[0] ?? name, id: name } : { ...place, type: name },
        );
      }}
    >
      <option value="">{t("addTo", { slot: t(slot) })}</option>
      {defined.map((one) => (
        <option key={one.id} value={`id ${one.id}`}>
          {one.id}
        </option>
      ))}
      {types.map((one) => (
        <option key={one.type} value={`type ${one.type}`}>
          + {one.type}
        </option>
      ))}
    </select>
  );
}
