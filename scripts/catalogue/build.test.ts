import { describe, expect, it } from "vitest";
import { buildCatalogue, keepNeeded, type CollectedComponents, type Renames } from "./build";

const collected: CollectedComponents = {
  origin: "a test",
  asOf: "v0.159.0",
  components: [
    {
      kind: "receiver",
      type: "file_log",
      module: "example.org/filelogreceiver",
      aliases: [{ type: "filelog" }],
      signals: { logs: "beta" },
      distributions: { contrib: { first: "v0.42.0", last: "v0.159.0" } },
    },
    {
      kind: "exporter",
      type: "logging",
      module: "example.org/loggingexporter",
      aliases: [],
      signals: { logs: "deprecated" },
      distributions: { core: { first: "v0.63.0", last: "v0.110.0" } },
    },
    {
      kind: "extension",
      type: null,
      module: "example.org/unread",
      aliases: [],
      signals: {},
      distributions: {},
    },
  ],
};
const renames: Renames = {
  aliases: [{ kind: "receiver", old: "filelog", new: "file_log", since: "0.149.0" }],
  plain: [],
  instead: [{ kind: "exporter", type: "logging", instead: "debug" }],
};

describe("buildCatalogue", () => {
  it("joins both tables, sorted, without the modules whose type is unread", () => {
    expect(buildCatalogue(collected, renames)).toEqual({
      schema: 1,
      asOf: "0.159.0",
      renames: [],
      components: [
        {
          kind: "exporter",
          type: "logging",
          aliases: [],
          signals: { logs: "deprecated" },
          distributions: { core: { first: "0.63.0", last: "0.110.0" } },
          module: "example.org/loggingexporter",
          instead: "debug",
        },
        {
          kind: "receiver",
          type: "file_log",
          aliases: [{ type: "filelog", since: "0.149.0" }],
          signals: { logs: "beta" },
          distributions: { contrib: { first: "0.42.0", last: "0.159.0" } },
          module: "example.org/filelogreceiver",
        },
      ],
    });
  });

  it("refuses an alias without a version and a rename without a component", () => {
    expect(() => buildCatalogue(collected, { ...renames, aliases: [] })).toThrow("receiver alias filelog");
    expect(() => buildCatalogue({ ...collected, components: [] }, renames)).toThrow("receiver file_log");
  });
});

describe("keepNeeded", () => {
  it("drops what the catalogue does not read, and is stable under itself", () => {
    const kept = keepNeeded(collected, "a test");
    expect(keepNeeded(kept, "a test")).toEqual(kept);
    expect(buildCatalogue(kept, renames)).toEqual(buildCatalogue(collected, renames));
  });
});
