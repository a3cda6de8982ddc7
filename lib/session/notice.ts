import { words, type Words } from "../base/words";

/** The last thing that was done or refused; `seq` grows, so that the same sentence twice is two announcements. */
export type Notice = {
  /** "said": what the eye sees anyway, for those who do not see it. */
  readonly tone: "done" | "refused" | "said";
  readonly words: Words;
  /** Present where the words are the label of a step that was undone or done again. */
  readonly change?: "undone" | "redone";
  readonly seq: number;
};

/** A notice as one sentence: "Undid: Add batch to traces". */
export function noticeText(notice: Notice, speak: (words: Words) => string): string {
  const label = speak(notice.words);
  return notice.change ? speak(words(`session.${notice.change}`, { label })) : label;
}
