import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";
import { compileRegexp } from "../go/regexp";
import { quote } from "../go/quote";

const strategies = new Set(["true_reset_point", "subtract_initial_point", "start_time_metric"]);

/** The `metric_start_time` processor. */
export const metricStartTime = typeCheck<typeof metricStartTimeDocs>({
  name: "metric-start-time",
  type: contribType("processor/metricstarttimeprocessor.Config"),
  validate(config, say) {
    const strategy = config.text("strategy");
    if (strategy !== null && !strategies.has(strategy))
      return say("strategy", `${quote(strategy)} is not a valid strategy`, {
        at: ["strategy"],
        params: { value: quote(strategy) },
      });
    if (config.number("gc_interval") <= 0)
      return say("interval", "gc_interval must be positive", { at: ["gc_interval"] });
    const pattern = config.text("start_time_metric_regex");
    if (!pattern) return null;
    const at = ["start_time_metric_regex"];
    const compiled = compileRegexp(pattern);
    if (!compiled.ok) return say("pattern", compiled.error, { at, params: { trouble: compiled.error } });
    return strategy !== null && strategy !== "start_time_metric"
      ? say("alone", "start_time_metric_regex can only be used with the start_time_metric strategy", { at })
      : null;
  },
});

export const metricStartTimeDocs = () => ({
  source: contrib("processor/metricstarttimeprocessor/config.go"),
  says: {
    strategy: {
      en: "`strategy` is {value}. It can be true_reset_point, subtract_initial_point or start_time_metric.",
      ko: "`strategy` 값이 {value}입니다. true_reset_point, subtract_initial_point, start_time_metric 중 하나를 쓰세요.",
    },
    interval: {
      en: "`gc_interval` must be above 0: after it series that ended are forgotten. 10m is the default.",
      ko: "`gc_interval`은 0보다 커야 합니다. 이 간격마다 끝난 시계열을 버립니다. 기본값은 10m입니다.",
    },
    pattern: {
      en: "`start_time_metric_regex` is no pattern that Go can read: {trouble}",
      ko: "`start_time_metric_regex`는 Go가 읽을 수 있는 패턴이 아닙니다: {trouble}",
    },
    alone: {
      en: "`start_time_metric_regex` is only read with `strategy: start_time_metric`. Set that, or remove the pattern.",
      ko: "`start_time_metric_regex`는 `strategy: start_time_metric`일 때만 읽힙니다. 그렇게 설정하거나 패턴을 지우세요.",
    },
  },
});
