import type { Path } from "../../base/path";
import { words, type Language, type WordBook, type WordParams } from "../../base/words";
import type { TypeId } from "../../catalogue/fields/types";
import type { Kind } from "../../catalogue/types";
import type { CheckContext, FactoryCheck, FactoryUse, Problem, TypeCheck, VerdictClass } from "../types";
import { read, type Reading } from "./reading";

/** One kind of fault in every language. */
export type Said = Readonly<Record<Language, string>>;

type Details = {
  readonly at?: Path;
  readonly params?: WordParams;
  readonly class?: VerdictClass;
  readonly panics?: true;
};

/** Makes a problem of one of a check's kinds; `upstream` is the collector's text. */
export type Say<K extends string = string> = (kind: K, upstream: string, details?: Details) => Problem;

/** What a check answers: nothing, the first fault, or all of them, as upstream's function does. */
export type Answer = Problem | null | readonly (Problem | null)[];

type Definition<K extends string> = {
  /** Its file's name; the words' ids begin with it. */
  readonly name: string;
  readonly source: string;
  readonly says: Readonly<Record<K, Said>>;
};

/** Declares what one Go type's `Validate` says. */
export function typeCheck<K extends string>(
  definition: Definition<K> & {
    readonly type: TypeId | readonly TypeId[];
    validate(config: Reading, say: Say<K>, context: CheckContext, type: TypeId): Answer;
  },
): TypeCheck {
  const say = sayIn(definition);
  return {
    type: definition.type,
    source: definition.source,
    words: bookOf(definition),
    validate: (value, context, type) => listed(definition.validate(read(value), say, context, type)),
  };
}

/** Declares what one component's factory refuses. */
export function factoryCheck<K extends string>(
  definition: Definition<K> & {
    readonly kind: Kind;
    readonly component: string | readonly string[];
    create(config: Reading, say: Say<K>, use: FactoryUse, context: CheckContext): Answer;
  },
): FactoryCheck {
  const say = sayIn(definition);
  return {
    kind: definition.kind,
    component: definition.component,
    source: definition.source,
    words: bookOf(definition),
    create: (config, use, context) => listed(definition.create(read(config), say, use, context)),
  };
}

function sayIn(definition: { readonly name: string }): Say {
  return (kind, upstream, { params, ...details } = {}) => ({
    upstream,
    message: words(wordId(definition.name, kind), params),
    ...details,
  });
}

function bookOf({ name, says }: Definition<string>): WordBook {
  const inLanguage = (language: Language) =>
    Object.fromEntries(Object.entries(says).map(([kind, said]) => [wordId(name, kind), said[language]]));
  return { en: inLanguage("en"), ko: inLanguage("ko") };
}

function wordId(name: string, kind: string): string {
  return `check.${name}.${kind}`;
}

function listed(answer: Answer): readonly Problem[] {
  if (answer === null) return [];
  const problems = "upstream" in answer ? [answer] : answer;
  return problems.filter((problem) => problem !== null);
}
