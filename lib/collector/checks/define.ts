import type { Path } from "../../base/path";
import { words, type Language, type WordBook, type WordParams } from "../../base/words";
import type { TypeId } from "../../catalogue/fields/types";
import type { Kind } from "../../catalogue/types";
import type {
  CheckContext,
  FactoryCheck,
  FactoryUse,
  Problem,
  StartCheck,
  StartTypeCheck,
  StartUse,
  TypeCheck,
  VerdictClass,
} from "../types";
import { read, type Reading } from "./reading";

/** One kind of fault in every language. */
export type Said = Readonly<Record<Language, string>>;

type Details = {
  readonly at?: Path;
  readonly params?: WordParams;
  readonly class?: VerdictClass;
  readonly enables?: string;
  readonly panics?: true;
};

/** Makes a problem of one of a check's kinds; `upstream` is the collector's text. */
export type Say<K extends string = string> = (kind: K, upstream: string, details?: Details) => Problem;

/** What a check answers: nothing, the first fault, or all of them, as upstream's function does. */
export type Answer = Problem | null | readonly (Problem | null)[];

/**
 * What a check tells people, apart from its logic: its words by kind of fault, and the upstream file that it was read in. Stands
 * beside the check as a function, `<check>Docs`: a bundle that never asks for it, as the worker's, leaves it out.
 */
export type CheckDocs = { readonly source: string; readonly says: Readonly<Record<string, Said>> };

type Docs = () => CheckDocs;
type KindsOf<D extends Docs> = keyof ReturnType<D>["says"] & string;
/** Its file's name; the words' ids begin with it. */
type Named = { readonly name: string };

/** Declares what one Go type's `Validate` says. */
export function typeCheck<D extends Docs>(
  definition: Named & {
    readonly type: TypeId | readonly TypeId[];
    validate(config: Reading, say: Say<KindsOf<D>>, context: CheckContext, type: TypeId): Answer;
  },
): TypeCheck & Named {
  const say = sayIn(definition);
  return {
    name: definition.name,
    type: definition.type,
    validate: (value, context, type) => listed(definition.validate(read(value), say, context, type)),
  };
}

/** Declares what one component's factory refuses. */
export function factoryCheck<D extends Docs>(
  definition: Named & {
    readonly kind: Kind;
    readonly component: string | readonly string[];
    create(config: Reading, say: Say<KindsOf<D>>, use: FactoryUse, context: CheckContext): Answer;
  },
): FactoryCheck & Named {
  const say = sayIn(definition);
  return {
    name: definition.name,
    kind: definition.kind,
    component: definition.component,
    create: (config, use, context) => listed(definition.create(read(config), say, use, context)),
  };
}

/** Declares what one component's start refuses. */
export function startCheck<D extends Docs>(
  definition: Named & {
    readonly kind: Kind;
    readonly component: string;
    start(config: Reading, say: Say<KindsOf<D>>, use: StartUse, context: CheckContext): Answer;
  },
): StartCheck & Named {
  const say = sayIn(definition);
  return {
    name: definition.name,
    kind: definition.kind,
    component: definition.component,
    start: (config, use, context) => listed(definition.start(read(config), say, use, context)),
  };
}

/** Declares what the start of every section of a Go type refuses. */
export function startTypeCheck<D extends Docs>(
  definition: Named & {
    readonly type: TypeId | readonly TypeId[];
    start(
      config: Reading,
      say: Say<KindsOf<D>>,
      use: StartUse & { readonly type: TypeId },
      context: CheckContext,
    ): Answer;
  },
): StartTypeCheck & Named {
  const say = sayIn(definition);
  return {
    name: definition.name,
    type: definition.type,
    start: (config, use, context) => listed(definition.start(read(config), say, use, context)),
  };
}

/** The words of one check. */
export function bookOf({ name }: Named, { says }: CheckDocs): WordBook {
  const inLanguage = (language: Language) =>
    Object.fromEntries(Object.entries(says).map(([kind, said]) => [wordId(name, kind), said[language]]));
  return { en: inLanguage("en"), ko: inLanguage("ko") };
}

function sayIn(definition: Named): Say {
  return (kind, upstream, { params, ...details } = {}) => ({
    upstream,
    message: words(wordId(definition.name, kind), params),
    ...details,
  });
}

function wordId(name: string, kind: string): string {
  return `check.${name}.${kind}`;
}

function listed(answer: Answer): readonly Problem[] {
  if (answer === null) return [];
  const problems = "upstream" in answer ? [answer] : answer;
  return problems.filter((problem) => problem !== null);
}
