import { describe, expect, it } from "vitest";
import type { FieldsData } from "../../lib/catalogue/fields/types";
import type { CatalogueData } from "../../lib/catalogue/types";
import { withSettingLives } from "./setting-lives";

const data: Pick<FieldsData, "components" | "types"> = {
  components: [
    { kind: "processor", type: "detect", config: "a.Config", signals: {}, optionals: [], dynamic: {} },
    { kind: "processor", type: "other", config: "b.Config", signals: {}, optionals: [], dynamic: {} },
  ],
  types: {
    "a.Config": {
      fields: [
        { name: "rules", type: { is: "list", of: { is: "optional", of: { is: "struct", type: "a.Rule" } } } },
        { name: "", squash: true, type: { is: "struct", type: "a.Detectors" } },
      ],
    },
    "a.Rule": { fields: [{ name: "inner", type: { is: "struct", type: "a.Rule" } }] },
    "a.Detectors": { fields: [{ name: "node", type: { is: "struct", type: "a.Node" } }] },
    "a.Node": { fields: [] },
    "b.Config": { fields: [] },
  },
};
const component = { aliases: [], signals: {}, distributions: {}, module: null };
const catalogue: CatalogueData = {
  schema: 1,
  asOf: "0.159.0",
  renames: [],
  components: [
    { ...component, kind: "processor", type: "detect" },
    { ...component, kind: "processor", type: "other" },
  ],
};

describe("withSettingLives", () => {
  it("finds a setting that goes away in lists and squashed structs, and leaves out a section that a value names", () => {
    const changes = {
      fields: [
        { on: "a.Rule", name: "regex", deprecated: "0.120.0", removed: "0.130.0" },
        { on: "a.Detectors", name: "node", deprecated: "0.154.0", instead: "api" },
        { on: "processor/detect", name: "top", deprecated: "0.1.0" },
        { on: "a.Rule", name: "gone", removed: "0.100.0" },
      ],
      choices: [
        {
          component: "processor/detect",
          path: "detectors",
          value: "node",
          deprecated: "0.154.0",
          instead: "api",
        },
      ],
    };
    // oxlint-disable-next-line no-unsafe-type-assertion -- what the walk does not read is left out
    const { components } = withSettingLives(catalogue, data as FieldsData, changes);
    expect(components.map(({ lives }) => lives)).toEqual([
      [
        { path: ["top"], deprecated: "0.1.0" },
        { path: ["rules", "*", "regex"], deprecated: "0.120.0", removed: "0.130.0" },
        { path: ["detectors"], value: "node", deprecated: "0.154.0", instead: "api" },
      ],
      undefined,
    ]);
  });
});
