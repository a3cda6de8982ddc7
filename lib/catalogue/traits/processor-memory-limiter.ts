import { trait } from "./define";

export const processorMemoryLimiter = trait({
  kind: "processor",
  type: "memory_limiter",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/processor/memorylimiterprocessor/README.md",
  purpose: {
    en: "Refuses data before the collector runs out of memory; stands first in a pipeline.",
    ko: "메모리가 바닥나기 전에 데이터를 거부합니다. 파이프라인의 맨 앞에 둡니다.",
  },
  fields: {
    check_interval: {
      en: "Time between measurements of memory; has to be above 0, 1s is usual.",
      ko: "메모리를 측정하는 간격입니다. 0보다 커야 하며 보통 1s를 씁니다.",
    },
    limit_mib: {
      en: "Hard limit of the heap in MiB. Wins over `limit_percentage`.",
      ko: "힙의 상한(MiB)입니다. `limit_percentage`보다 우선합니다.",
    },
    spike_limit_mib: {
      en: "Room below the hard limit: data is refused from `limit_mib` minus this on. 0 stands for 20 % of the limit.",
      ko: "상한 아래의 여유입니다. `limit_mib`에서 이 값을 뺀 지점부터 데이터를 거부합니다. 0은 상한의 20%를 뜻합니다.",
    },
    limit_percentage: {
      en: "Hard limit as a share of the container's memory.",
      ko: "컨테이너 메모리에 대한 상한의 비율입니다.",
    },
    spike_limit_percentage: {
      en: "Room below the hard limit, as a share of the container's memory.",
      ko: "상한 아래의 여유로, 컨테이너 메모리에 대한 비율입니다.",
    },
    min_gc_interval_when_soft_limited: {
      en: "Shortest time between forced garbage collections above the soft limit.",
      ko: "소프트 한도를 넘었을 때 강제 가비지 컬렉션 사이의 최소 간격입니다.",
    },
    min_gc_interval_when_hard_limited: {
      en: "Shortest time between forced garbage collections above the hard limit.",
      ko: "하드 한도를 넘었을 때 강제 가비지 컬렉션 사이의 최소 간격입니다.",
    },
  },
});
