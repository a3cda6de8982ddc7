import { words, type Words } from "../../base/words";
import type { Life } from "./types";

/** That a setting or value is going away, is gone, or comes with a later version, and what to write instead. */
export function lifeWords(name: string, { is, since, instead }: Life): Words {
  return instead === undefined
    ? words(`catalogue.life-${is}`, { name, since })
    : words(`catalogue.life-${is}-instead`, { name, since, instead });
}
