import { assertNever } from "../base/assert";
import type { JsonMap } from "../base/json";
import { words } from "../base/words";
import { booleanFact } from "../facts/sheet";
import type { Part, SecretUse, Section, Subject } from "./types";
import { variablesOf, type Variable } from "./variables";

/** The container's variables; those without a known value stand below as comments, to be filled in. */
export function envPart(subject: Subject): Part {
  const variables = variablesOf(subject);
  const unknown = variables.filter(({ from }) => from === "unknown");
  const value = variables.flatMap((variable) => entry(variable) ?? []);
  const after =
    unknown.length === 0
      ? []
      : [
          "The configuration asks for these, too; give each a value:",
          ...unknown.flatMap(({ name }) => [`  - name: ${name}`, '    value: ""']),
        ];
  const sections: Section[] = [];
  if (variables.length > 0) {
    const comment = variables.some(({ from }) => from === "secret")
      ? "Credentials come from a Secret that must exist before the pods start."
      : undefined;
    sections.push({ key: "extraEnvs", value, after, ...(comment ? { comment } : {}) });
  }
  const own = variables.some(({ name }) => name === "GOMEMLIMIT");
  if (own || booleanFact(subject.tier.facts, "env.go-mem-limit") === false)
    sections.push({ key: "useGOMEMLIMIT", value: false });
  return { sections, notes: unknown.map(({ name }) => words("helm.variable-unset", { name })) };
}

/** The Secret entries that the release reads, each with the command that makes its whole Secret. */
export function secretsOf(subject: Subject): readonly SecretUse[] {
  const secrets = variablesOf(subject).filter((variable) => variable.from === "secret");
  return secrets.map(({ name, secret, key }) => {
    const literals = secrets
      .filter((other) => other.secret === secret)
      .map((other) => `--from-literal=${other.key}="$${other.name}"`);
    const create = [
      `kubectl create secret generic ${secret} --namespace ${subject.namespace}`,
      ...new Set(literals),
    ].join(" \\\n  ");
    return { name: secret, key, env: name, create };
  });
}

function entry(variable: Variable): JsonMap | null {
  const { name } = variable;
  switch (variable.from) {
    case "field":
      return { name, valueFrom: { fieldRef: { fieldPath: variable.field } } };
    case "secret": {
      const optional = variable.optional ? { optional: true } : {};
      return { name, valueFrom: { secretKeyRef: { name: variable.secret, key: variable.key, ...optional } } };
    }
    case "value":
      return { name, value: variable.value };
    case "unknown":
      return null;
    default:
      return assertNever(variable);
  }
}
