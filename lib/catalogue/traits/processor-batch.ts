import { trait } from "./define";

export const processorBatch = trait({
  kind: "processor",
  type: "batch",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/processor/batchprocessor/README.md",
  purpose: {
    en: "Gathers data into batches, so that fewer and larger requests are sent.",
    ko: "데이터를 배치로 모아 더 적고 큰 요청으로 보냅니다.",
  },
  fields: {
    timeout: {
      en: "A batch is sent after this time, full or not. At 0 nothing waits.",
      ko: "가득 차지 않아도 이 시간이 지나면 배치를 보냅니다. 0이면 기다리지 않습니다.",
    },
    send_batch_size: {
      en: "Number of spans, points or records at which a batch is sent at once; it sets no upper limit.",
      ko: "배치를 바로 보내는 스팬·포인트·레코드 수입니다. 상한은 아닙니다.",
    },
    send_batch_max_size: {
      en: "Larger batches are split; 0 never splits. Not below `send_batch_size`.",
      ko: "이보다 큰 배치를 나눕니다. 0이면 나누지 않습니다. `send_batch_size`보다 작을 수 없습니다.",
    },
    metadata_keys: {
      en: "Client headers by whose values data is batched apart, for example a tenant's.",
      ko: "값에 따라 배치를 따로 만드는 클라이언트 헤더입니다(예: 테넌트).",
    },
    metadata_cardinality_limit: {
      en: "Most combinations of such values over the life of the process.",
      ko: "프로세스가 실행되는 동안 허용하는 값 조합의 최대 수입니다.",
    },
  },
});
