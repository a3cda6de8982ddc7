import { describe, expect, it } from "vitest";
import { testCatalogue } from "../catalogue/testing";
import { kinds } from "../catalogue/types";
import { parseId } from "../topology/component-id";
import { addComponent } from "./add-component";
import { removeComponent } from "./remove-component";
import { startingSettings, startingSettingsTable } from "./starting-settings";
import { after, agentText, contextFor, contextOf } from "./testing";

const entries = Object.keys(startingSettingsTable).map((key) => {
  const { type: kind, name } = parseId(key);
  return { key, kind: kinds.find((known) => known === kind), type: name ?? "" };
});

describe("starting settings", () => {
  it.each(entries)("$key is the newest name of a component that exists", ({ kind, type }) => {
    expect(kind && testCatalogue.find(kind, type)?.type).toBe(type);
  });

  it.each(entries)("$key can be added to an agent and taken out again without a trace", ({ kind, type }) => {
    if (!kind) throw new Error("not a kind");
    const context = contextOf();
    const added = after(addComponent, { tier: "agent", kind, type }, context);
    const was = new Set(
      context.topology.tiers[0]?.components.map((component) => `${component.kind} ${component.id}`),
    );
    const fresh = contextFor(added).topology.tiers[0]?.components.find(
      (component) => !was.has(`${component.kind} ${component.id}`),
    );
    expect(fresh).toMatchObject({ kind, canonical: type });
    const removed = after(removeComponent, { tier: "agent", kind, id: fresh?.id ?? "" }, contextFor(added));
    const text = removed.tiers[0]?.yaml ?? "";
    // A section that was not there before stays, with nothing in it.
    expect(text.replace("  extensions: []\n", "").replace("extensions: {}\n", "")).toBe(agentText);
  });

  it("filters look-ups by node on an agent only", () => {
    const context = contextOf();
    const [agent, gateway] = context.topology.tiers;
    if (!agent || !gateway) throw new Error("two tiers");
    expect(startingSettings("processor", "k8s_attributes", agent, context)).toHaveProperty("filter");
    expect(startingSettings("processor", "k8s_attributes", gateway, context)).not.toHaveProperty("filter");
  });

  it("sends from an agent to the gateway and from a gateway out of the design", () => {
    const context = contextOf();
    const [agent, gateway] = context.topology.tiers;
    if (!agent || !gateway) throw new Error("two tiers");
    expect(startingSettings("exporter", "otlp_http", agent, context)).toEqual({
      endpoint: "http://otel-gateway.observability.svc.cluster.local:4318",
    });
    expect(startingSettings("exporter", "otlp_http", gateway, context)).toEqual({
      endpoint: "https://otlp.example.com",
    });
  });

  it("is empty where the defaults do", () => {
    const [agent] = contextOf().topology.tiers;
    expect(agent && startingSettings("processor", "batch", agent, contextOf())).toEqual({});
  });

  it("mounts what a component of an agent reads, once", () => {
    const args = { tier: "agent", kind: "receiver", type: "file_log" } as const;
    const once = after(addComponent, args);
    expect(once.tiers[0]?.facts.mounts).toEqual([
      { name: "varlogpods", mountPath: "/var/log/pods", hostPath: "/var/log/pods", readOnly: true },
    ]);
    const twice = after(addComponent, args, contextFor(once));
    expect(twice.tiers[0]?.facts.mounts).toEqual(once.tiers[0]?.facts.mounts);
    expect(after(addComponent, { ...args, tier: "gateway" }).tiers[1]?.facts).toEqual({});
  });
});
