import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { differsAcrossSignals } from "./differs-across-signals";

const gateway = (traces: string, metrics: string, second = "metrics") =>
  exampleTier({
    processors: "resource: {}\ntransform: {}\nattributes: {}\nfilter: {}\nspan: {}",
    pipelines: `traces: { receivers: [otlp], processors: ${traces}, exporters: [otlp_http] }\n${second}:\n  receivers: [otlp]\n  processors:${metrics}\n  exporters: [otlp_http]`,
  });
const rows = (...ids: readonly string[]) => ids.map((id) => `\n    - ${id}`).join("");

describeRule(differsAcrossSignals, {
  silent: {
    "other processors": { tiers: { gateway: gateway("[resource, transform]", rows("transform", "filter")) } },
    "the same order": { tiers: { gateway: gateway("[resource, transform]", rows("resource", "transform")) } },
    "two pipelines of one signal": {
      tiers: { gateway: gateway("[resource, transform]", rows("transform", "resource"), "traces/2") },
    },
    "a processor that is named twice": {
      tiers: {
        gateway: gateway("[resource, transform, resource]", rows("resource", "resource", "transform")),
      },
    },
  },
  reports: {
    "three processors turned round, with a comment": {
      tiers: {
        gateway: gateway("[resource, transform, filter]", rows("filter", "transform # rename", "resource")),
      },
      expect: [
        "`metrics` has the processors of `traces` in another order. If there is no reason, put them in that order: `resource`, `transform`, `filter`.",
      ],
      at: ["gateway service::pipelines::metrics::processors"],
      severities: ["info"],
      afterFix: {
        tiers: {
          gateway: gateway("[resource, transform, filter]", rows("resource", "transform # rename", "filter")),
        },
      },
    },
    "five of them": {
      tiers: {
        gateway: gateway(
          "[resource, transform, filter, attributes, span]",
          rows("span", "transform", "filter", "attributes", "resource"),
        ),
      },
      expect: [
        "`metrics` has the processors of `traces` in another order. If there is no reason, put them in that order: `resource`, `transform`, `filter`, `attributes`, ….",
      ],
    },
  },
});
