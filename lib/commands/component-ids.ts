import { assertNever } from "../base/assert";
import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words } from "../base/words";
import type { Catalogue } from "../catalogue/catalogue";
import { nameAt, nameStatus } from "../catalogue/names";
import type { Kind } from "../catalogue/types";
import type { Target, Tier } from "../topology/types";

/**
 * What the tier's collector calls this component: the newest name it knows, an older one where the target is older.
 * Where the
 * version that brought the new name is not known exactly, the name that surely works. Refuses "unknown-component" and
 * "not-allowed" where no name works there.
 */
export function typeFor(
  kind: Kind,
  type: string,
  target: Target,
  catalogue: Catalogue,
): Result<string, Refusal> {
  const status = nameStatus(catalogue, kind, type, target);
  const refuse = (id: string, params: Record<string, string>) =>
    err<Refusal>({
      reason: "not-allowed",
      message: words(id, { type, kind, collector: target.collector, ...params }),
    });
  switch (status.is) {
    case "current": {
      const known = catalogue.find(kind, type);
      return ok(known && known.aliases.length > 0 ? nameAt(known, target.collector) : type);
    }
    case "deprecated":
      return ok(status.now);
    case "too-new":
      return ok(status.use);
    case "not-yet":
      return refuse("command.not-yet", { first: status.first });
    case "removed":
      return status.instead === null
        ? refuse("command.removed", { last: status.last })
        : refuse("command.removed-instead", { last: status.last, instead: status.instead });
    case "other-distribution":
      if (status.distributions.length === 0) return refuse("command.self-built", {});
      return refuse("command.other-distribution", {
        distribution: target.distribution,
        distributions: status.distributions.join(", "),
      });
    case "not-built":
      return refuse("command.not-built", { build: status.build, module: status.module ?? "–" });
    case "unknown":
      // A collector newer than the catalogue may have it.
      if (!status.certain) return ok(type);
      return err({ reason: "unknown-component", message: words("command.unknown-type", { type, kind }) });
    default:
      return assertNever(status);
  }
}

/** `type`, or `type/2` and so on: the first id that no component of the tier has which would collide with it. */
export function freeId(tier: Tier, kind: Kind, type: string): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? type : `${type}/${number}`;
    if (!isTaken(tier, kind, id)) return id;
  }
}

/** True when the id is defined already: by the same kind, or by a connector beside a receiver or exporter, which share their names in pipelines. */
export function isTaken(tier: Tier, kind: Kind, id: string): boolean {
  const rivals: readonly Kind[] =
    kind === "connector"
      ? ["connector", "receiver", "exporter"]
      : kind === "receiver" || kind === "exporter"
        ? [kind, "connector"]
        : [kind];
  return tier.components.some((component) => component.id === id && rivals.includes(component.kind));
}

/** True for an id the collector accepts: a type, and perhaps a name after the first slash (component/identifiable.go). */
export function isComponentId(id: string): boolean {
  const slash = id.indexOf("/");
  const type = slash < 0 ? id : id.slice(0, slash);
  return /^[a-zA-Z]\w{0,62}$/.test(type) && (slash < 0 || isComponentName(id.slice(slash + 1)));
}

/** True for what may stand after the slash: 1 to 1,024 characters, no space, control sign or symbol. */
export function isComponentName(name: string): boolean {
  return name.length > 0 && name.length <= 1024 && !/[\p{Z}\p{C}\p{S}]/u.test(name);
}
