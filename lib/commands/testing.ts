import { diffLines } from "diff";
import type { Refusal } from "../base/refusal";
import { testCatalogue } from "../catalogue/testing";
import type { Role } from "../facts/types";
import type { Target } from "../topology/types";
import { readTopology } from "../topology/topology";
import { applyChange } from "../workspace/change";
import { defaultTarget } from "../workspace/new-workspace";
import type { Change, TierSource, Workspace } from "../workspace/types";
import { yaml } from "../yaml/sample";
import type { Command, CommandContext } from "./types";

/** An agent with the things that commands trip over: comments, both list styles, a connector, an unused definition. */
export const agentText = yaml`
  # the node's collector
  receivers:
    otlp: # from applications
      protocols:
        grpc:
    host_metrics:
      root_path: /hostfs
      scrapers: { cpu: {}, memory: {} }

  processors:
    # first in line
    memory_limiter:
      check_interval: 1s
      limit_percentage: 80
    batch: {}
    resource/unused:
      attributes: []

  connectors:
    forward: {}

  exporters:
    otlp_grpc/gateway:
      endpoint: otel-gateway.observability.svc:4317 # the pool
      tls: { insecure: true }
    debug: {}

  service:
    pipelines:
      traces:
        receivers: [otlp]
        processors: [memory_limiter, batch]
        exporters: [otlp_grpc/gateway]
      traces/side:
        receivers: []
        exporters: [debug]
      metrics:
        receivers:
          - otlp
          # the node itself
          - host_metrics
        processors:
          - memory_limiter
          - batch # last
        exporters:
          - otlp_grpc/gateway
`;

/** A gateway for traces only, fed by the agent. */
export const gatewayText = yaml`
  receivers:
    otlp:
      protocols:
        grpc:
          endpoint: 0.0.0.0:4317
    zipkin: {}
  processors:
    memory_limiter: { check_interval: 1s, limit_percentage: 80 }
    tail_sampling:
      policies: []
  exporters:
    otlp_http/backend:
      endpoint: https://otlp.example.com
  extensions:
    health_check: {}
    file_storage: {}
  service:
    extensions: [health_check]
    pipelines:
      traces:
        receivers: [otlp, zipkin]
        processors: [memory_limiter, tail_sampling]
        exporters: [otlp_http/backend]
`;

/** The tiers of a test by id; their role is their id unless it says otherwise. */
export type TestTiers = Readonly<Record<string, string>>;

export type TestDesign = {
  readonly roles?: Readonly<Record<string, Role>>;
  readonly target?: Target;
  readonly more?: Partial<Workspace>;
};

/** What a command sees of a design made of these texts. */
export function contextOf(
  texts: TestTiers = { agent: agentText, gateway: gatewayText },
  { roles = {}, target = defaultTarget, more = {} }: TestDesign = {},
): CommandContext {
  const tiers = Object.entries(texts).map(([id, text]): TierSource => {
    const role: Role = roles[id] ?? (id.startsWith("gateway") ? "gateway" : "agent");
    return { id, role, yaml: text, target, facts: {} };
  });
  const workspace: Workspace = {
    version: 2,
    name: "test",
    tiers,
    layout: {},
    notes: [],
    waivers: [],
    ...more,
  };
  return contextFor(workspace);
}

/** What a command sees of this workspace. */
export function contextFor(workspace: Workspace): CommandContext {
  return { workspace, topology: readTopology(workspace.tiers, testCatalogue), catalogue: testCatalogue };
}

/** The change that the command plans. Throws where it refuses. */
export function planned<Args>(command: Command<Args>, args: Args, context = contextOf()): Change {
  const change = command.plan(args, context);
  if (!change.ok) throw new Error(`refused: ${JSON.stringify(change.error)}`);
  return change.value;
}

/** The workspace after the command. Throws where it refuses. */
export function after<Args>(command: Command<Args>, args: Args, context = contextOf()): Workspace {
  const applied = applyChange(context.workspace, planned(command, args, context));
  if (!applied.ok) throw new Error(`not applied: ${JSON.stringify(applied.error)}`);
  return applied.value;
}

/** The lines that the command takes out ("-") and puts in ("+"), over all tiers. */
export function lines<Args>(command: Command<Args>, args: Args, context = contextOf()): readonly string[] {
  const next = after(command, args, context);
  return context.workspace.tiers.flatMap((tier) => {
    const text = next.tiers.find(({ id }) => id === tier.id)?.yaml ?? "";
    return diffLines(tier.yaml, text).flatMap(({ added, removed, value }) => {
      if (!added && !removed) return [];
      return value
        .replace(/\n$/, "")
        .split("\n")
        .map((line) => `${added ? "+" : "-"}${line}`);
    });
  });
}

/** The reason and sentence of the command's refusal; null where it plans something. */
export function refusal<Args>(
  command: Command<Args>,
  args: Args,
  context = contextOf(),
): readonly [Refusal["reason"], string] | null {
  const change = command.plan(args, context);
  return change.ok ? null : [change.error.reason, change.error.message.id];
}

/** A text that does not parse, on top of one that does. */
export function staleContext(): CommandContext {
  const context = contextOf();
  const tiers = context.workspace.tiers.map((tier) =>
    tier.id === "agent" ? { ...tier, yaml: `${agentText}  oops: [` } : tier,
  );
  return {
    ...context,
    workspace: { ...context.workspace, tiers },
    topology: readTopology(tiers, testCatalogue, context.topology),
  };
}
