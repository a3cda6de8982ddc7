import { describeRule } from "../testing/describe-rule";
import { readingFiles } from "./pod-logs";
import { startAtBeginningNoStorage } from "./start-at-beginning-no-storage";

const agent = readingFiles("{ include: [/a], start_at: beginning }").replaceAll("file_log", "filelog");

describeRule(startAtBeginningNoStorage, {
  silent: {
    "a start at the end, of which another rule speaks": {
      tiers: { agent: readingFiles("{ include: [/a] }") },
    },
    "files that go once they are read": {
      tiers: { agent: readingFiles("{ include: [/a], start_at: beginning, delete_after_read: true }") },
    },
  },
  reports: {
    "an agent, under the old name": {
      tiers: { agent },
      expect: [
        "`filelog` starts at the beginning and has no `storage`: after each restart it reads all files again, and every line in them is sent once more.",
      ],
      at: ["agent receivers::filelog::start_at"],
      afterFix: {
        tiers: {
          agent: `${agent.replace("beginning }", "beginning, storage: file_storage }")}  extensions: [file_storage]
extensions:
  file_storage:
    directory: /var/lib/otelcol
`,
        },
      },
    },
  },
});
