import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";

/** How the Kafka components sign in. */
export const kafkaSasl = typeCheck<typeof kafkaSaslDocs>({
  name: "kafka-sasl",
  type: contribType("pkg/kafka/configkafka.SASLConfig"),
  validate(config, say) {
    const value = config.text("mechanism");
    if (value === null) return null;
    if (value === "OAUTHBEARER") {
      if (config.text("oauthbearer_token_source") === "")
        return say("required", "oauth2authclient extension is required", {
          params: { key: "oauthbearer_token_source" },
        });
    } else if (value === "PLAIN" || value.startsWith("SCRAM-SHA-")) {
      if (!/^(PLAIN|SCRAM-SHA-(256|512))$/.test(value)) return mechanism(value);
      const key = ["username", "password"].find((name) => config.text(name) === "");
      if (key !== undefined) return say("required", `${key} is required`, { params: { key } });
    } else if (value !== "AWS_MSK_IAM_OAUTHBEARER") return mechanism(value);
    const version = config.number("version");
    return version < 0 || version > 1
      ? say("version", `version has to be either 0 or 1. configured value ${version}`, { at: ["version"] })
      : null;

    function mechanism(text: string) {
      return say(
        "mechanism",
        `mechanism should be one of 'PLAIN', 'AWS_MSK_IAM_OAUTHBEARER', 'SCRAM-SHA-256' or 'SCRAM-SHA-512'. configured value ${text}`,
        { at: ["mechanism"], params: { value: text === "" ? " " : text } },
      );
    }
  },
});

export const kafkaSaslDocs = () => ({
  source: contrib("pkg/kafka/configkafka/config.go"),
  says: {
    required: {
      en: "`{key}` is missing; this mechanism needs it.",
      ko: "`{key}`이(가) 없습니다. 이 방식에는 필요합니다.",
    },
    mechanism: {
      en: "`mechanism` is `{value}`. It can be PLAIN, SCRAM-SHA-256, SCRAM-SHA-512, AWS_MSK_IAM_OAUTHBEARER or OAUTHBEARER.",
      ko: "`mechanism` 값이 `{value}`입니다. PLAIN, SCRAM-SHA-256, SCRAM-SHA-512, AWS_MSK_IAM_OAUTHBEARER, OAUTHBEARER 중 하나를 쓰세요.",
    },
    version: {
      en: "`version` of SASL is 0 or 1.",
      ko: "SASL의 `version`은 0 또는 1입니다.",
    },
  },
});
