import { describeRule } from "../testing/describe-rule";
import { mounts } from "./mounts";
import { podLogMount, readingFiles } from "./pod-logs";

const pods = readingFiles("{ include: [/var/log/pods/*/*/*.log] }");
const links = readingFiles('{ include: ["/var/log/containers/*_shop_*.log"] }');
const node = { name: "hostfs", mountPath: "/hostfs", hostPath: "/" };
const said = (folder: string) =>
  `\`file_log\` reads log files below \`${folder}\`, but nothing is mounted there in the pods of \`agent\`: it finds no files, and no logs come.`;

describeRule(mounts, {
  silent: {
    "a folder above": {
      tiers: { agent: links },
      facts: { agent: { mounts: [{ name: "log", mountPath: "/var/log", hostPath: "/var/log" }] } },
    },
    "the node mounted elsewhere": {
      tiers: { agent: readingFiles("{ include: [/hostfs/var/log/pods/*/*/*.log] }") },
      facts: { agent: { mounts: [node] } },
    },
    "files of the container's own": { tiers: { agent: readingFiles("{ include: [/tmp/*.log] }") } },
    "a path in a variable": { tiers: { agent: readingFiles('{ include: ["${env:LOGS}/*.log"] }') } },
    "a gateway": { tiers: { gateway: pods } },
  },
  reports: {
    "links without what they lead to": {
      tiers: { agent: links },
      facts: {
        agent: { mounts: [{ name: "c", mountPath: "/var/log/containers", hostPath: "/var/log/containers" }] },
      },
      expect: [said("/var/log/pods")],
      at: ["agent deploy::mounts"],
    },
    "nothing mounted, with Docker": {
      tiers: { agent: pods },
      facts: { agent: { "cluster.container-runtime": "docker" } },
      expect: [said("/var/log/pods")],
      afterFix: {
        facts: {
          agent: {
            mounts: [
              podLogMount,
              {
                name: "varlibdockercontainers",
                mountPath: "/var/lib/docker/containers",
                hostPath: "/var/lib/docker/containers",
                readOnly: true,
              },
            ],
          },
        },
      },
    },
    "a node that is not mounted, and no fix for it": {
      tiers: { agent: readingFiles("{ include: [/hostfs/var/log/pods/*/*/*.log] }") },
      expect: [said("/hostfs/var/log/pods")],
    },
  },
});
