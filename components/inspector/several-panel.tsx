"use client";

import { useTranslations } from "next-intl";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import { parseNodeId } from "@/lib/graph/node-id";
import type { SeveralPart } from "@/lib/session/selection";
import { actedOn } from "@/lib/session/several";
import type { Session } from "@/lib/session/store";
import type { Topology } from "@/lib/topology/types";
import { Section } from "./section";

/** Several that are selected: what they are, tier by tier, and what can be done with all of them at once. */
export function SeveralPanel({
  session,
  parts,
}: {
  readonly session: Session;
  readonly parts: readonly SeveralPart[];
}) {
  const t = useTranslations("inspector");
  const topology = useStore(session, (state) => state.topology);
  const readOnly = useStore(session, (state) => state.readOnly);
  const components = parts.filter((part) => part.kind === "component").length;
  const acted = () => ({ parts: actedOn(parts, session.context().topology) });
  return (
    <>
      <header className="border-b border-line px-3 py-2.5">
        <h2 className="font-semibold">{t("several", { count: parts.length })}</h2>
        <p className="text-[12px] text-ink-2">{t("severalDetail")}</p>
        {!readOnly && components > 0 && (
          <div className="mt-2 flex flex-wrap gap-1.5">
            <Button
              variant="outline"
              title="Ctrl+D"
              onClick={() => session.run("duplicate-several", acted())}
            >
              {t("severalDuplicate", { count: components })}
            </Button>
            <Button variant="outline" title="Delete" onClick={() => session.run("remove-several", acted())}>
              {t("severalRemove", { count: components })}
            </Button>
          </div>
        )}
      </header>
      {byTier(parts, topology).map(([tier, rows]) => (
        <Section key={tier} title={t("severalOf", { tier, count: rows.length })}>
          <ul>
            {rows.map(({ key, part, label, where }) => (
              <li key={key} className="flex min-h-7 items-center gap-2">
                <button
                  type="button"
                  className="min-w-0 flex-1 truncate text-left font-mono hover:underline"
                  title={t("severalOnly", { id: label })}
                  onClick={() => session.select(part)}
                >
                  {label}
                </button>
                <span className="text-[11px] text-ink-3">{where ?? t(`severalKind.${part.kind}`)}</span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

type Row = {
  readonly key: string;
  readonly part: SeveralPart;
  readonly label: string;
  /** The pipeline of a use; null where the kind says more. */
  readonly where: string | null;
};

function byTier(
  parts: readonly SeveralPart[],
  topology: Topology,
): readonly (readonly [string, readonly Row[]])[] {
  const tiers = new Map<string, Row[]>();
  for (const part of parts) {
    const [tier, row] = rowOf(part, topology);
    const rows = tiers.get(tier);
    if (rows) rows.push(row);
    else tiers.set(tier, [row]);
  }
  return [...tiers];
}

function rowOf(part: SeveralPart, topology: Topology): readonly [string, Row] {
  if (part.kind === "component") {
    const { tier, component, node } = part;
    const where = node === undefined ? component.kind : (parseNodeId(node)?.pipeline ?? null);
    const key = node ?? `${component.kind} ${component.id}`;
    return [tier, { key, part, label: component.id, where }];
  }
  if (part.kind === "hop") {
    const hop = topology.hops.find((each) => each.id === part.hop);
    const label = hop ? `${hop.from.id} → ${hop.to}` : part.hop;
    return [hop?.from.tier ?? "", { key: part.hop, part, label, where: null }];
  }
  const backend = topology.backends.find((each) => each.id === part.id);
  return [
    backend?.from.tier ?? "",
    { key: part.id, part, label: backend?.endpoint?.text ?? part.id, where: null },
  ];
}
