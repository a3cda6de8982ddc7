import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { batchNotLast } from "./batch-not-last";

const config = (processors: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  processors: { batch: {}, transform: {}, resource: {}, groupbyattrs: {}, filter: {} }
  exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
  service:
    pipelines:
      logs: { receivers: [otlp], processors: ${processors}, exporters: [otlp_http] }
`;

describeRule(batchNotLast, {
  silent: {
    "batch at the end": { tiers: { agent: config("[transform, batch]") } },
    "groupbyattrs behind it": { tiers: { agent: config("[transform, batch, groupbyattrs]") } },
    "a filter behind it: that is another matter": { tiers: { agent: config("[batch, transform, filter]") } },
  },
  reports: {
    "two behind it, and groupbyattrs": {
      tiers: { agent: config("[batch, transform, resource, groupbyattrs]") },
      expect: [
        "`batch` runs before `resource` in `logs`: batches are changed after they were made, and the work on them comes in bursts.",
      ],
      at: ["agent service::pipelines::logs::processors::0"],
      severities: ["info"],
      afterFix: { tiers: { agent: config("[transform, resource, batch, groupbyattrs]") } },
    },
  },
});
