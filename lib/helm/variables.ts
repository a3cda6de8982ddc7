import { envVariables, type EnvVariable } from "../facts/shapes";
import { downwardVariables, podVariables } from "../facts/known-variables";
import { chartHas } from "./chart";
import { referencesOf } from "./references";
import { limitsOf } from "./resources";
import type { Subject } from "./types";

/** Where a variable's value comes from; "unknown": nobody said, and the configuration needs it. */
export type Variable =
  | { readonly name: string; readonly from: "field"; readonly field: string }
  | {
      readonly name: string;
      readonly from: "secret";
      readonly secret: string;
      readonly key: string;
      readonly optional: boolean;
    }
  | { readonly name: string; readonly from: "value"; readonly value: string }
  | { readonly name: string; readonly from: "unknown" };

/**
 * The variables that the release must set: those of the deploy facts, and those that the configuration asks for and neither
 * the chart nor Kubernetes sets. What looks like a credential comes from a Secret and is never written out.
 */
export function variablesOf(subject: Subject): readonly Variable[] {
  const said = (envVariables(subject.tier.facts) ?? []).filter(isNameable);
  const asked = referencesOf(subject).filter(
    ({ name }) => !said.some((variable) => variable.name === name) && !isSetAlready(subject, name),
  );
  return [
    ...said.map((variable) => fromFact(variable, subject)),
    ...asked.flatMap(({ name, hasDefault }): Variable[] => {
      const field = downwardVariables.get(name);
      if (field) return [{ name, from: "field", field }];
      if (looksSecret(name)) return [{ ...secretVariable(name, subject), optional: hasDefault }];
      return hasDefault ? [] : [{ name, from: "unknown" }];
    }),
  ];
}

/** The Secret that holds a release's credentials, unless the deploy facts name another. */
function secretNameOf({ fullname }: Subject): string {
  return `${fullname.slice(0, 55)}-secrets`;
}

/** True for a variable whose name says that it holds a credential. */
export function looksSecret(name: string): boolean {
  return /(^|_)(\w*KEY|\w*TOKEN|\w*PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|\w*SECRET|AUTH|AUTHORIZATION|\w*AUTH_HEADER|CREDENTIALS?|DSN|CONNECTION_STRING|BEARER|HEADERS)($|_)/i.test(
    name,
  );
}

/** What may stand in a container and, for Secrets, in a command line that people copy; other facts are left out. */
function isNameable({ name, secret, key }: EnvVariable): boolean {
  const names = [secret ?? "a", key ?? "a"].every((each) =>
    /^[a-zA-Z0-9]([-._a-zA-Z0-9]*[a-zA-Z0-9])?$/.test(each),
  );
  return /^[A-Za-z_]\w*$/.test(name) && names;
}

function fromFact(variable: EnvVariable, subject: Subject): Variable {
  const { name, from, field, secret, key, value } = variable;
  if (from === "downward") {
    const path = field ?? downwardVariables.get(name);
    return path === undefined ? { name, from: "unknown" } : { name, from: "field", field: path };
  }
  if (from === "value") return { name, from: "value", value: value ?? "" };
  const own = secretVariable(name, subject);
  return { ...own, secret: secret ?? own.secret, key: key ?? own.key };
}

function secretVariable(name: string, subject: Subject): Extract<Variable, { readonly from: "secret" }> {
  const key = name.toLowerCase().replaceAll("_", "-").replace(/^-+/, "");
  return { name, from: "secret", secret: secretNameOf(subject), key, optional: false };
}

/** What stands in the container without anybody's doing: the chart's own variables, and those of Kubernetes. */
function isSetAlready(subject: Subject, name: string): boolean {
  if (podVariables.has(name)) return true;
  if (name.startsWith("OTEL_K8S_") && chartHas(subject.chart, "kubernetesVariables"))
    return downwardVariables.has(name);
  return name === "GOMEMLIMIT" && limitsOf(subject).memory !== undefined;
}
