import { isMap, type JsonMap } from "../base/json";
import { booleanFact, textFact, valueOf } from "../facts/sheet";
import { escapeBraces } from "./braces";
import type { Part, Subject } from "./types";

/** Who the pods are to the Kubernetes API and to a cloud: what the chart does by itself is not repeated. */
export function serviceAccountPart(subject: Subject): Part {
  const name = nameSaid(subject);
  const annotations = annotationsOf(subject);
  const isMade = makesAccount(subject);
  if (isMade && name === null && Object.keys(annotations).length === 0) return { sections: [] };
  const escaped = Object.fromEntries(
    Object.entries(annotations).map(([key, value]) => [key, escapeBraces(value)]),
  );
  const value: JsonMap = {
    create: isMade,
    ...(name === null ? {} : { name }),
    ...(isMade && Object.keys(annotations).length > 0 ? { annotations: escaped } : {}),
  };
  const comment = isMade ? undefined : "Not made by this release: it must be there before the pods start.";
  return { sections: [{ key: "serviceAccount", value, ...(comment ? { comment } : {}) }] };
}

/** True where the release makes the ServiceAccount that its pods use. */
export function makesAccount({ tier }: Subject): boolean {
  return booleanFact(tier.facts, "service-account.create") ?? true;
}

/** What the pods' ServiceAccount is called: as in the chart's template. */
export function accountOf(subject: Subject): string {
  return nameSaid(subject) ?? (makesAccount(subject) ? subject.fullname : "default");
}

/** What a cloud reads of the account: `eks.amazonaws.com/role-arn` and its like. */
export function annotationsOf({ tier }: Subject): Readonly<Record<string, string>> {
  const said = valueOf(tier.facts, "service-account.annotations");
  const entries = isMap(said ?? null) ? Object.entries(said ?? {}) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** A name that Kubernetes does not take is left out, and refused where names are (see `nameRefusals`). */
function nameSaid({ tier }: Subject): string | null {
  const name = textFact(tier.facts, "service-account.name");
  return name !== null && /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name) ? name : null;
}
