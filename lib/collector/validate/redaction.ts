import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";
import { quote } from "../go/quote";

/** The `redaction` processor. */
export const redaction = typeCheck<typeof redactionDocs>({
  name: "redaction",
  type: contribType("processor/redactionprocessor.Config"),
  validate(config, say) {
    const name = config.text("hash_function");
    const key = config.text("hmac_key");
    if (key === null || (name !== "hmac-sha256" && name !== "hmac-sha512")) return null;
    const least = name === "hmac-sha512" ? 64 : 32;
    const size = new TextEncoder().encode(key).length;
    const details = { at: ["hmac_key"], params: { name, least, size } };
    if (size === 0)
      return say("key", `hmac_key must not be empty when hash_function is ${quote(name)}`, details);
    return size < least
      ? say(
          "key",
          `hmac_key must be at least ${least} bytes long for ${quote(name)}, got ${size} bytes`,
          details,
        )
      : null;
  },
});

export const redactionDocs = () => ({
  source: contrib("processor/redactionprocessor/config.go"),
  says: {
    key: {
      en: "`hash_function: {name}` needs `hmac_key` of {least} bytes or more, and it has {size}. With a short key the values could be guessed back.",
      ko: "`hash_function: {name}`에는 {least}바이트 이상의 `hmac_key`가 필요하지만 {size}바이트입니다. 키가 짧으면 원래 값을 추측해 낼 수 있습니다.",
    },
  },
});
