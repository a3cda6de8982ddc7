import { at, isList, isMap, type Json } from "../../base/json";
import type { Path } from "../../base/path";
import type { TierSource, Workspace } from "../../workspace/types";
import { dataOf, readDocument } from "../../yaml/document";
import { set, type YamlEdit } from "../../yaml/edit";
import { patch } from "../../yaml/patch";
import type { Example } from "../types";
import { workspaceOf } from "./example";

/**
 * A design with the parts of an example written into it, as somebody would who makes that very mistake in it: components and pipelines
 * of the same name are replaced, others stay, deploy facts are set. Tiers meet by id, then by role; those that have no partner are added.
 * A text that cannot be edited stays as it is.
 */
export function graft(base: Workspace, example: Example): Workspace {
  const left = [...workspaceOf(example).tiers];
  const take = (meets: (part: TierSource) => boolean) => left.splice(left.findIndex(meets) >>> 0, 1)[0];
  const tiers = base.tiers.map((tier) => {
    const part =
      take(({ id, role }) => id === tier.id && role === tier.role) ?? take(({ role }) => role === tier.role);
    return part ? withPart(tier, part) : tier;
  });
  const others = left.filter(({ id }) => !tiers.some((tier) => tier.id === id));
  return { ...base, tiers: [...tiers, ...others] };
}

function withPart(tier: TierSource, part: TierSource): TierSource {
  const edits = editsFor(dataOf(readDocument(part.yaml)), dataOf(readDocument(tier.yaml)));
  const patched = patch(tier.yaml, edits);
  return {
    ...tier,
    yaml: patched.ok ? patched.value : tier.yaml,
    target: part.target,
    facts: { ...tier.facts, ...part.facts },
  };
}

const sections = ["receivers", "processors", "exporters", "connectors", "extensions"] as const;

function editsFor(part: Json, whole: Json): readonly YamlEdit[] {
  const service = at(part, "service");
  return [
    ...sections.flatMap((section) => entries(part, [section])),
    ...entries(part, ["service", "pipelines"]),
    ...(isMap(service) ? Object.keys(service) : [])
      .filter((key) => key !== "pipelines")
      .map((key) =>
        set(["service", key], merged(at(whole, "service", key), at(part, "service", key) ?? null)),
      ),
  ];
}

function entries(data: Json, path: Path): readonly YamlEdit[] {
  const map = at(data, ...path);
  return isMap(map) ? Object.entries(map).map(([key, value]) => set([...path, key], value)) : [];
}

/** Lists of extensions are joined; everything else is the example's. */
function merged(whole: Json | undefined, part: Json): Json {
  return isList(whole) && isList(part) ? [...new Set([...whole, ...part])] : part;
}
