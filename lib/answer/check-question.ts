import { err, ok, type Result } from "../base/result";
import { words, type Language, type Words } from "../base/words";
import { factTrouble } from "../facts/parse-fact";
import { readTopology } from "../topology/topology";
import { answerOf } from "./answer";
import { designAsked } from "./design-asked";
import { isRuleKey } from "./is-rule-key";
import { createJudge } from "./judge";
import type { Answer, Question } from "./schema";

/**
 * Judges what a question holds, as the command line and the studio do. `today` is an ISO date; `speakerOf` says words in a language.
 * The error is a sentence.
 */
export function checkQuestion(
  question: Question,
  today: string,
  speakerOf: (language: Language) => (words: Words) => string,
): Result<Answer, Words> {
  const wrong = unknownName(question, speakerOf(question.lang ?? "en"));
  if (wrong) return err(wrong);
  const workspace = designAsked(question);
  if (!workspace.ok) return workspace;
  const { analyse, catalogue } = createJudge();
  const judgement = analyse(workspace.value, today);
  const topology = analyse.topology() ?? readTopology(workspace.value.tiers, catalogue);
  const speak = speakerOf(question.lang ?? "en");
  return ok(answerOf({ workspace: workspace.value, topology, judgement, speak }));
}

/** A rule or a deploy fact that is well-formed and does not exist: what was meant by it would be left out in silence. */
function unknownName({ rules = {}, tiers = [] }: Question, speak: (words: Words) => string): Words | null {
  const stranger = Object.keys(rules).find((key) => !isRuleKey(key));
  if (stranger !== undefined) return words("answer.rule", { rule: stranger });
  for (const { id, facts = {} } of tiers)
    for (const [fact, value] of Object.entries(facts)) {
      const trouble = factTrouble(fact, value);
      if (trouble) return words("answer.fact", { tier: id, fact, message: speak(trouble) });
    }
  return null;
}
