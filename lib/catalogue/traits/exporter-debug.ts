import { trait } from "./define";

export const exporterDebug = trait({
  kind: "exporter",
  type: "debug",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/exporter/debugexporter/README.md",
  purpose: {
    en: "Writes what it gets to the collector's log, to look at.",
    ko: "받은 데이터를 컬렉터 로그에 적어 확인할 수 있게 합니다.",
  },
  fields: {
    verbosity: {
      en: "How much is written: `basic` counts, `normal` a line each, `detailed` everything.",
      ko: "적는 양입니다. `basic`은 개수, `normal`은 한 줄씩, `detailed`는 모두 적습니다.",
    },
    sampling_initial: {
      en: "Messages written each second before sampling begins.",
      ko: "샘플링을 시작하기 전에 매초 적는 메시지 수입니다.",
    },
    sampling_thereafter: {
      en: "After those, every so manieth message is written; 1 writes all.",
      ko: "그 뒤로 몇 번째 메시지마다 적을지 정합니다. 1이면 모두 적습니다.",
    },
    use_internal_logger: {
      en: "Writes through the collector's own log.",
      ko: "컬렉터 자체 로그로 적습니다.",
    },
  },
});
