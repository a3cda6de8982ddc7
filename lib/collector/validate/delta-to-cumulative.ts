import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";
import { formatDuration } from "../go/format-duration";

/** The `delta_to_cumulative` processor. */
export const deltaToCumulative = typeCheck<typeof deltaToCumulativeDocs>({
  name: "delta-to-cumulative",
  type: contribType("processor/deltatocumulativeprocessor.Config"),
  validate(config, say) {
    const stale = config.number("max_stale");
    if (stale <= 0)
      return say("stale", `max_stale must be a positive duration (got ${formatDuration(stale)})`, {
        at: ["max_stale"],
      });
    const streams = config.number("max_streams");
    return streams < 0
      ? say("streams", `max_streams must be a positive number (got ${streams})`, { at: ["max_streams"] })
      : null;
  },
});

export const deltaToCumulativeDocs = () => ({
  source: contrib("processor/deltatocumulativeprocessor/config.go"),
  says: {
    stale: {
      en: "`max_stale` must be above 0: after it a series that sends nothing is forgotten. 5m is the default.",
      ko: "`max_stale`은 0보다 커야 합니다. 이 시간 동안 값이 오지 않은 시계열은 버려집니다. 기본값은 5m입니다.",
    },
    streams: {
      en: "`max_streams` is negative. Leave it out for the default.",
      ko: "`max_streams`가 음수입니다. 기본값을 쓰려면 지우세요.",
    },
  },
});
