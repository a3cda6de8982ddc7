import type { ComponentFields } from "../catalogue/fields/types";
import type { JudgedComponent } from "./judge-component";
import { isSameRaw } from "./raw-equality";
import type { RawMap } from "./raw";

/**
 * What was found in each component, kept from one verdict to the next, so that a change inside of one component decodes that one
 * only. For one build, one machine and one set of gates: with any other, begin with a new memory.
 */
export type Memory = {
  /** A verdict begins: what the one before it did not ask for is forgotten. */
  begin(): void;
  /** What is known of a component at a place whose settings are the same as before; `judge` finds it out otherwise. */
  recall(asked: Asked, judge: () => JudgedComponent): JudgedComponent;
};

/** A component's place (`section` and key as written), its type's fields and its settings. */
type Asked = {
  readonly section: string;
  readonly key: string;
  readonly fields: ComponentFields;
  readonly raw: RawMap | null;
};

/** A memory of nothing. */
export function createMemory(): Memory {
  let before = new Map<string, Known>();
  let now = new Map<string, Known>();
  return {
    begin() {
      before = now;
      now = new Map();
    },
    recall(asked, judge) {
      const place = `${asked.section} ${asked.key}`;
      const known = before.get(place);
      const isKnown = known?.asked.fields === asked.fields && isSameRaw(known.asked.raw, asked.raw);
      const next = known && isKnown ? known : { asked, judged: judge() };
      now.set(place, next);
      return next.judged;
    },
  };
}

type Known = { readonly asked: Asked; readonly judged: JudgedComponent };
