import { closest } from "../../base/closest";
import { words } from "../../base/words";
import { quote } from "../go/quote";
import { canonicalContext, isFirstWord } from "./contexts";
import { pathText } from "./path-text";
import { pathTree } from "./path-tree";
import type { PathNode } from "./path-tree";
import type { Scope } from "./scope";
import type { PathExpression, PathField } from "./syntax";
import { nearOf } from "./trouble";
import type { OttlTrouble } from "./trouble";
import type { Position } from "./token";

/** Is there such a path, seen from the context, and may it be indexed? Source: pkg/ottl/functions.go, contexts/internal. */
export function checkPath(path: PathExpression, scope: Scope): OttlTrouble | null {
  const text = pathText(path);
  const { at } = path;
  const all: readonly PathField[] =
    path.context === "" ? path.fields : [{ name: path.context, keys: [], at }, ...path.fields];
  const isLocal = scope.locals.includes(all[0]?.name ?? "");
  const contextTrouble = isLocal ? null : troubleOfContext(path, text, scope);
  if (contextTrouble) return contextTrouble;
  const fields = isLocal || !scope.pathContexts ? all : path.fields;
  for (const field of fields.toReversed()) {
    const trouble = scope.check.keys(field.keys, scope);
    if (trouble) return trouble;
  }
  if (isLocal) return troubleOfLocal(fields, text, at);
  return scope.pathContexts
    ? resolve(path.context, fields, { text, at, scope })
    : resolveOldStyle(fields, { text, at, scope });
}

type Asked = { readonly text: string; readonly at: Position; readonly scope: Scope };

function troubleOfContext(path: PathExpression, text: string, scope: Scope): OttlTrouble | null {
  const { pathContexts } = scope;
  if (!pathContexts || pathContexts.includes(path.context)) return null;
  const names = (suffix: string): string => pathContexts.map((name) => `"${name}${suffix}"`).join(", ");
  const contexts = pathContexts.join(", ");
  if (path.context === "")
    return {
      upstream: `missing context name for path "${text}", possibly valid options are: ${names(`.${text}`)}`,
      message: words("collector.ottl.path-no-context", { path: text, contexts }),
      at: path.at,
    };
  return {
    upstream: `context "${path.context}" from path "${text}" is not valid, it must be replaced by one of: ${names("")}`,
    message: words("collector.ottl.path-context", { path: text, context: path.context, contexts }),
    at: path.at,
  };
}

function troubleOfLocal(fields: readonly PathField[], text: string, at: Position): OttlTrouble | null {
  if (fields.length === 1) return null;
  const upstream = `local identifier ${quote(text)} cannot use "." to access nested fields`;
  return { upstream, message: words("collector.ottl.lambda", { error: upstream }), at };
}

/** Without contexts before paths, the first word may still be one. */
function resolveOldStyle(fields: readonly PathField[], asked: Asked): OttlTrouble | null {
  const [first, ...rest] = fields;
  const { scope } = asked;
  if (!first || !isFirstWord(first.name, scope.context)) return resolve(scope.context, fields, asked);
  if (rest.length === 0) return unknownSegment(first.name, scope.context, asked);
  // Upstream asks for the keys of what it uses only, and a context is not indexed.
  return resolve(first.name, rest, asked) ?? (first.keys.length > 0 ? unusedKeys(first.name, asked) : null);
}

function resolve(context: string, fields: readonly PathField[], asked: Asked): OttlTrouble | null {
  const { scope, text, at } = asked;
  const [first] = fields;
  if (first?.name === "cache") {
    if (context === scope.context) return unusedParts(fields, 1, true, asked);
    const meant = text.replace(`${context}.`, `${scope.context}.`);
    return {
      upstream: `access to cache must be performed using the same context, please replace ${quote(text)} with ${quote(meant)}`,
      message: words("collector.ottl.path-cache", { context: scope.context }),
      at,
    };
  }
  const name = canonicalContext(context);
  if (name === "otelcol" && !scope.isGateOn("ottl.contexts.enableOTelColContext"))
    return {
      upstream:
        "OTTL `otelcol` context requires the `ottl.contexts.enableOTelColContext` feature gate to be enabled",
      message: words("collector.ottl.otelcol-gate"),
      at,
    };
  const root = pathTree(scope.data, name);
  return root ? descend(root, fields, name, asked) : null;
}

function descend(
  root: PathNode,
  fields: readonly PathField[],
  context: string,
  asked: Asked,
): OttlTrouble | null {
  let node = root;
  let used = 0;
  for (const field of fields) {
    if (node !== root && node.children.size === 0) break;
    const next = node.children.get(field.name);
    if (!next) return unknownSegment(upstreamName(fields, used, context), context, { ...asked, node, field });
    node = next;
    used += 1;
  }
  const last = fields[used - 1];
  if (!node.ends) return unknownSegment(last?.name ?? "", context, asked);
  if (context === "span" && last?.name === "trace_state" && last.keys.length > 1)
    return {
      upstream: "must provide exactly 1 key when accessing trace_state",
      message: words("collector.ottl.path-trace-state"),
      at: asked.at,
    };
  return unusedParts(fields, used, node.key, asked);
}

/** Upstream names the step above for the two pairs of a profile. */
function upstreamName(fields: readonly PathField[], index: number, context: string): string {
  const first = fields[0]?.name ?? "";
  return context === "profile" && index === 1 && valueTypes.has(first) ? first : (fields[index]?.name ?? "");
}

const valueTypes: ReadonlySet<string> = new Set(["sample_type", "period_type"]);

/** What the context did not use of a path, from the front. */
function unusedParts(
  fields: readonly PathField[],
  used: number,
  isIndexed: boolean,
  asked: Asked,
): OttlTrouble | null {
  for (const [index, field] of fields.entries()) {
    if (index >= used) {
      const upstream = `the path section ${quote(field.name)} was not used by the context - this likely means you are using extra path sections`;
      const message = words("collector.ottl.path-extra", { segment: field.name, path: asked.text });
      return { upstream, message, at: field.at };
    }
    const isTaken = index === used - 1 && isIndexed;
    if (field.keys.length > 0 && !isTaken) return unusedKeys(field.name, asked);
  }
  return null;
}

function unusedKeys(segment: string, { text, at }: Asked): OttlTrouble {
  return {
    upstream: `the keys indexing ${quote(segment)} were not used by the context - this likely means you are trying to index a path that does not support indexing`,
    message: words("collector.ottl.path-keys", { segment, path: text }),
    at,
  };
}

/** `field` is what is not known, and `node` where it was looked up. */
function unknownSegment(
  segment: string,
  context: string,
  { text, at, node, field }: Asked & { readonly node?: PathNode; readonly field?: PathField },
): OttlTrouble {
  const page = `https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/pkg/ottl/contexts/ottl${context}`;
  const meant = node && field ? closest(field.name, node.children.keys()) : null;
  return {
    upstream: `segment ${quote(segment)} from path ${quote(text)} is not a valid path nor a valid OTTL keyword for the ${context} context - review ${page} to see all valid paths`,
    message: words("collector.ottl.path-unknown", { segment, path: text, context, meant: meant ?? "none" }),
    at: field?.at ?? at,
    ...nearOf(field?.name ?? "", meant),
  };
}
