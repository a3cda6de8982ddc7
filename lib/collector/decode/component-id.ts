import { quote } from "../go/quote";
import type { TextResult } from "./text-result";

/** A component id as `type[/name]`, trimmed. Source: component/identifiable.go. */
export function parseId(text: string): TextResult {
  if (plainId.test(text)) return { ok: true, value: text };
  const slash = text.indexOf("/");
  const type = (slash === -1 ? text : text.slice(0, slash)).trim();
  const quoted = quote(text);
  if (type === "") {
    return {
      ok: false,
      error: slash === -1 ? "id must not be empty" : `in ${quoted} id: the part before / should not be empty`,
    };
  }
  const name = slash === -1 ? null : text.slice(slash + 1).trim();
  if (name === "") return { ok: false, error: `in ${quoted} id: the part after / should not be empty` };
  const nameFault = name === null ? null : faultOfName(name);
  if (name !== null && nameFault !== null) return { ok: false, error: `in ${quote(name)} id: ${nameFault}` };
  if (!/^[a-zA-Z][0-9a-zA-Z_]{0,62}$/.test(type))
    return { ok: false, error: `in ${quoted} id: invalid character(s) in type ${quote(type)}` };
  return { ok: true, value: name === null ? type : `${type}/${name}` };
}

/** What nearly every id looks like: nothing to trim, and nothing to look closer at. */
const plainId = /^[a-zA-Z][0-9a-zA-Z_]{0,62}(?:\/[0-9a-zA-Z_.-]{1,1024})?$/;

function faultOfName(name: string): string | null {
  const bytes = new TextEncoder().encode(name).length;
  if (bytes > 1024) return `name ${quote(name)} is longer than 1024 characters (${bytes} characters)`;
  return /^[^\p{Z}\p{C}\p{S}]+$/u.test(name) ? null : `invalid character(s) in name ${quote(name)}`;
}

/** A pipeline id: the same form, with a signal for its type. Source: pipeline/pipeline.go. */
export function parsePipelineId(text: string): TextResult {
  if (pipelineSignals.includes(text)) return { ok: true, value: text };
  const slash = text.indexOf("/");
  const signal = (slash === -1 ? text : text.slice(0, slash)).trim();
  const quoted = quote(text);
  if (signal === "") {
    return {
      ok: false,
      error: slash === -1 ? "id must not be empty" : `in ${quoted} id: the part before / should not be empty`,
    };
  }
  const name = slash === -1 ? null : text.slice(slash + 1).trim();
  if (name === "") return { ok: false, error: `in ${quoted} id: the part after / should not be empty` };
  const nameFault = name === null ? null : faultOfName(name);
  if (name !== null && nameFault !== null) return { ok: false, error: `in ${quote(name)} id: ${nameFault}` };
  if (!pipelineSignals.includes(signal)) {
    return {
      ok: false,
      error: `in ${quoted} id: unknown pipeline signal: ${quote(signal)}`,
      choices: pipelineSignals,
    };
  }
  return { ok: true, value: name === null ? signal : `${signal}/${name}` };
}

const pipelineSignals = ["traces", "metrics", "logs", "profiles"];
