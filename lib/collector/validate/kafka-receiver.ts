import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";
import { compileRegexp } from "../go/regexp";

/** The `kafka` receiver's lists of topics that it leaves out. */
export const kafkaReceiver = typeCheck<typeof kafkaReceiverDocs>({
  name: "kafka-receiver",
  type: contribType("receiver/kafkareceiver.Config"),
  validate(config, say) {
    for (const signal of ["logs", "metrics", "traces", "profiles"]) {
      const [topics, excluded] = ["topics", "exclude_topics"].map((key) => config.section(signal).texts(key));
      if (!topics || !excluded || excluded.length === 0 || topics.includes(null)) continue;
      const at = [signal, "exclude_topics"];
      if (!topics.some((topic) => topic?.startsWith("^")))
        return say(
          "unused",
          `${signal}.exclude_topics is configured but none of the configured ${signal}.topics use regex pattern (must start with '^')`,
          { at, params: { signal } },
        );
      for (const topic of excluded) {
        if (topic === "")
          return say(
            "empty",
            `${signal}.exclude_topics contains empty string, which would match all topics`,
            { at },
          );
        const compiled = topic === null ? null : compileRegexp(topic);
        if (compiled && !compiled.ok)
          return say("pattern", `${signal}.exclude_topic contains invalid regex pattern: ${compiled.error}`, {
            at,
            params: { trouble: compiled.error },
          });
      }
    }
    return null;
  },
});

export const kafkaReceiverDocs = () => ({
  source: contrib("receiver/kafkareceiver/config.go"),
  says: {
    unused: {
      en: "`exclude_topics` only works beside a pattern in `{signal}.topics`, which begins with `^`. Write the topics as a pattern, or remove it.",
      ko: "`exclude_topics`는 `{signal}.topics`에 `^`로 시작하는 패턴이 있을 때만 동작합니다. 토픽을 패턴으로 쓰거나 지우세요.",
    },
    empty: {
      en: "`exclude_topics` has an empty entry, which would leave out every topic. Remove it.",
      ko: "`exclude_topics`에 빈 항목이 있어 모든 토픽이 제외됩니다. 지우세요.",
    },
    pattern: {
      en: "A pattern in `exclude_topics` cannot be read by Go: {trouble}",
      ko: "`exclude_topics`에 Go가 읽을 수 없는 패턴이 있습니다: {trouble}",
    },
  },
});
