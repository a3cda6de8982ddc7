import { describe, expect, it } from "vitest";
import { languages } from "@/lib/base/words";
import { rules } from "@/lib/rules/registry.generated";
import { judgeExample } from "./judge-example";

describe.each([...languages])("a rule's page in %s", (language) => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s shows what the rule says of its bad example",
    (_, rule) => {
      const { findings, fixes } = judgeExample(rule, language);
      expect(findings).not.toEqual([]);
      expect(findings.filter(({ message }) => message.startsWith("rule."))).toEqual([]);
      expect(fixes.filter(({ title }) => title.startsWith("rule."))).toEqual([]);
    },
  );
});
