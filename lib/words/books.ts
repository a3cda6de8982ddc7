import { documentedKinds } from "../analysis/verdict/kinds/documented-kinds";
import { answerWords } from "../answer/words";
import { assistWords } from "../assist/words";
import type { WordBook } from "../base/words";
import { traitWords } from "../catalogue/traits/words";
import { catalogueWords } from "../catalogue/words";
import { collectorWords } from "../collector/words";
import { commandWords } from "../commands/words";
import { factsWords } from "../facts/words";
import { graphWords } from "../graph/words";
import { deployWords } from "../helm/targets/words";
import { helmWords } from "../helm/words";
import { hostWords } from "../host/words";
import { importsWords } from "../imports/words";
import { pictureWords } from "../picture/words";
import { reviewsWords } from "../reviews/words";
import { documentedRules } from "../rules/documented.generated";
import { ruleWords } from "../rules/rule-words";
import { sessionWords } from "../session/words";
import { shareWords } from "../share/words";
import { upgradeWords } from "../upgrade/words";
import { workspaceWords } from "../workspace/words";
import { yamlWords } from "../yaml/words";

/**
 * Every room's words and those of the rules, in all languages: for the command line, tests and what publishes them. The studio
 * loads one language as data. An id stands in one book only: its prefix is the room's name.
 */
export const allBooks: readonly WordBook[] = [
  yamlWords,
  catalogueWords,
  factsWords,
  collectorWords,
  workspaceWords,
  commandWords,
  graphWords,
  helmWords,
  deployWords,
  hostWords,
  importsWords,
  pictureWords,
  shareWords,
  reviewsWords,
  sessionWords,
  assistWords,
  answerWords,
  upgradeWords,
  traitWords,
  ruleWords([...documentedRules, ...documentedKinds]),
];
