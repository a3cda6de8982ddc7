import type { WordBook } from "../base/words";
import { commandWords } from "../commands/words";
import { factsWords } from "../facts/words";
import { graphWords } from "../graph/words";
import { helmWords } from "../helm/words";
import { rules } from "../rules/registry.generated";
import { ruleWords } from "../rules/rule-words";
import { sessionWords } from "../session/words";
import { shareWords } from "../share/words";
import { workspaceWords } from "../workspace/words";
import { yamlWords } from "../yaml/words";

/** Every room's words. An id stands in one book only: its prefix is the room's name. */
export const wordBooks: readonly WordBook[] = [
  yamlWords,
  factsWords,
  workspaceWords,
  ruleWords(rules),
  commandWords,
  graphWords,
  helmWords,
  shareWords,
  sessionWords,
];
