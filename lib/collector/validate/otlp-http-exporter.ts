import { typeCheck } from "../checks/define";
import { core, coreType } from "../checks/upstream";

const keys = ["endpoint", "traces_endpoint", "metrics_endpoint", "logs_endpoint", "profiles_endpoint"];

/** The `otlp_http` exporter. */
export const otlpHttpExporter = typeCheck<typeof otlpHttpExporterDocs>({
  name: "otlp-http-exporter",
  type: coreType("exporter/otlphttpexporter.Config"),
  validate: (config, say) =>
    keys.every((key) => config.text(key) === "")
      ? say("endpoint", "at least one endpoint must be specified", { at: ["endpoint"] })
      : null,
});

export const otlpHttpExporterDocs = () => ({
  source: core("exporter/otlphttpexporter/config.go"),
  says: {
    endpoint: {
      en: "No endpoint is set, so the exporter does not know where to send. Write `endpoint`, as in `http://gateway:4318`; the signal's path is added to it.",
      ko: "엔드포인트가 없어 익스포터가 어디로 보낼지 알 수 없습니다. `http://gateway:4318`처럼 `endpoint`를 쓰세요. 시그널별 경로는 자동으로 붙습니다.",
    },
  },
});
