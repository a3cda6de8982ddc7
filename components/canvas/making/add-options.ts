import { assertNever } from "@/lib/base/assert";
import type { Words } from "@/lib/base/words";
import { signals } from "@/lib/catalogue/types";
import { addComponent, type AddComponentArgs } from "@/lib/commands/add-component";
import { addPipeline } from "@/lib/commands/add-pipeline";
import type { CommandContext } from "@/lib/commands/types";
import { optionsFor, type Option } from "@/lib/graph/fitting";
import type { Session } from "@/lib/session/store";
import { insertArgs, judgeInsert } from "../insert";
import type { Voice } from "../voice";
import type { AddPlace, ListPlace } from "./making-store";
import { tierKinds } from "./tier-kinds";

/** Something that could be added at a place: what it is, and why it cannot be, if so. */
export type AddOption = {
  readonly key: string;
  readonly name: string;
  readonly hint: string;
  readonly line: string | null;
  readonly refusal: Words | null;
  readonly also: readonly string[];
  readonly run: (session: Session) => void;
};

/** Everything that could be added at a place; what is legal there comes first. */
export function addOptions(place: AddPlace, context: CommandContext, voice: Voice): readonly AddOption[] {
  const options = optionsAt(place, context, voice);
  return [...options.filter((one) => !one.refusal), ...options.filter((one) => one.refusal)];
}

function optionsAt(place: AddPlace, context: CommandContext, voice: Voice): readonly AddOption[] {
  switch (place.kind) {
    case "lists":
      return place.lists.flatMap((list) => listOptions({ ...place, ...list }, context, voice));
    case "tier":
      return [
        ...pipelineOptions(place.tier, context, voice),
        ...extensionOptions(place.tier, context, voice),
      ];
    case "board":
      return tierKinds(context).map(({ key, role, id, refusal }) => ({
        key,
        name: id,
        hint: voice.t("making.tier"),
        line: voice.t(`making.tierKind.${key}`),
        refusal,
        also: [voice.t(`making.tierKind.${key}`)],
        run: (session) => void session.run("add-tier", { role, id }),
      }));
    default:
      return assertNever(place);
  }
}

function listOptions(
  place: { readonly tier: string; readonly pipeline: string } & ListPlace,
  context: CommandContext,
  { t }: Voice,
): readonly AddOption[] {
  const tier = context.topology.tiers.find((each) => each.id === place.tier);
  if (!tier) return [];
  const options = optionsFor(tier, place.slot, context.catalogue, (candidate) =>
    judgeInsert(context, place, candidate),
  );
  return options.map((option) => {
    return {
      key: `${place.slot} ${option.key}`,
      name: option.id ?? option.type,
      hint: [
        t(`making.side.${sideOf(option, place.slot)}`),
        ...(option.id === null ? [] : [t("insert.defined")]),
      ].join(", "),
      line: null,
      refusal: option.refusal,
      also: [...option.otherNames, t(`kind.${option.kind}`)],
      run: (session) => void session.run("add-component", insertArgs(place, option)),
    };
  });
}

/** What it would be there: connectors stand at either end of a pipeline. */
function sideOf({ kind }: Pick<Option, "kind">, slot: ListPlace["slot"]) {
  if (kind !== "connector" || slot === "processors") return kind;
  return slot === "receivers" ? "connector-receivers" : "connector-exporters";
}

function pipelineOptions(tier: string, context: CommandContext, { t }: Voice): readonly AddOption[] {
  return signals.map((signal) => {
    const plan = addPipeline.plan({ tier, signal }, context);
    return {
      key: `pipeline ${signal}`,
      name: t("signalPipeline", { signal }),
      hint: t("making.pipeline"),
      line: null,
      refusal: plan.ok ? null : plan.error.message,
      also: [],
      run: (session) => void session.run("add-pipeline", { tier, signal }),
    };
  });
}

function extensionOptions(tier: string, context: CommandContext, { t }: Voice): readonly AddOption[] {
  const own = context.topology.tiers.find((each) => each.id === tier);
  if (!own) return [];
  const shipped = context.catalogue.components.filter(({ kind }) => kind === "extension");
  const added = new Map<string, AddComponentArgs>([
    ...own.components
      .filter(({ kind }) => kind === "extension")
      .map(({ id, type }) => [id, { tier, kind: "extension", type, id }] as const),
    ...shipped.map(({ type }) => [`type ${type}`, { tier, kind: "extension", type }] as const),
  ]);
  return [...added].map(([key, args]) => {
    const plan = addComponent.plan(args, context);
    return {
      key: `extension ${key}`,
      name: args.id ?? args.type,
      hint: [t("kind.extension"), ...(args.id === undefined ? [] : [t("insert.defined")])].join(", "),
      line: null,
      refusal: plan.ok ? null : plan.error.message,
      also: [],
      run: (session) => void session.run("add-component", args),
    };
  });
}
