import { typeCheck } from "../checks/define";
import { core, coreType } from "../checks/upstream";

/** The `otlp_grpc` exporter. */
export const otlpGrpcExporter = typeCheck<typeof otlpGrpcExporterDocs>({
  name: "otlp-grpc-exporter",
  type: coreType("exporter/otlpexporter.Config"),
  validate(config, say) {
    const target = config.text("endpoint")?.replace(/^(?:https?:\/\/|dns:\/\/\/?)/, "");
    return target === "" ? say("endpoint", `requires a non-empty "endpoint"`, { at: ["endpoint"] }) : null;
  },
});

export const otlpGrpcExporterDocs = () => ({
  source: core("exporter/otlpexporter/config.go"),
  says: {
    endpoint: {
      en: "`endpoint` is missing or empty, so the exporter does not know where to send. Write the host and port of the next hop, as in `gateway:4317`.",
      ko: "`endpoint`가 없거나 비어 있어 익스포터가 어디로 보낼지 알 수 없습니다. `gateway:4317`처럼 다음 홉의 호스트와 포트를 쓰세요.",
    },
  },
});
