"use client";

import { useTranslations } from "next-intl";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import type { Session } from "@/lib/session/store";
import { Property } from "./section";

/** Where data leaves the design. */
export function BackendPanel({ session, id }: { readonly session: Session; readonly id: string }) {
  const t = useTranslations("inspector");
  const backend = useStore(session, (state) =>
    state.topology.backends.find((candidate) => candidate.id === id),
  );
  if (!backend) return <p className="px-3 py-8 text-center text-ink-2">{t("notThere")}</p>;
  const { from } = backend;
  return (
    <header className="px-3 py-2.5">
      <h2 className="font-semibold">{t("backend")}</h2>
      <dl className="mt-1">
        <Property name={t("hopFrom")}>
          <Button
            variant="quiet"
            className="-ml-2.5"
            onClick={() =>
              session.select({
                kind: "component",
                tier: from.tier,
                component: { kind: from.kind, id: from.id },
              })
            }
          >
            <code>{from.id}</code>
          </Button>
        </Property>
        <Property name={t("endpoint")}>
          {backend.endpoint ? <code>{backend.endpoint.text}</code> : "–"}
        </Property>
        <Property name={t("signals")}>{backend.signals.join(", ") || "–"}</Property>
      </dl>
      {backend.unresolved && <p className="mt-1 text-warning">{t("backendUnresolved")}</p>}
    </header>
  );
}
