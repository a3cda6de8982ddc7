import { describeRule } from "../testing/describe-rule";
import { noCheckpoint } from "./no-checkpoint";
import { readingFiles } from "./pod-logs";

const plain = readingFiles("{ include: [/var/log/app/*.log] } # of the app");
const folder = { name: "varlibotelcol", mountPath: "/var/lib/otelcol", hostPath: "/var/lib/otelcol" };
const stored = plain.replace("] } #", "], storage: file_storage } #");
const storage = `extensions:
  file_storage:
    directory: /var/lib/otelcol
`;
const message =
  "`file_log` has no `storage`: after each restart it starts at the end of all files, and what was written meanwhile is lost.";

describeRule(noCheckpoint, {
  silent: {
    "a start at the beginning, of which another rule speaks": {
      tiers: { agent: readingFiles("{ include: [/a], start_at: beginning }") },
    },
    "a storage in a variable": { tiers: { agent: readingFiles('{ include: [/a], storage: "${env:S}" }') } },
  },
  reports: {
    "an agent, and keeps its place on the node": {
      tiers: { agent: plain },
      facts: { agent: { mounts: [{ name: "x", mountPath: "/x", hostPath: "/x" }] } },
      expect: [message],
      at: ["agent receivers::file_log"],
      afterFix: {
        tiers: { agent: `${stored}  extensions: [file_storage]\n${storage}` },
        facts: { agent: { mounts: [{ name: "x", mountPath: "/x", hostPath: "/x" }, folder] } },
      },
    },
    "a tier that runs a storage for its queues": {
      tiers: { agent: `${plain}  extensions: [file_storage]\n${storage}` },
      expect: [message],
      afterFix: { tiers: { agent: `${stored}  extensions: [file_storage]\n${storage}` } },
    },
    "a pool, where no folder stays, and no fix for it": {
      tiers: { gateway: plain },
      expect: [message],
    },
  },
});
