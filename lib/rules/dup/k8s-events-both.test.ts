import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { k8sEventsBoth } from "./k8s-events-both";

const tier = (receivers: string, used: string) =>
  exampleTier({ receivers, pipelines: `logs: { receivers: ${used}, exporters: [otlp_http] }` });
const objects = (list: string) => `k8s_objects: { objects: [${list}] }`;
const twice =
  "`k8s_objects` reads events of Kubernetes, and so does `k8s_events`: every event arrives twice. Keep one of them.";

describeRule(k8sEventsBoth, {
  silent: {
    "objects that are no events": {
      tiers: { cluster: tier(`k8s_events: {}\n${objects("{ name: pods }")}`, "[k8s_events, k8s_objects]") },
    },
    "namespaces that differ": {
      tiers: {
        cluster: tier(
          `k8s_events: { namespaces: [a] }\n${objects("{ name: events, namespaces: [b] }")}`,
          "[k8s_events, k8s_objects]",
        ),
      },
    },
    "one that stands in no pipeline": {
      tiers: { cluster: tier(`k8s_events: {}\n${objects("{ name: events }")}`, "[k8s_objects]") },
    },
  },
  reports: {
    "one in each of two tiers, under the older name": {
      tiers: {
        cluster: tier("k8s_events: { namespaces: [a, b] }", "[k8s_events]"),
        gateway: tier(
          "k8sobjects: { objects: [{ name: events, namespaces: [b] }, { name: nodes }] } # all",
          "[k8sobjects]",
        ),
      },
      collector: "0.140.0",
      expect: [twice.replace("k8s_objects", "k8sobjects")],
      at: ["gateway receivers::k8sobjects::objects::0"],
      severities: ["warning"],
      afterFix: {
        tiers: { gateway: tier("k8sobjects: { objects: [{ name: nodes }] } # all", "[k8sobjects]") },
      },
    },
    "a receiver of nothing else, without a fix": {
      tiers: { cluster: tier(`k8s_events: {}\n${objects("{ name: events }")}`, "[k8s_events, k8s_objects]") },
      expect: [twice],
    },
  },
});
