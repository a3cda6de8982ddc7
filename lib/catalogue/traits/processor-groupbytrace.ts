import { trait } from "./define";

export const processorGroupbytrace = trait({
  kind: "processor",
  type: "groupbytrace",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/processor/groupbytraceprocessor/README.md",
  purpose: {
    en: "Holds spans back until their trace is likely complete, and sends them on together.",
    ko: "트레이스가 모일 때까지 스팬을 보관했다가 함께 보냅니다.",
  },
  fields: {
    wait_duration: { en: "How long spans are held.", ko: "스팬을 보관하는 시간입니다." },
    num_traces: { en: "Traces held in memory.", ko: "메모리에 보관하는 트레이스 수입니다." },
  },
});
