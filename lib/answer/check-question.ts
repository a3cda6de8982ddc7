import { ok, type Result } from "../base/result";
import type { Language, Words } from "../base/words";
import { readTopology } from "../topology/topology";
import { answerOf } from "./answer";
import { designAsked } from "./design-asked";
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
  const workspace = designAsked(question);
  if (!workspace.ok) return workspace;
  const { analyse, catalogue } = createJudge();
  const judgement = analyse(workspace.value, today);
  const topology = analyse.topology() ?? readTopology(workspace.value.tiers, catalogue);
  const speak = speakerOf(question.lang ?? "en");
  return ok(answerOf({ workspace: workspace.value, topology, judgement, speak }));
}
