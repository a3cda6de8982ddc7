import { typeCheck } from "../checks/define";
import { core, coreType } from "../checks/upstream";

/** `service::telemetry`. */
export const telemetry = typeCheck<typeof telemetryDocs>({
  name: "telemetry",
  type: coreType("service/telemetry/otelconftelemetry.Config"),
  validate(config, say) {
    const metrics = config.section("metrics");
    const level = metrics.text("level")?.toLowerCase() ?? null;
    if (level !== null && level !== "none" && metrics.count("readers") === 0)
      return say("readers", "collector telemetry metrics reader should exist when metric level is not none", {
        at: ["metrics", "readers"],
      });
    return level !== null && level !== "detailed" && metrics.isSet("views") === true
      ? say(
          "views",
          "service::telemetry::metrics::views can only be set when service::telemetry::metrics::level is detailed",
          { at: ["metrics", "views"] },
        )
      : null;
  },
});

export const telemetryDocs = () => ({
  source: core("service/telemetry/otelconftelemetry/config.go"),
  says: {
    readers: {
      en: "`metrics.readers` is empty, but the collector's own metrics are on. Give it a reader, leave `readers` out for the default one, or write `level: none`.",
      ko: "Collector 자체 메트릭이 켜져 있는데 `metrics.readers`가 비어 있습니다. 리더를 하나 두거나, 기본 리더를 쓰도록 `readers`를 지우거나, `level: none`으로 설정하세요.",
    },
    views: {
      en: "`metrics.views` needs `metrics.level: detailed`: at other levels the collector sets its own views.",
      ko: "`metrics.views`를 쓰려면 `metrics.level: detailed`여야 합니다. 다른 수준에서는 Collector가 자체 뷰를 설정합니다.",
    },
  },
});
