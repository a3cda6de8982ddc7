import type { AssistInput, Completion, Hover } from "../assist/types";
import type { Catalogue } from "../catalogue/catalogue";
import type { Fields } from "../catalogue/fields/fields";
import type { Topology } from "../topology/types";
import type { TextPlace } from "./protocol";

/** Answers questions about places in a text. What answers, and the settings, are loaded with the first question. */
export type Assistant = {
  complete(at: TextPlace): Promise<Completion | null>;
  hover(at: TextPlace): Promise<Hover | null>;
};

/** `topology` is asked for at each question: the last one that was analysed, null before the first. */
export function createAssistant(
  catalogue: Catalogue,
  loadFields: () => Promise<Fields | null>,
  topology: () => Topology | null,
): Assistant {
  let loading: Promise<Fields | null> | null = null;

  async function inputAt({ tier: id, text, offset }: TextPlace): Promise<AssistInput | null> {
    loading ??= loadFields();
    const fields = await loading;
    // What could not be loaded is tried again with the next question.
    if (!fields) loading = null;
    const known = topology();
    const tier = known?.tiers.find((each) => each.id === id);
    return known && tier ? { text, offset, tier, topology: known, catalogue, fields } : null;
  }

  return {
    async complete(at) {
      const [input, { complete }] = await Promise.all([inputAt(at), import("../assist/complete")]);
      return input && complete(input);
    },
    async hover(at) {
      const [input, { hover }] = await Promise.all([inputAt(at), import("../assist/hover")]);
      return input && hover(input);
    },
  };
}
