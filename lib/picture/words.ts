import type { WordBook } from "../base/words";

/** What a summary of a design says by itself. */
export const pictureWords: WordBook = {
  en: {
    "picture.tier": "Tier",
    "picture.runs": "Runs as",
    "picture.collector": "Collector",
    "picture.pipelines": "Pipelines",
    "picture.sends": "What is sent where",
    "picture.found": "Findings",
    "picture.notes": "Notes",
    "picture.hop": "`{from}` sends {signals} to `{to}` by `{id}` ({endpoint})",
    "picture.backend": "`{from}` sends {signals} to {endpoint} by `{id}`",
    "picture.error": "Error",
    "picture.warning": "Warning",
    "picture.info": "Note",
  },
  ko: {
    "picture.tier": "티어",
    "picture.runs": "실행 형태",
    "picture.collector": "Collector",
    "picture.pipelines": "파이프라인",
    "picture.sends": "전송 경로",
    "picture.found": "진단",
    "picture.notes": "메모",
    "picture.hop": "`{from}` 티어가 `{id}` 익스포터로 `{to}` 티어에 {signals} 전송({endpoint})",
    "picture.backend": "`{from}` 티어가 `{id}` 익스포터로 {endpoint}에 {signals} 전송",
    "picture.error": "오류",
    "picture.warning": "경고",
    "picture.info": "참고",
  },
};
