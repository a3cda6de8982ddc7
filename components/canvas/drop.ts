import { assertNever } from "@/lib/base/assert";
import type { Refusal } from "@/lib/base/refusal";
import type { Result } from "@/lib/base/result";
import { words } from "@/lib/base/words";
import { addComponent, type AddComponentArgs } from "@/lib/commands/add-component";
import { checkSupport } from "@/lib/commands/support";
import { liveTier } from "@/lib/commands/places";
import type { Kind } from "@/lib/catalogue/types";
import type { Payload } from "@/lib/graph/drag-payload";
import { shareable, slotOfKind } from "@/lib/graph/fitting";
import { inColumnOf, indexAt, type Point, type Spot } from "@/lib/graph/hit";
import type { GraphView, Lane, Slot } from "@/lib/graph/types";
import type { Session } from "@/lib/session/store";
import { landing, targetId } from "./spots";

/** For every lane, hole, gap and frame: null where the payload may be dropped, else why not. Asked once a drag. */
export function dropTargets(
  view: GraphView,
  payload: Payload,
  session: Session,
): ReadonlyMap<string, Refusal | null> {
  const spots = view.frames.flatMap((frame): Spot[] => [
    { kind: "frame", tier: frame.tier },
    ...frame.lanes.map((lane) => ({ kind: "lane" as const, lane })),
    ...frame.holes.map(({ id, tier, signal }) => ({ kind: "hole" as const, id, tier, signal })),
    ...frame.gaps.map(({ id, tier, signal }) => ({ kind: "gap" as const, id, tier, signal })),
  ]);
  return new Map(spots.map((spot) => [targetId(spot), refusalAt(spot, payload, session)]));
}

/** Puts what was dragged where it was let go. The session announces what happened, or why nothing did. */
export function drop(payload: Payload, spot: Spot, point: Point, view: GraphView, session: Session): void {
  const place = landing(spot, payload);
  if (payload.kind === "pipeline") {
    const tier = place.kind === "lane" ? place.lane.tier : place.tier;
    session.run("add-pipeline", { tier, signal: payload.type });
    return;
  }
  const { kind, type } = payload;
  if (kind === "extension") {
    const tier = place.kind === "lane" ? place.lane.tier : place.tier;
    session.run("add-component", { tier, kind, type });
    return;
  }
  switch (place.kind) {
    case "frame":
      session.say("refused", words("graph.drop-on-lane", { id: type }));
      return;
    case "lane":
      session.run("add-component", laneArgs({ kind, type }, place.lane, session, { view, point }));
      return;
    case "hole":
    case "gap": {
      const refusal = refusalAt(place, payload, session);
      if (refusal) session.say("refused", refusal.message);
      else withPipeline(place, { kind, type }, session);
    }
  }
}

type ComponentPayload = { readonly kind: Exclude<Kind, "extension">; readonly type: string };

/** A pipeline for the signal first; then the component, unless the new pipeline took it in by itself. */
function withPipeline(
  { tier, signal }: Extract<Spot, { kind: "hole" | "gap" }>,
  payload: ComponentPayload,
  session: Session,
): void {
  const before = new Set(pipelinesOf(session, tier).map((pipeline) => pipeline.id));
  if (!session.run("add-pipeline", { tier, signal }).ok) return;
  const added = pipelinesOf(session, tier).find((pipeline) => !before.has(pipeline.id));
  if (!added) return;
  const canonical = session.context().catalogue.canonical(payload.kind, payload.type);
  const there = [...added.receivers, ...added.processors, ...added.exporters].some(
    (ref) => ref.component?.kind === payload.kind && ref.component.canonical === canonical,
  );
  if (there) return;
  const lane = { tier, pipeline: added.id };
  session.run("add-component", laneArgs(payload, lane, session, null));
}

function refusalAt(spot: Spot, payload: Payload, session: Session): Refusal | null {
  const context = session.context();
  const tier = liveTier(context, spot.kind === "lane" ? spot.lane.tier : spot.tier);
  if (!tier.ok) return tier.error;
  if (payload.kind === "pipeline") return null;
  const { kind, type } = payload;
  if (kind === "extension") return refusal(addComponent.plan({ tier: tier.value.id, kind, type }, context));
  switch (spot.kind) {
    case "lane":
      return refusal(addComponent.plan(laneArgs({ kind, type }, spot.lane, session, null), context));
    case "frame":
      return { reason: "not-allowed", message: words("graph.drop-on-lane", { id: type }) };
    case "hole":
    case "gap": {
      const lane = { id: spot.signal, signal: spot.signal };
      return checkSupport({ kind, type, id: type }, lane, slotOfKind(kind), context.catalogue);
    }
    default:
      return assertNever(spot);
  }
}

/** What dropping on a lane asks for; the component that the tier has of this type already is shared, not made again. */
function laneArgs(
  { kind, type }: ComponentPayload,
  lane: Pick<Lane, "tier" | "pipeline">,
  session: Session,
  pointed: { readonly view: GraphView; readonly point: Point } | null,
): AddComponentArgs {
  const tier = session.getState().topology.tiers.find((each) => each.id === lane.tier);
  const slot = connectorSide(kind, lane, pointed) ?? slotOfKind(kind);
  const canonical = session.context().catalogue.canonical(kind, type);
  const shared = tier ? shareable(tier, lane.pipeline, slot, { kind, canonical }) : null;
  const place = { ...lane, slot };
  const index =
    pointed && inColumnOf(pointed.view, place, pointed.point)
      ? { index: indexAt(pointed.view.uses, place, pointed.point) }
      : {};
  return {
    tier: lane.tier,
    kind,
    type,
    pipeline: lane.pipeline,
    slot,
    ...index,
    ...(shared === null ? {} : { id: shared }),
  };
}

function connectorSide(
  kind: ComponentPayload["kind"],
  lane: Pick<Lane, "tier" | "pipeline">,
  pointed: { readonly view: GraphView; readonly point: Point } | null,
): Slot | null {
  if (kind !== "connector" || !pointed) return null;
  const receivers = { ...lane, slot: "receivers" as const };
  return inColumnOf(pointed.view, receivers, pointed.point) ? "receivers" : null;
}

function pipelinesOf(session: Session, tier: string) {
  return session.getState().topology.tiers.find((each) => each.id === tier)?.pipelines ?? [];
}

function refusal(result: Result<unknown, Refusal>): Refusal | null {
  return result.ok ? null : result.error;
}
