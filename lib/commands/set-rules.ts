import { ok } from "../base/result";
import { words } from "../base/words";
import type { RuleSettings } from "../workspace/types";
import { command } from "./types";

export type SetRulesArgs = {
  /** Left out: the profile stays. */
  readonly profile?: RuleSettings["profile"];
  /** Decisions by rule or family (`wl/*`), beside those that stand; null takes one back. */
  readonly rules?: Readonly<Record<string, RuleSettings["rules"][string] | null>>;
};

/** Decides how loud rules are in the design: a profile, and single rules or families. */
export const setRules = command<SetRulesArgs>({
  id: "set-rules",
  title: { en: "Set rules", ko: "규칙 설정" },
  plan({ profile, rules = {} }, { workspace }) {
    const now = workspace.rules ?? { profile: "recommended", rules: {} };
    const kept = Object.entries(now.rules).filter(([id]) => !Object.hasOwn(rules, id));
    const added = Object.entries(rules).flatMap(([id, level]) =>
      level === null ? [] : [[id, level] as const],
    );
    return ok({
      label: words("command.set-rules"),
      edits: [],
      replace: { rules: { profile: profile ?? now.profile, rules: Object.fromEntries([...kept, ...added]) } },
      capture: { as: "step" },
    });
  },
});
