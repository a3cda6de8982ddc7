import { trait } from "./define";

export const receiverFileLog = trait({
  kind: "receiver",
  type: "file_log",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/receiver/filelogreceiver/README.md",
  purpose: {
    en: "Follows log files and parses what is added to them.",
    ko: "로그 파일을 따라 읽으며 추가된 내용을 파싱합니다.",
  },
  fields: {
    include: {
      en: "Files to read, as patterns such as `/var/log/pods/*/*/*.log`.",
      ko: "읽을 파일의 패턴입니다(예: `/var/log/pods/*/*/*.log`).",
    },
    exclude: {
      en: "Files left out of those; leave out the collector's own log, or it reads itself.",
      ko: "그중 제외할 파일입니다. 컬렉터 자신의 로그를 제외하지 않으면 자기 로그를 다시 읽습니다.",
    },
    start_at: {
      en: "Where a file that was not read before begins: at its `end` or its `beginning`.",
      ko: "처음 읽는 파일의 시작 위치로 `end` 또는 `beginning`입니다.",
    },
    storage: {
      en: "Storage extension that keeps how far files were read, across restarts.",
      ko: "어디까지 읽었는지 재시작 후에도 기억할 저장소 확장입니다.",
    },
    operators: {
      en: "Steps that parse and change each line, in order.",
      ko: "각 줄을 차례로 파싱하고 바꾸는 단계입니다.",
    },
    multiline: {
      en: "How lines that belong together become one record.",
      ko: "여러 줄을 레코드 하나로 묶는 방법입니다.",
    },
    include_file_path: {
      en: "Adds the file's path as the attribute `log.file.path`; parsing of Kubernetes paths needs it.",
      ko: "파일 경로를 `log.file.path` 속성으로 추가합니다. Kubernetes 경로를 파싱하는 데 필요합니다.",
    },
    include_file_name: {
      en: "Adds the file's name as the attribute `log.file.name`.",
      ko: "파일 이름을 `log.file.name` 속성으로 추가합니다.",
    },
    poll_interval: { en: "How often files are looked for.", ko: "파일을 찾는 주기입니다." },
    max_log_size: { en: "Longest record; more is split.", ko: "레코드의 최대 크기입니다. 넘으면 나눕니다." },
    max_concurrent_files: { en: "Files read at the same time.", ko: "동시에 읽는 파일 수입니다." },
    retry_on_failure: {
      en: "Waits and tries again while the pipeline refuses data, instead of losing it.",
      ko: "파이프라인이 데이터를 거부하는 동안 잃지 않고 기다렸다가 다시 시도합니다.",
    },
    exclude_older_than: {
      en: "Leaves out files that were not changed for this long.",
      ko: "이 시간 동안 바뀌지 않은 파일을 제외합니다.",
    },
    encoding: { en: "Character encoding of the files.", ko: "파일의 문자 인코딩입니다." },
  },
});
