import { at } from "../../base/json";
import { rule } from "../define";
import { inUse } from "../shared/in-use";
import type { RuleDocs } from "../types";
import { checkpointFixes, checkpointWords, forgetsPlace } from "./checkpoint-fixes";
import { readingFiles } from "./pod-logs";

export const noCheckpoint = rule({
  id: "filelog/no-checkpoint",
  scope: "tier",
  severity: "warning",
  *check(tier, { catalogue }) {
    for (const receiver of inUse(tier, "receiver", "file_log")) {
      // The other start is the matter of `filelog/start-at-beginning-no-storage`.
      const start = at(receiver.config, "start_at") ?? "end";
      if (start !== "end" || !forgetsPlace(receiver)) continue;
      yield {
        at: { yaml: receiver.at, part: "key" },
        params: { receiver: receiver.id },
        fixes: checkpointFixes(tier, receiver, catalogue),
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A restart goes on where file_log stopped reading",
      why: "The receiver keeps in memory how far it read each file. After a restart it starts at the end of every file (`start_at: end`), so what was written meanwhile is never read: with each rollout, each crash and each upgrade some logs are missing. With `storage` it writes its place to disk and goes on from there.",
      messages: {
        default:
          "`{receiver}` has no `storage`: after each restart it starts at the end of all files, and what was written meanwhile is lost.",
      },
      fixes: checkpointWords.en,
    },
    ko: {
      title: "재시작 후 file_log 리시버가 멈춘 곳부터 이어서 읽음",
      why: "이 리시버는 파일마다 어디까지 읽었는지를 메모리에 둡니다. 재시작하면 모든 파일의 끝에서 시작하므로(`start_at: end`) 그사이 기록된 로그는 읽히지 않습니다. 롤아웃, 장애, 업그레이드 때마다 로그가 조금씩 빠집니다. `storage`를 지정하면 읽은 위치를 디스크에 저장하고 그곳부터 이어서 읽습니다.",
      messages: {
        default:
          "`{receiver}` 리시버에 `storage` 항목이 없습니다. 재시작할 때마다 모든 파일의 끝에서 시작하여 그사이 기록된 로그가 사라집니다.",
      },
      fixes: checkpointWords.ko,
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver#offset-tracking",
  bad: { tiers: { agent: readingFiles("{ include: [/var/log/pods/*/*/*.log] }") } },
  good: {
    tiers: { agent: readingFiles("{ include: [/var/log/pods/*/*/*.log], storage: file_storage }") },
  },
});
