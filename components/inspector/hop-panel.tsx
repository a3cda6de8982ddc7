"use client";

import { useTranslations } from "next-intl";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import { SignalTile } from "@/components/ui/signal-tile";
import type { Session } from "@/lib/session/store";
import { FactRows } from "./fact-rows";
import { Property, Section } from "./section";

/** How the facts of the receiving end matter to a hop. */
const serviceFacts = [
  "service.name",
  "workload.namespace",
  "service.headless",
  "workload.replicas",
  "hpa.enabled",
] as const;

/** The network between two tiers: what is spoken, how it is balanced, and the Service at its end. */
export function HopPanel({ session, hop: id }: { readonly session: Session; readonly hop: string }) {
  const t = useTranslations("inspector");
  const hop = useStore(session, (state) => state.topology.hops.find((candidate) => candidate.id === id));
  const tier = useStore(session, (state) =>
    state.topology.tiers.find((candidate) => candidate.id === hop?.to),
  );
  if (!hop) return <p className="px-3 py-8 text-center text-ink-2">{t("notThere")}</p>;
  const { from, receiver } = hop;
  return (
    <>
      <header className="border-b border-line px-3 py-2.5">
        <h2 className="font-semibold">{t("hop", { from: from.tier, to: hop.to })}</h2>
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
          <Property name={t("hopTo")}>
            {receiver ? (
              <Button
                variant="quiet"
                className="-ml-2.5"
                onClick={() =>
                  session.select({
                    kind: "component",
                    tier: receiver.tier,
                    component: { kind: receiver.kind, id: receiver.id },
                  })
                }
              >
                <code>{receiver.id}</code>
              </Button>
            ) : (
              <span className="text-error">{t("hopNobody")}</span>
            )}
          </Property>
          <Property name={t("protocol")}>{t("protocolName", { protocol: hop.protocol })}</Property>
          <Property name={t("endpoint")}>
            <code>{hop.endpoint.text}</code>
          </Property>
          <Property name={t("tls")}>
            {t("tlsState", { state: hop.tls === null ? "unknown" : hop.tls ? "on" : "off" })}
          </Property>
          <Property name={t("balancing")}>{t("balancingName", { balancing: hop.balancing })}</Property>
          {hop.routingKey !== null && (
            <Property name={t("routingKey")}>
              <code>{hop.routingKey}</code>
            </Property>
          )}
          <Property name={t("signals")}>
            <span className="flex gap-1">
              {hop.signals.map((signal) => (
                <SignalTile key={signal} signal={signal} />
              ))}
            </span>
          </Property>
        </dl>
      </header>
      {tier && (
        <Section title={t("service", { tier: tier.id })}>
          <FactRows session={session} tier={tier} ids={serviceFacts} />
        </Section>
      )}
    </>
  );
}
