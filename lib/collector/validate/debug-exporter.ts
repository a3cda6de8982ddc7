import { typeCheck } from "../checks/define";
import { core, coreType } from "../checks/upstream";

/** The `debug` exporter. */
export const debugExporter = typeCheck<typeof debugExporterDocs>({
  name: "debug-exporter",
  type: coreType("exporter/debugexporter.Config"),
  validate(config, say) {
    // A name, or the number behind it, which Go takes as well: -1 is none, 0 to 2 are known, others have no name.
    const level = Math.trunc(config.number("verbosity"));
    const isNone = config.text("verbosity")?.toLowerCase() === "none" || level === -1;
    if (isNone || level < 0 || level > 2)
      return say("verbosity", `verbosity level "${isNone ? "None" : ""}" is not supported`, {
        at: ["verbosity"],
      });
    const isInternal = config.flag("use_internal_logger");
    if (isInternal === true && config.isSet("output_paths") === true)
      return say("internal", "output_paths is not supported when use_internal_logger is true", {
        at: ["output_paths"],
      });
    return isInternal === false && config.isSet("output_paths") === true && config.count("output_paths") === 0
      ? say("nowhere", "output_paths must not be empty when use_internal_logger is false", {
          at: ["output_paths"],
        })
      : null;
  },
});

export const debugExporterDocs = () => ({
  source: core("exporter/debugexporter/config.go"),
  says: {
    verbosity: {
      en: "This exporter knows `verbosity` as `basic`, `normal` or `detailed`, no other. `basic` prints one line per batch; to print nothing, take the exporter out of its pipelines.",
      ko: "이 익스포터의 `verbosity`는 `basic`, `normal`, `detailed` 중 하나여야 합니다. `basic`은 배치마다 한 줄만 출력합니다. 아무것도 출력하지 않으려면 파이프라인에서 이 익스포터를 빼세요.",
    },
    internal: {
      en: "`output_paths` has no effect while `use_internal_logger` is on, and the collector refuses both together. Write `use_internal_logger: false`, or remove `output_paths`.",
      ko: "`use_internal_logger`가 켜져 있으면 `output_paths`가 적용되지 않으므로 Collector는 둘을 함께 받지 않습니다. `use_internal_logger: false`로 바꾸거나 `output_paths`를 지우세요.",
    },
    nowhere: {
      en: "`output_paths` is empty while `use_internal_logger` is off, so nothing could be printed. Write `[stdout]`.",
      ko: "`use_internal_logger`가 꺼져 있는데 `output_paths`가 비어 있어 출력할 곳이 없습니다. `[stdout]`이라고 쓰세요.",
    },
  },
});
