import { words, type Words } from "../base/words";

/** A fact's name, to be said. */
export function factLabel(id: string): Words {
  return words(`facts.label.${id}`);
}
