import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";
import { formatDuration } from "../go/format-duration";
import { parseUrl } from "../go/parse-url";

/** `target_allocator` of the `prometheus` receiver. */
export const targetAllocator = typeCheck<typeof targetAllocatorDocs>({
  name: "target-allocator",
  type: contribType("receiver/prometheusreceiver/internal/targetallocator.Config"),
  validate(config, say) {
    const endpoint = config.text("endpoint");
    if (endpoint !== null && !isRequestUri(endpoint))
      return say("endpoint", `TargetAllocator endpoint is not valid: ${endpoint}`, {
        at: ["endpoint"],
        params: { endpoint },
      });
    const id = config.text("collector_id");
    if (id !== null && (id === "" || id.includes("${")))
      return say("id", "CollectorID is not a valid ID", { at: ["collector_id"] });
    const interval = config.number("interval");
    return interval <= 0
      ? say("interval", `interval must be a positive duration, got ${formatDuration(interval)}`, {
          at: ["interval"],
        })
      : null;
  },
});

export const targetAllocatorDocs = () => ({
  source: contrib("receiver/prometheusreceiver/internal/targetallocator/config.go"),
  says: {
    endpoint: {
      en: '`endpoint` is "{endpoint}", which is no URL. Write the allocator\'s address, as in `http://allocator-service`.',
      ko: '`endpoint` 값 "{endpoint}"은(는) URL이 아닙니다. `http://allocator-service`처럼 할당자의 주소를 쓰세요.',
    },
    id: {
      en: "`collector_id` is empty, and the allocator could not tell the pods apart. Take it from a variable that holds the pod's name.",
      ko: "`collector_id`가 비어 있어 할당자가 파드를 구별할 수 없습니다. 파드 이름을 담은 환경 변수에서 가져오세요.",
    },
    interval: {
      en: "`interval` must be above 0: after it the targets are asked for anew. 30s is usual.",
      ko: "`interval`은 0보다 커야 합니다. 이 간격마다 대상을 다시 묻습니다. 보통 30s를 씁니다.",
    },
  },
});

/** As Go's url.ParseRequestURI: a URL with a scheme, or a path from the root. */
function isRequestUri(text: string): boolean {
  if (text === "") return false;
  const url = parseUrl(text);
  return url.ok && (url.value.scheme !== "" || text.startsWith("/") || text === "*");
}
