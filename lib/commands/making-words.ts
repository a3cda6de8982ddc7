import type { WordBook } from "../base/words";

/** What commands say that join, split, cut and move; part of `commandWords`. */
export const makingWords: WordBook = {
  en: {
    "command.remove-use-closed": "Remove `{id}` from `{pipeline}`: data of `{before}` now flows to `{after}`",
    "command.remove-use-pipeline": "Remove `{id}` and delete {pipelines}",
    "command.disconnect-hop": "Stop sending from `{from}` to `{to}` through `{id}`",
    "command.no-hop": "Nothing is sent over `{hop}`.",
    "command.join-itself":
      "`{from}` cannot feed itself: its data would go round for ever. Join it to another pipeline.",
    "command.join-circle":
      "`{to}` feeds `{from}` already: data would go round for ever, and the collector does not start with such a circle.",
    "command.split": "Split `{pipeline}`: the rest goes on in `{second}`, joined by `{id}`",
    "command.split-receiver":
      "`{pipeline}` cannot be split at `{id}`: what comes before a processor is its receivers. Split it at a processor or an exporter.",
    "command.join-by-choice": "Join `{from}` and `{to}` by a connector that you choose",
    "command.move-to-tier": "Move `{id}` from `{from}` into `{pipeline}` of `{to}`",
    "command.same-tier": "`{id}` is in `{tier}` already; move it to another pipeline there.",
    "command.move-undefined":
      "`{tier}` does not define `{id}`, so there is nothing to take along. Define it first.",
    "command.move-connector":
      "`{id}` joins two pipelines of `{tier}` and reaches no other tier. Connect the tiers instead: draw a line from one to the other.",
    "command.carry-alias":
      "`{id}` shares settings with other parts of its text by `*`, which does not reach into another text. Write them out in the YAML first.",
    "command.tls-cuts-off":
      "`{id}` takes plaintext from {others}: with TLS it would cut them off. Give those exporters the CA first, or connect without TLS.",
    "command.hop-itself":
      "A tier does not send to itself: its data would go round for ever. Join two of its pipelines by a connector instead.",
    "command.hop-by-service": "OTLP over gRPC",
    "command.hop-by-trace": "OTLP over gRPC, balanced by trace ID",
    "command.hop-plain": "In plaintext to `{host}`",
    "command.hop-ca":
      "With TLS to `{host}`; the CA is read from `{file}`, mounted from the Secret `otelcol-tls`",
    "command.hop-system": "With TLS to `{host}`, checked against the CAs of the image",
    "command.hop-balanced-plain": "In plaintext; all spans of a trace reach one pod, which `{id}` needs",
    "command.hop-balanced-ca":
      "With TLS, the CA from `{file}`; all spans of a trace reach one pod, which `{id}` needs",
    "command.hop-balanced-system":
      "With TLS, checked against the CAs of the image; all spans of a trace reach one pod, which `{id}` needs",
    "command.does-forward": "Passes everything on as it is",
    "command.does-routing": "Passes data on by a condition; starts with one on the deployment environment",
    "command.does-span-metrics": "Makes counts, errors and durations of requests out of spans",
    "command.does-count": "Counts {from} and gives the counts as {to}",
    "command.does-service-graph": "Makes metrics of which service calls which",
    "command.does-exceptions": "Makes {to} out of exceptions in spans",
    "command.does-failover": "Passes data on, and to the next pipeline of a list while the first one fails",
    "command.does-round-robin": "Deals batches out in turn to the pipelines that follow it",
    "command.does-signal-to-metrics":
      "Makes metrics by expressions; name one in its settings before it starts",
    "command.does-sum": "Adds up an attribute; name it in its settings",
    "command.does-otlp-json": "Reads {to} that arrive as OTLP JSON in log bodies",
    "command.does-turn": "Turns {from} into {to}",
    "command.does-shared": "Joins {pipelines} already: their data and this pipeline''s would mix",
  },
  ko: {
    "command.remove-use-closed":
      "`{pipeline}` 파이프라인에서 `{id}` 제거, 이제 `{before}` 데이터는 `{after}` 쪽으로 흐름",
    "command.remove-use-pipeline": "`{id}` 제거, {pipelines} 파이프라인 삭제",
    "command.disconnect-hop": "`{id}` 익스포터로 `{from}` 티어에서 `{to}` 티어로 보내기 중단",
    "command.no-hop": "`{hop}` 홉으로 보내는 데이터가 없습니다.",
    "command.join-itself":
      "`{from}` 파이프라인은 자기 자신으로 보낼 수 없습니다. 데이터가 끝없이 순환합니다. 다른 파이프라인과 연결하십시오.",
    "command.join-circle":
      "`{to}` 파이프라인이 이미 `{from}` 파이프라인으로 보내고 있습니다. 데이터가 끝없이 순환하며, 이런 순환이 있으면 컬렉터가 시작되지 않습니다.",
    "command.split":
      "`{pipeline}` 파이프라인 분할, 나머지는 `{id}` 커넥터로 연결한 `{second}` 파이프라인에서 계속",
    "command.split-receiver":
      "`{pipeline}` 파이프라인은 `{id}` 위치에서 나눌 수 없습니다. 프로세서 앞에는 리시버만 있습니다. 프로세서나 익스포터에서 나누십시오.",
    "command.join-by-choice": "선택한 커넥터로 `{from}`, `{to}` 파이프라인 연결",
    "command.move-to-tier": "`{from}` 티어의 `{id}` 항목을 `{to}` 티어의 `{pipeline}` 파이프라인으로 이동",
    "command.same-tier":
      "`{id}` 컴포넌트는 이미 `{tier}` 티어에 있습니다. 그 티어의 다른 파이프라인으로 옮기십시오.",
    "command.move-undefined": "`{tier}` 티어에 `{id}` 정의가 없어 옮길 것이 없습니다. 먼저 정의하십시오.",
    "command.move-connector":
      "`{id}` 커넥터는 `{tier}` 티어의 두 파이프라인을 연결하며 다른 티어에는 닿지 않습니다. 한 티어에서 다른 티어로 선을 그어 티어끼리 연결하십시오.",
    "command.carry-alias":
      "`{id}` 설정은 `*` 별칭으로 텍스트의 다른 부분과 공유되며, 별칭은 다른 텍스트에 닿지 않습니다. 먼저 YAML에 값을 풀어 적으십시오.",
    "command.tls-cuts-off":
      "`{id}` 리시버는 {others} 익스포터에서 평문으로 받고 있어 TLS를 켜면 연결이 끊깁니다. 그 익스포터에 먼저 CA를 지정하거나 TLS 없이 연결하십시오.",
    "command.hop-itself":
      "티어는 자기 자신으로 보내지 않습니다. 데이터가 끝없이 순환합니다. 대신 커넥터로 두 파이프라인을 연결하십시오.",
    "command.hop-by-service": "OTLP gRPC",
    "command.hop-by-trace": "OTLP gRPC, 트레이스 ID로 부하 분산",
    "command.hop-plain": "`{host}` 주소로 평문 전송",
    "command.hop-ca": "`{host}` 주소로 TLS 전송, CA는 Secret `otelcol-tls` 마운트의 `{file}` 파일에서 읽음",
    "command.hop-system": "`{host}` 주소로 TLS 전송, 이미지의 CA로 검증",
    "command.hop-balanced-plain":
      "평문 전송, `{id}` 컴포넌트에 필요한 대로 한 트레이스의 모든 스팬이 한 파드로 도착",
    "command.hop-balanced-ca":
      "TLS 전송, CA는 `{file}` 파일, `{id}` 컴포넌트에 필요한 대로 한 트레이스의 모든 스팬이 한 파드로 도착",
    "command.hop-balanced-system":
      "TLS 전송, 이미지의 CA로 검증, `{id}` 컴포넌트에 필요한 대로 한 트레이스의 모든 스팬이 한 파드로 도착",
    "command.does-forward": "모든 데이터를 그대로 전달",
    "command.does-routing": "조건에 따라 데이터를 전달, 배포 환경 조건 하나로 시작",
    "command.does-span-metrics": "스팬에서 요청 수, 오류, 지연 시간 메트릭 생성",
    "command.does-count": "{from} 개수를 세어 {to} 신호로 전달",
    "command.does-service-graph": "서비스 간 호출 관계 메트릭 생성",
    "command.does-exceptions": "스팬의 예외에서 {to} 생성",
    "command.does-failover":
      "데이터를 전달하고, 첫 파이프라인이 실패하는 동안 목록의 다음 파이프라인으로 전달",
    "command.does-round-robin": "뒤따르는 파이프라인에 배치를 차례로 분배",
    "command.does-signal-to-metrics": "표현식으로 메트릭 생성, 시작하기 전에 설정에 하나를 적어야 함",
    "command.does-sum": "속성 값을 합산, 설정에 속성을 적어야 함",
    "command.does-otlp-json": "로그 본문에 OTLP JSON으로 도착한 {to} 신호 읽기",
    "command.does-turn": "{from} 신호를 {to} 신호로 변환",
    "command.does-shared": "{pipelines} 파이프라인을 이미 연결하므로 데이터가 서로 섞임",
  },
};
