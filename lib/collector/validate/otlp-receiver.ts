import { typeCheck } from "../checks/define";
import { core, coreType } from "../checks/upstream";

/** The `otlp` receiver. */
export const otlpReceiver = typeCheck<typeof otlpReceiverDocs>({
  name: "otlp-receiver",
  type: coreType("receiver/otlpreceiver.Config"),
  validate(config, say) {
    const protocols = config.section("protocols");
    return protocols.isSet("grpc") === false && protocols.isSet("http") === false
      ? say("protocol", "must specify at least one protocol when using the OTLP receiver", {
          at: ["protocols"],
        })
      : null;
  },
});

export const otlpReceiverDocs = () => ({
  source: core("receiver/otlpreceiver/config.go"),
  says: {
    protocol: {
      en: "Neither `grpc` nor `http` is switched on, so the receiver would listen nowhere. Write `protocols: '{' grpc: '{}', http: '{}' '}'`, or the one you need.",
      ko: "`grpc`도 `http`도 켜져 있지 않아 리시버가 아무 데서도 수신하지 않습니다. 필요한 것을 골라 `protocols: '{' grpc: '{}', http: '{}' '}'`처럼 쓰세요.",
    },
  },
});
