import { at } from "../../base/json";
import { rule } from "../define";
import { inUse } from "../shared/in-use";
import type { RuleDocs } from "../types";
import { checkpointFixes, checkpointWords, forgetsPlace } from "./checkpoint-fixes";
import { readingFiles } from "./pod-logs";

export const startAtBeginningNoStorage = rule({
  id: "filelog/start-at-beginning-no-storage",
  scope: "tier",
  severity: "warning",
  *check(tier, { catalogue }) {
    for (const receiver of inUse(tier, "receiver", "file_log")) {
      if (at(receiver.config, "start_at") !== "beginning" || !forgetsPlace(receiver)) continue;
      yield {
        at: { yaml: [...receiver.at, "start_at"], part: "value" },
        params: { receiver: receiver.id },
        fixes: checkpointFixes(tier, receiver, catalogue),
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "file_log reads each line once",
      why: "With `start_at: beginning` the receiver reads every file from its first line, and it keeps in memory only how far it came. After a restart it begins again: all lines that are still in the files are sent a second time, with each rollout, each crash and each upgrade. With `storage` it remembers its place.",
      messages: {
        default:
          "`{receiver}` starts at the beginning and has no `storage`: after each restart it reads all files again, and every line in them is sent once more.",
      },
      fixes: checkpointWords.en,
    },
    ko: {
      title: "file_log 리시버가 각 줄을 한 번만 읽음",
      why: "`start_at: beginning`이면 모든 파일을 첫 줄부터 읽으며, 어디까지 읽었는지는 메모리에만 있습니다. 재시작하면 처음부터 다시 읽습니다. 롤아웃, 장애, 업그레이드 때마다 파일에 남아 있는 모든 줄을 다시 보냅니다. `storage`를 지정하면 읽은 위치를 기억합니다.",
      messages: {
        default:
          "`{receiver}` 리시버가 처음부터 읽으면서 `storage` 항목이 없습니다. 재시작할 때마다 모든 파일을 다시 읽어 남아 있는 줄을 전부 다시 보냅니다.",
      },
      fixes: checkpointWords.ko,
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver#offset-tracking",
  bad: {
    tiers: { agent: readingFiles("{ include: [/var/log/pods/*/*/*.log], start_at: beginning }") },
  },
  good: {
    tiers: {
      agent: readingFiles(
        "{ include: [/var/log/pods/*/*/*.log], start_at: beginning, storage: file_storage }",
      ),
    },
  },
});
