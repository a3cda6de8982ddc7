import { describe, expect, it } from "vitest";
import { agent, exporting, gateway, plainGateway, read } from "../../topology/testing";
import type { Topology } from "../../topology/types";
import { createSpeaker } from "../../words/speak";
import { reviewsWords } from "../words";
import { meaningChanges } from "./changes";

const say = createSpeaker("en", [reviewsWords]);

function side(topology: Topology) {
  return { design: null, topology };
}

function sentences(before: Topology, after: Topology): readonly string[] {
  return meaningChanges(side(before), side(after)).map(({ message }) => say(message));
}

function policies(...items: readonly string[]): Topology {
  return read(gateway(`processors:\n  tail_sampling:\n    policies: [${items.join(", ")}]\n`));
}

const errors = "{name: errors, type: always_sample}";
const slow = (percent: number) =>
  `{name: slow, type: probabilistic, probabilistic: {sampling_percentage: ${percent}}}`;

describe("what changes in lists whose items have names", () => {
  it("is said of the item by its name, sampling in percent, at its path in the newer text", () => {
    const [change] = meaningChanges(side(policies(errors, slow(10))), side(policies(errors, slow(50))));
    expect(change && say(change.message)).toBe(
      "gateway: tail_sampling policies::slow::probabilistic::sampling_percentage: 10 % → 50 %",
    );
    expect(change).toMatchObject({
      risk: "sampling",
      path: ["processors", "tail_sampling", "policies", 1, "probabilistic", "sampling_percentage"],
    });
  });

  it("names the items that come and go", () => {
    expect(sentences(policies(errors), policies(errors, slow(5)))).toEqual([
      expect.stringMatching(/^gateway: tail_sampling policies::slow: — → \{"name":"slow"/),
    ]);
    expect(sentences(policies(errors, slow(5)), policies(slow(5)))).toHaveLength(1);
  });

  it("is another order only where the same items stand otherwise", () => {
    expect(sentences(policies(errors, slow(5)), policies(slow(5), errors))).toHaveLength(1);
    expect(sentences(policies(errors, slow(5)), policies(errors, slow(5)))).toEqual([]);
  });
});

describe("a tier that comes to run as several pods", () => {
  const sampling = plainGateway
    .replace("exporters:\n", "processors:\n  tail_sampling:\n    policies: []\nexporters:\n")
    .replaceAll("receivers: [otlp]", "receivers: [otlp]\n      processors: [tail_sampling]");
  const sender = exporting("  otlp:\n    endpoint: gateway:4317\n", ["otlp"]);
  const pods = (replicas: number) =>
    read(agent(sender), gateway(sampling, { "workload.replicas": replicas, "hpa.enabled": false }));

  it("needs its traces balanced by trace where a plain exporter feeds what decides on whole ones", () => {
    expect(sentences(pods(1), pods(3))).toEqual([
      "gateway: 1 → 3 pods: traces now need load balancing, since tail_sampling decides on whole traces and otlp spreads them",
    ]);
  });

  it("is no news where it had several before, or comes down to one", () => {
    expect(sentences(pods(2), pods(3))).toEqual([]);
    expect(sentences(pods(3), pods(1))).toEqual([]);
  });
});
