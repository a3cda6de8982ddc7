import { describeRule } from "../testing/describe-rule";
import { readingCluster } from "./cluster-receivers";
import { hpaSingleton } from "./hpa-singleton";

const events = readingCluster("k8s_events", "logs", false);

describeRule(hpaSingleton, {
  silent: {
    "a fixed number of pods, of which another rule speaks": { tiers: { gateway: events } },
    "an autoscaler that never adds a pod": {
      tiers: { gateway: events },
      facts: { gateway: { "hpa.enabled": true, "hpa.max": 1 } },
    },
  },
  reports: {
    "an autoscaler of unknown size": {
      tiers: { gateway: events },
      facts: { gateway: { "hpa.enabled": true, "workload.namespace": "observability" } },
      expect: [
        "`k8s_events` reads the whole cluster, and `gateway` is autoscaled: with each pod that is added, its data comes once more. Elect a leader, or run it in a release of its own.",
      ],
      at: ["gateway receivers::k8s_events"],
      afterFix: {
        fix: "single-replica",
        facts: { gateway: { "hpa.enabled": false, "workload.replicas": 1 } },
      },
    },
  },
});
