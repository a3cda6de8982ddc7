import { quote } from "../go/quote";
import { UnknownRaw } from "../raw";
import type { Raw } from "../raw";
import type { Environment } from "../types";
import { readYaml } from "../yaml/read";

/** What a provider yields: the value, its text where it has one, and why the text is no YAML. */
export type Retrieved = { readonly value: Raw; readonly text: string | null; readonly hint?: string };

/** Why nothing could be retrieved. `kind` chooses our words. */
export type ResolveFault = {
  readonly text: string;
  readonly kind: "recursion" | "uri" | "dollar" | "scheme" | "variable" | "file" | "network" | "keys";
  readonly name?: string;
};

type Failed = { readonly fault: ResolveFault };

/** Asks the provider of a scheme, as the official distributions have them: env, file, yaml, http, https. */
export function retrieve(
  scheme: string,
  opaque: string,
  context: { readonly environment: Environment; readonly version: string },
): Retrieved | Failed {
  switch (scheme) {
    case "env":
      return retrieveVariable(opaque, context);
    case "yaml":
      return retrieveYaml(opaque);
    case "file":
      return retrieveFile(opaque, context.environment);
    case "http":
    case "https": {
      const uri = `${scheme}:${opaque}`;
      const why = loopback.exec(opaque);
      const text = `unable to download the file via HTTP GET for uri ${quote(uri)}${why ? refused(uri, scheme, why) : ""}`;
      return { fault: { text, kind: "network", name: uri } };
    }
    default: {
      const uri = `${scheme}:${opaque}`;
      const text = `scheme ${quote(scheme)} is not supported for uri ${quote(uri)}`;
      return { fault: { text, kind: "scheme", name: uri } };
    }
  }
}

/** A text as configuration: YAML, or the text itself where that is none (confmap/provider.go). */
function retrieveYaml(text: string): Retrieved | Failed {
  const read = readYaml(text);
  if (!read.ok) return { value: text, text, hint: read.error.error };
  const { value, hasOtherKeys } = read.value;
  if (hasOtherKeys) {
    const fault =
      "unsupported type=map[interface {}]interface {} for retrieved config, ensure that values are wrapped in quotes";
    return { fault: { text: fault, kind: "keys" } };
  }
  // The text of a text is how it is written, quotes and all.
  return { value: typeof value === "string" ? text : value, text };
}

function retrieveVariable(
  opaque: string,
  { environment, version }: { readonly environment: Environment; readonly version: string },
): Retrieved | Failed {
  const cut = opaque.indexOf(":-");
  const name = cut === -1 ? opaque : opaque.slice(0, cut);
  if (!/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name)) {
    const text = `environment variable ${quote(name)} has invalid name: must match regex ^[a-zA-Z_][a-zA-Z0-9_]*$`;
    return { fault: { text, kind: "variable", name } };
  }
  const value = environment.variables.get(name);
  if (value === null) return { value: UnknownRaw.value, text: null };
  if (value !== undefined) return retrieveYaml(value);
  const fallback = cut === -1 ? null : opaque.slice(cut + 2);
  // Since v0.156.0 an empty default is the empty text; before, it was nothing.
  if (fallback === "" && isAtLeast(version, 156)) return { value: "", text: "" };
  return retrieveYaml(fallback ?? "");
}

function retrieveFile(path: string, environment: Environment): Retrieved | Failed {
  const content = environment.read(path);
  if (content !== null) return retrieveYaml(content);
  if (environment.exists(path) !== false) return { value: UnknownRaw.value, text: null };
  const text = `unable to read the file file:${path}: open ${path}: no such file or directory`;
  return { fault: { text, kind: "file", name: path } };
}

/** Is a version "0.N.x" at least 0.minor? */
function isAtLeast(version: string, minor: number): boolean {
  const [major = 0, here = 0] = version.split(".").map(Number);
  return major > 0 || here >= minor;
}

/** An address of the machine itself, where nothing answers a check; what other addresses say depends on the network. */
const loopback = /^\/\/(127(?:\.\d{1,3}){3})(?::(\d+))?(?:[/?#]|$)/;

function refused(uri: string, scheme: string, [, host, port]: RegExpExecArray): string {
  const address = `${host}:${port ?? (scheme === "https" ? 443 : 80)}`;
  return `: Get ${quote(uri)}: dial tcp ${address}: connect: connection refused `;
}
