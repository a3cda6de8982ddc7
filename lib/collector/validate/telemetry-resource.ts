import { typeCheck } from "../checks/define";
import { isUnknown } from "../checks/reading";
import { core, coreType } from "../checks/upstream";
import { quote } from "../go/quote";

const own = new Set(["attributes", "attributes_list", "detectors", "schema_url", "detection/development"]);

/** `service::telemetry::resource`. */
export const telemetryResource = typeCheck<typeof telemetryResourceDocs>({
  name: "telemetry-resource",
  type: coreType("service/telemetry/otelconftelemetry/internal/migration.ResourceConfigV030"),
  validate(config, say) {
    if (config.isSet("attributes_list") === true)
      return say(
        "list",
        "resource::attributes_list is not currently supported, please use resource::attributes",
        { at: ["attributes_list"] },
      );
    const { value } = config;
    const legacy =
      value !== null && typeof value === "object" && !Array.isArray(value)
        ? Object.entries(value).filter(([key]) => !own.has(key))
        : [];
    const bad = legacy.find(([, item]) => item !== null && typeof item !== "string" && !isUnknown(item));
    if (bad !== undefined) {
      const upstream = `legacy resource attribute ${quote(bad[0])} must be string or null`;
      return say("text", upstream, { at: [bad[0]], params: { name: bad[0] } });
    }
    return config.count("attributes") > 0 && legacy.length > 0
      ? say("mixed", "resource::attributes cannot be used together with legacy inline resource attributes", {
          at: ["attributes"],
        })
      : null;
  },
});

export const telemetryResourceDocs = () => ({
  source: core("service/telemetry/otelconftelemetry/internal/migration/v0.3.0.go"),
  says: {
    list: {
      en: "`attributes_list` is not read by the collector. Write the attributes as a list under `attributes`, each with `name` and `value`.",
      ko: "Collector는 `attributes_list`를 읽지 않습니다. `attributes` 아래에 `name`과 `value`를 가진 목록으로 쓰세요.",
    },
    text: {
      en: "The value of `{name}` must be text, as every resource attribute written this way. Put it in quotes.",
      ko: "이 방식으로 쓰는 리소스 속성은 모두 텍스트여야 하므로 `{name}`의 값을 따옴표로 묶으세요.",
    },
    mixed: {
      en: "Attributes stand both under `attributes` and beside it. Move them all into `attributes`.",
      ko: "속성이 `attributes` 안과 밖에 모두 있습니다. 모두 `attributes` 아래로 옮기세요.",
    },
  },
});
