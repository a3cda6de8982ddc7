import { describe, expect, it } from "vitest";
import { languages } from "@/lib/base/words";
import { documentedKinds } from "@/lib/analysis/verdict/kinds/documented-kinds";
import { documentedRules } from "@/lib/rules/documented.generated";
import { judgeExample } from "./judge-example";

describe.each([...languages])("a rule's page in %s", (language) => {
  it.each([...documentedRules, ...documentedKinds])(
    "$rule.id shows what the rule says of its bad example",
    (documented) => {
      const { findings, fixes } = judgeExample(documented, language);
      expect(findings).not.toEqual([]);
      expect(findings.filter(({ message }) => /^(rule|collector|check)\./.test(message))).toEqual([]);
      expect(fixes.filter(({ title }) => title.startsWith("rule."))).toEqual([]);
    },
  );
});
