import { expect, it } from "vitest";
import { judge, workspaceOf } from "../testing/example";
import { readingCluster } from "./cluster-receivers";
import { k8sEvents } from "./k8s-events";

it.each([
  ["0.144.0", ["single-replica"]],
  ["0.145.0", ["elect", "single-replica"]],
])("an election is offered where the receiver knows it: %s", (collector, offered) => {
  const gateway = readingCluster("k8s_events", "logs", false);
  const { judgement } = judge([k8sEvents], workspaceOf({ tiers: { gateway }, collector }));
  expect(judgement.findings.map(({ fixes }) => fixes.map(({ id }) => id))).toEqual([offered]);
});
