import { formatPath, type Path } from "../base/path";
import { applyTextEdit, type TextEdit } from "../base/text-edit";
import type { TierId } from "../topology/types";
import type { TierSource, Workspace } from "../workspace/types";
import { readDocument } from "../yaml/document";
import { positionAt } from "../yaml/locate";
import { mask } from "./mask";
import { maskSecrets } from "./secrets";
import { secretsInText, type Hidden } from "./secrets-in-text";

/** A literal credential in a tier's text. */
export type FoundSecret = {
  /** The same in another design where the same setting holds one. */
  readonly key: string;
  readonly tier: TierId;
  /** As the collector writes it; "" in a comment. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** What the variable could be called. */
  readonly name: string;
  /** Equal for equal values, and tells nothing of them. */
  readonly value: number;
};

/** What becomes of one secret; the name of a variable, or null: it is masked. */
export type Covers = ReadonlyMap<string, string | null>;

/** The credentials in the texts of a design. Those in deploy facts are always masked: nothing expands variables there. */
export function findSecrets({ tiers }: Workspace): readonly FoundSecret[] {
  const values: string[] = [];
  const names = new Map<string, string>();
  return tiers.flatMap((tier) =>
    secretsInText(tier.yaml).map((hidden, index, all): FoundSecret => {
      const said = tier.yaml.slice(hidden.start, hidden.end);
      if (!values.includes(said)) values.push(said);
      return {
        key: keyOf(tier, all, index),
        tier: tier.id,
        path: formatPath(hidden.path),
        line: positionAt(tier.yaml, hidden.start).line,
        name: nameFor(hidden.path, said, names),
        value: values.indexOf(said),
      };
    }),
  );
}

/** The design with each credential masked or replaced by `${env:NAME}`, as chosen; what nothing is said of is masked. */
export function coverSecrets(workspace: Workspace, covers: Covers): Workspace {
  const tiers = workspace.tiers.map((tier) => coverTier(tier, covers));
  // Facts; and whatever a name would leave open.
  return maskSecrets({ ...workspace, tiers }).workspace;
}

/** Whether a name can be a variable of an environment. */
export function isVariableName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]{0,99}$/.test(name);
}

/** The line of a secret as it will be sent, without what stands around it. */
export function coveredLine(workspace: Workspace, covers: Covers, { tier, line }: FoundSecret): string {
  const covered = coverSecrets(workspace, covers).tiers.find(({ id }) => id === tier);
  return covered?.yaml.split("\n")[line - 1]?.trim() ?? "";
}

function coverTier(tier: TierSource, covers: Covers): TierSource {
  const found = secretsInText(tier.yaml);
  const edits = found.flatMap((hidden, index): readonly TextEdit[] => {
    const name = covers.get(keyOf(tier, found, index)) ?? null;
    if (name === null || !isVariableName(name)) return [];
    const { start, end, insert } = hidden;
    return [{ start, end, insert: insert.replaceAll(mask, `\${env:${name}}`) }];
  });
  // From the end, so that earlier offsets stay true.
  const yaml = edits.toReversed().reduce(applyTextEdit, tier.yaml);
  // The braces of a variable can end a flow mapping that a value without quotes stands in: then all is masked.
  return faults(yaml) > faults(tier.yaml) ? tier : { ...tier, yaml };
}

function faults(text: string): number {
  return readDocument(text).issues.length;
}

function keyOf({ id }: TierSource, found: readonly Hidden[], index: number): string {
  const path = JSON.stringify(found[index]?.path ?? []);
  const nth = found.slice(0, index).filter((each) => JSON.stringify(each.path) === path).length;
  return `${id} ${path} ${nth}`;
}

/** BACKEND_API_KEY for the header `api-key` of `otlp_http/backend`; one name for one value, numbered where two would share one. */
function nameFor(path: Path, value: string, names: Map<string, string>): string {
  const texts = path.filter((step) => typeof step === "string");
  const component = texts[1]?.split("/").at(-1) ?? "";
  const key = texts.at(-1) ?? "secret";
  const plain = (texts.length > 1 ? `${component}_${key}` : key)
    .replaceAll(/[^A-Za-z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "")
    .toUpperCase();
  const name = /^[A-Z]/.test(plain) ? plain : `SECRET_${plain}`;
  for (let number = 1; ; number++) {
    const asked = number === 1 ? name : `${name}_${number}`;
    const owner = names.get(asked);
    if (owner === undefined) names.set(asked, value);
    if (owner === undefined || owner === value) return asked;
  }
}
