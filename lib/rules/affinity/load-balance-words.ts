import type { Language } from "../../base/words";

type FixWords = Readonly<
  Record<"load-balance" | "load-balance-k8s" | "route-by-key" | "list-pods" | "single-replica", string>
>;

/** How the fixes of `loadBalanceFixes` and `singleReplicaFix` are called; `by` names the routing key in each language. */
export function loadBalanceWords(
  by: Readonly<Record<Language, string>>,
): Readonly<Record<Language, FixWords>> {
  return {
    en: {
      "load-balance": `Load balance by ${by.en}`,
      "load-balance-k8s": `Load balance by ${by.en}, with pods from the Kubernetes API`,
      "route-by-key": `Route by ${by.en} in \`{exporter}\``,
      "list-pods": "Look up the pods of `{to}` by its headless Service",
      "single-replica": "Run `{to}` with one pod",
    },
    ko: {
      "load-balance": `${by.ko}로 부하 분산`,
      "load-balance-k8s": `${by.ko}로 부하 분산, 파드 목록은 Kubernetes API에서 조회`,
      "route-by-key": `\`{exporter}\` 익스포터에서 ${by.ko}로 라우팅`,
      "list-pods": "헤드리스 Service로 `{to}` 티어의 파드 조회",
      "single-replica": "`{to}` 티어를 파드 하나로 실행",
    },
  };
}

/** The names of the routing keys that rules propose. */
export const routingKeyWords = {
  traceID: { en: "trace ID", ko: "트레이스 ID" },
  service: { en: "service", ko: "서비스" },
  streamID: { en: "series", ko: "시계열 단위" },
} as const;
