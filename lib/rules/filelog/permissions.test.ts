import { describeRule } from "../testing/describe-rule";
import { permissions } from "./permissions";
import { readingFiles } from "./pod-logs";

const pods = readingFiles("{ include: [/var/log/pods/*/*/*.log] }");
const message =
  "`file_log` reads log files that belong to root, and the pods of `agent` run as another user without a group for them: opening them fails, and no logs come.";

describeRule(permissions, {
  silent: {
    "root by name": { tiers: { agent: pods }, facts: { agent: { "security.run-as-root": true } } },
    "a group for the files": {
      tiers: { agent: pods },
      facts: { agent: { "security.run-as-user": 10001, "security.fs-group": 0 } },
    },
    "files of the container's own": {
      tiers: { agent: readingFiles("{ include: [/tmp/*.log] }") },
      facts: { agent: { "security.run-as-user": 10001 } },
    },
  },
  asks: { "the user": { tiers: { agent: pods }, expect: ["agent security.run-as-user"] } },
  reports: {
    "another user": {
      tiers: { agent: pods },
      facts: { agent: { "security.run-as-user": 65534 } },
      expect: [message],
      at: ["agent receivers::file_log"],
      afterFix: { facts: { agent: { "security.run-as-user": 0 } } },
    },
    "anybody but root": {
      tiers: { agent: pods },
      facts: { agent: { "security.run-as-root": false } },
      expect: [message],
      afterFix: { facts: { agent: { "security.run-as-user": 0, "security.run-as-root": true } } },
    },
  },
});
