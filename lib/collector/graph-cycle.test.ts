import { describe, expect, it } from "vitest";
import { testFields } from "../catalogue/fields/testing";
import type { DecodedConfig, DecodedPipeline } from "./decode/decode-config";
import { findCycle } from "./graph-cycle";

const fields =
  testFields.components.find(({ kind, type }) => kind === "connector" && type === "forward") ?? null;

/** A chain of so many connectors; the last leads to the pipeline that the connector `back` feeds, or to an exporter. */
function chainOf(length: number, back: number | null) {
  const pipelines = new Map<string, DecodedPipeline>();
  const add = (index: number, receiver: string, exporter: string) =>
    pipelines.set(`traces/${index}`, {
      key: `traces/${index}`,
      receivers: [receiver],
      processors: [],
      exporters: [exporter],
    });
  add(0, "otlp", "forward/0");
  for (let index = 0; index < length; index++) {
    const next = index + 1 < length ? index + 1 : back;
    add(index + 1, `forward/${index}`, next === null ? "debug" : `forward/${next}`);
  }
  const config: DecodedConfig = { sections: [], extensions: [], pipelines, telemetry: null, faults: [] };
  const connectors = Array.from({ length }, (_, index) => {
    const id = `forward/${index}`;
    return { kind: "connector", id, key: id, section: "connectors", fields, value: {} } as const;
  });
  return { config, connectors };
}

describe("findCycle", () => {
  it("finds nothing in a chain that is longer than the stack", () => {
    const { config, connectors } = chainOf(20_000, null);
    expect(findCycle(config, connectors)).toBeNull();
  });

  it("names the connectors of the circle, and those only", () => {
    const { config, connectors } = chainOf(4, 2);
    expect(findCycle(config, connectors)).toEqual({
      id: "forward/2",
      text: [name(2), name(3), name(2)].join(" -> "),
    });
  });
});

function name(index: number): string {
  return `connector "forward/${index}" (traces to traces)`;
}
