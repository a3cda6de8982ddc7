import { typeCheck } from "../checks/define";
import { textOf } from "../checks/reading";
import type { TypeId } from "../../catalogue/fields/types";

const type: TypeId = "github.com/prometheus/client_golang/exp/api/remote.WriteMessageType";
const known = ["prometheus.WriteRequest", "io.prometheus.write.v2.Request"];

/** The message that remote write sends. */
export const remoteWriteMessage = typeCheck<typeof remoteWriteMessageDocs>({
  name: "remote-write-message",
  type,
  validate({ value: decoded }, say) {
    const value = textOf(decoded);
    return value === null || known.includes(value)
      ? null
      : say(
          "unknown",
          `unknown type for remote write protobuf message ${value}, supported: ${known.join(", ")}`,
          {
            params: { value },
          },
        );
  },
});

export const remoteWriteMessageDocs = () => ({
  source: "https://github.com/prometheus/client_golang/blob/main/exp/api/remote/remote_headers.go",
  says: {
    unknown: {
      en: "`{value}` is no message of remote write. It can be `prometheus.WriteRequest` or, for the second version, `io.prometheus.write.v2.Request`.",
      ko: "`{value}`은(는) 원격 쓰기 메시지가 아닙니다. `prometheus.WriteRequest` 또는 두 번째 버전인 `io.prometheus.write.v2.Request`를 쓰세요.",
    },
  },
});
