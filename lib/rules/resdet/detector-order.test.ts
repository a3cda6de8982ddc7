import { describeRule } from "../testing/describe-rule";
import { detectorOrder } from "./detector-order";
import { detecting } from "./detectors";

describeRule(detectorOrder, {
  silent: {
    "a host name that the weaker one leaves alone": {
      tiers: {
        agent: detecting(
          "{ detectors: [system, ec2], system: { resource_attributes: { host.name: { enabled: false } } } }",
        ),
      },
    },
    "a node's detector, which writes no host name": {
      tiers: { agent: detecting("{ detectors: [system, k8s_api] }") },
    },
    "the environment first": { tiers: { agent: detecting("{ detectors: [env, gcp, system] }") } },
  },
  reports: {
    "the operating system before two clouds": {
      tiers: { agent: detecting("{ detectors: [system, env, eks, ec2], override: false }") },
      expect: [
        "`resource_detection` lists `system` before `ec2`, and the first to find `host.name` wins: in a pod that is the pod's name, not the machine's.",
      ],
      at: ["agent processors::resource_detection::detectors::0"],
      afterFix: { tiers: { agent: detecting("{ detectors: [env, eks, ec2, system], override: false }") } },
    },
  },
});
