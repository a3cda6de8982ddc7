import type { Path } from "../base/path";
import type { TextEdit } from "../base/text-edit";
import { commentsOf } from "../yaml/comments";
import { readDocument } from "../yaml/document";
import { scalarsOf, type ScalarAt } from "../yaml/scalars";
import {
  credentialsIn,
  hasReference,
  isReference,
  looksRandom,
  mayNameSecret,
  namesSecret,
} from "./credentials";
import { mask } from "./mask";

/** One splice that hides a credential; [] is the path of what stands in a comment or in text that does not parse. */
export type Hidden = TextEdit & { readonly path: Path };

/** Every splice that a YAML text needs to carry no credential, in order, without overlaps. Never throws. */
export function secretsInText(text: string): readonly Hidden[] {
  const scalars = scalarsOf(readDocument(text));
  const names = namesBeside(scalars);
  const found: Hidden[] = scalars
    .filter(({ part }) => part === "value")
    .flatMap((scalar) => hideIn(text, scalar, nameOf(scalar, names)));
  // Comments and half-typed lines have no scalar of their own.
  for (const span of [...credentialsIn(text), ...inComments(text)])
    if (!found.some((each) => each.start < span.end && span.start < each.end))
      found.push({ ...span, insert: mask, path: [] });
  return found.sort((a, b) => a.start - b.start);
}

function hideIn(text: string, scalar: ScalarAt, name: string | null): readonly Hidden[] {
  const { path, node } = scalar;
  const { start, end, style, value, text: said } = node;
  if (value === null || typeof value === "boolean") return [];
  if (name !== null && isSecretUnder(name, path, said)) return [{ path, start, end, insert: `"${mask}"` }];
  const source = text.slice(start, end);
  const spans = withoutOverlaps(credentialsIn(source));
  if (style === "plain" && spans.some((span) => span.start === 0))
    // A plain scalar cannot begin with an asterisk.
    return [{ path, start, end, insert: JSON.stringify(masked(said)) }];
  return spans.map((span) => ({ path, start: start + span.start, end: start + span.end, insert: mask }));
}

function isSecretUnder(name: string, path: Path, value: string): boolean {
  if (value === "" || value === mask || hasReference(value) || isReference(value)) return false;
  if (namesSecret(name)) return true;
  return mayNameSecret(name) && (looksRandom(value) || path.includes("headers"));
}

function masked(value: string): string {
  return withoutOverlaps(credentialsIn(value))
    .toReversed()
    .reduce((text, { start, end }) => text.slice(0, start) + mask + text.slice(end), value);
}

/** What `{name: x, value: …}` and `{key: x, value: …}` call their value, by the path of the map. */
function namesBeside(scalars: readonly ScalarAt[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { path, part, node } of scalars) {
    const step = path.at(-1);
    if (part === "value" && (step === "name" || step === "key"))
      names.set(JSON.stringify(path.slice(0, -1)), node.text);
  }
  return names;
}

/** The setting that a value belongs to: its key, the key of its list, or the name beside it. */
function nameOf({ path }: ScalarAt, names: ReadonlyMap<string, string>): string | null {
  const index = path.findLastIndex((step) => typeof step === "string");
  const key = path[index];
  if (typeof key !== "string") return null;
  if (key === "value") return names.get(JSON.stringify(path.slice(0, index))) ?? key;
  return key;
}

/** `# api_key: 1234`: a setting that was commented out keeps its credential. Prose after a colon stays. */
function inComments(text: string): readonly { readonly start: number; readonly end: number }[] {
  return commentsOf(text).flatMap((comment) => {
    const source = text.slice(comment.start, comment.end);
    const match = /(?<name>[\w.-]+)["']?\s*[:=]\s*["']?(?<value>[^\s"',}]+)["']?[\s,}]*$/.exec(source);
    const { name, value } = match?.groups ?? {};
    if (name === undefined || value === undefined || value === mask || value.includes("${")) return [];
    if (!namesSecret(name) && !(mayNameSecret(name) && looksRandom(value))) return [];
    const start = comment.start + source.lastIndexOf(value);
    return [{ start, end: start + value.length }];
  });
}

/** The spans in their order, without those that begin inside an earlier one. */
export function withoutOverlaps<T extends { readonly start: number; readonly end: number }>(
  spans: readonly T[],
): readonly T[] {
  let last = -1;
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      const free = span.start >= last;
      if (free) last = span.end;
      return free;
    });
}
