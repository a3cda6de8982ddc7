import type { WordBook } from "../base/words";
import { commandWords } from "../commands/words";
import { factsWords } from "../facts/words";
import { graphWords } from "../graph/words";
import { helmWords } from "../helm/words";
import { sessionWords } from "../session/words";
import { shareWords } from "../share/words";
import { workspaceWords } from "../workspace/words";
import { yamlWords } from "../yaml/words";

/**
 * Every room's words but those of the rules, which come with the rules: by the worker in the studio (`learnWords`), handed to
 * `createSpeaker` on the command line. An id stands in one book only: its prefix is the room's name.
 */
export const wordBooks: readonly WordBook[] = [
  yamlWords,
  factsWords,
  workspaceWords,
  commandWords,
  graphWords,
  helmWords,
  shareWords,
  sessionWords,
];
