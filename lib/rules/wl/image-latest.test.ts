import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { imageLatest } from "./image-latest";

const digest = `sha256:${"0".repeat(64)}`;

describeRule(imageLatest, {
  silent: {
    "the tag that follows from the design": { tiers: { gateway: plainTier() } },
    "a digest beside it": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "image.tag": "latest", "image.digest": digest } },
    },
  },
  reports: {
    "a moving tag": {
      tiers: { agent: plainTier() },
      facts: { agent: { "image.tag": "latest" } },
      collector: "0.158.0",
      expect: [
        "`agent` runs the tag `latest`: any restart may bring another release, in which names or settings of this configuration are gone.",
      ],
      at: ["agent deploy::image.tag"],
      severities: ["warning"],
      afterFix: { facts: { agent: { "image.tag": "0.158.0" } } },
    },
  },
});
