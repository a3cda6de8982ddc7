import { createFields } from "../catalogue/fields/fields";
import { testFields, testHarvestedFields } from "../catalogue/fields/testing";
import { testCatalogue } from "../catalogue/testing";
import type { Distribution } from "../catalogue/types";
import type { Role } from "../facts/types";
import { readTopology } from "../topology/topology";
import type { AssistInput } from "./types";

const fields = createFields(testFields, testHarvestedFields);

type Given = {
  /** What the tier was when it last parsed; the text itself where it parses. */
  readonly last?: string;
  readonly collector?: string;
  readonly distribution?: Distribution;
  readonly role?: Role;
  readonly facts?: Parameters<typeof readTopology>[0][number]["facts"];
};

/** What is asked at the `|` of a text, for one tier of collector 0.159.0, contrib. */
export function askedAt(marked: string, given: Given = {}): AssistInput {
  const offset = marked.indexOf("|");
  return askedIn(marked.replace("|", ""), offset, given);
}

/** What is asked at an offset of a text. */
export function askedIn(text: string, offset: number, given: Given = {}): AssistInput {
  const {
    last = text,
    collector = "0.159.0",
    distribution = "contrib",
    role = "gateway",
    facts = {},
  } = given;
  const target = { collector, distribution };
  const topology = readTopology([{ id: "gateway", role, yaml: last, target, facts }], testCatalogue);
  const [tier] = topology.tiers;
  if (!tier) throw new Error("There is one tier");
  return { text, offset, tier, topology, catalogue: testCatalogue, fields };
}
