import type { Words, Language, WordParams } from "../base/words";
import type { Catalogue } from "../catalogue/catalogue";
import type { Component, Pipeline, Tier, TierContext, TierId, Topology } from "../topology/types";
import type { Anchor, Edit, Place } from "../workspace/types";
import type { Role } from "../facts/types";
import type { Json } from "../base/json";

export type RuleId = string;
/** error: it will not start, or data is certainly lost. warning: works today and will hurt. info (shown as "note"): worth knowing. */
export type Severity = "error" | "warning" | "info";

/** What each scope's rule is handed, and nothing more: the subject is the cache key. */
export type Subjects = {
  readonly component: { readonly component: Component; readonly tier: TierContext };
  readonly pipeline: { readonly pipeline: Pipeline; readonly tier: TierContext };
  readonly tier: Tier;
  readonly topology: Topology;
};
export type Scope = keyof Subjects;

/** What a rule says of its subject. `tier` may be left out except in scope topology. */
export type Report = {
  readonly tier?: TierId;
  readonly at: Place;
  /** Which of the rule's `messages`; "default" where left out. */
  readonly message?: string;
  readonly params?: WordParams;
  readonly severity?: Severity;
  readonly related?: readonly {
    readonly message: string;
    readonly params?: WordParams;
    readonly anchor: Anchor;
  }[];
  readonly fixes?: readonly FixReport[];
};
/** `id` is unique in the rule; `title` is a key of the rule's `fixes` words (the id where left out). */
export type FixReport = {
  readonly id: string;
  readonly title?: string;
  readonly params?: WordParams;
  /** safe: never changes what a correct system does. review: a person should look. */
  readonly safety: "safe" | "review";
  readonly edits: readonly Edit[];
};
/** The rule cannot judge while this deploy fact is neither set nor assumed. */
export type Ask = { readonly ask: string; readonly tier: TierId };

/** What an example for a rule or its test looks like: YAML by tier id, facts by tier id. */
export type Example = {
  readonly tiers: Readonly<Record<string, string>>;
  readonly roles?: Readonly<Record<string, Role>>;
  readonly facts?: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  /** Default: the newest version the catalogue knows. */
  readonly collector?: string;
  /** By tier id, where tiers run different versions. */
  readonly collectors?: Readonly<Record<string, string>>;
};

export type RuleWords = {
  /** States the good state as a short sentence: "memory_limiter runs first". Unique among rules. */
  readonly title: string;
  /** What happens to the user's data and why, two to four sentences. */
  readonly why: string;
  /** ICU messages; one sentence or two, at most 200 characters rendered; quotes the user's own names. */
  readonly messages: Readonly<Record<string, string>>;
  /** What each fix does, as a label: "Load balance by trace ID". */
  readonly fixes: Readonly<Record<string, string>>;
};

export type RuleContext = { readonly catalogue: Catalogue };

export type Rule<S extends Scope = Scope> = {
  /** `family/name`; the file is lib/rules/<id>.ts. */
  readonly id: RuleId;
  readonly scope: S;
  readonly severity: Severity;
  check(subject: Subjects[S], context: RuleContext): Iterable<Report | Ask>;
};
export type AnyRule = { readonly [S in Scope]: Rule<S> }[Scope];

/**
 * What a rule tells people, apart from its logic. A rule's file exports it as a function, `docs`, beside the rule: a bundle
 * that never asks for it, as the worker's, leaves it out.
 */
export type RuleDocs = {
  readonly words: Readonly<Record<Language, RuleWords>>;
  /** An https address, or "derived: …" naming the facts it follows from. */
  readonly source: string;
  readonly bad: Example;
  readonly good: Example;
};
export type DocumentedRule = { readonly rule: AnyRule; readonly docs: RuleDocs };

export type Fix = {
  readonly id: string;
  readonly title: Words;
  readonly safety: "safe" | "review";
  readonly edits: readonly Edit[];
};

export type Finding = {
  /** rule + anchor + message: stable across runs. */
  readonly key: string;
  readonly rule: RuleId;
  readonly class: "rule" | "verdict" | "start" | "environment";
  readonly severity: Severity;
  /** id `rule.<rule id>.<message>`; of the collector's room where its verdict says it. */
  readonly message: Words;
  /** The collector's own text, where it has one. */
  readonly upstream?: string;
  readonly anchor: Anchor;
  /**
   * Set where the matter is in the text and at no path (a syntax error, a comment): line and column from 1. Otherwise the
   * anchor's range in the text says it.
   */
  readonly position?: { readonly line: number; readonly column: number };
  readonly related: readonly { readonly message: Words; readonly anchor: Anchor }[];
  readonly fixes: readonly Fix[];
};

/** What the collector's verdict on every tier says; components whose settings nobody knows are not judged by it. */
export type CollectorSaid = {
  readonly findings: readonly Finding[];
  readonly notChecked: Judgement["notChecked"]["components"];
};

/** All that one analysis says. */
export type Judgement = {
  readonly findings: readonly Finding[];
  /** Findings someone accepted, with the reason they gave. */
  readonly waived: readonly { readonly finding: Finding; readonly reason: string; readonly until?: string }[];
  readonly notChecked: {
    /** Components whose type the catalogue does not know, or whose settings are not known. */
    readonly components: readonly { readonly tier: TierId; readonly id: string; readonly kind: string }[];
    /** Deploy facts a rule asked for, unknown so far; one entry per tier and fact. */
    readonly facts: readonly {
      readonly tier: TierId;
      readonly fact: string;
      readonly rules: readonly RuleId[];
    }[];
  };
  /** On which line of its tier's text a finding stands, from 1, by its key; none for deploy facts, hops and empty texts. */
  readonly lines: Readonly<Record<string, number>>;
  /** How many components were looked at. */
  readonly components: number;
};
