import { quote } from "../go/quote";
import type { Environment, Problem } from "../types";
import type { Said, Say } from "./define";
import type { Reading } from "./reading";

/** What is said of a provider of the `oidc` extension. */
export const oidcProviderSays = {
  audience: {
    en: "`audience` is missing, so tokens made for others would be let in. Name it, or write `ignore_audience: true` to accept that.",
    ko: "`audience`가 없어 다른 대상에게 발급된 토큰도 통과할 수 있습니다. 값을 쓰거나, 감수하려면 `ignore_audience: true`로 설정하세요.",
  },
  issuer: {
    en: "`issuer_url` is missing: the extension fetches the keys from there. Write the provider's address.",
    ko: "`issuer_url`이 없습니다. 확장은 이 주소에서 키를 가져옵니다. 제공자의 주소를 쓰세요.",
  },
  keys: {
    en: "`public_keys_file` is `{file}`, and there is no such file. Mount it there.",
    ko: "`public_keys_file`로 지정한 `{file}` 파일이 없습니다. 그 경로에 마운트하세요.",
  },
} satisfies Record<string, Said>;

/** The first fault of a provider. */
export function oidcProviderTrouble(
  config: Reading,
  say: Say<keyof typeof oidcProviderSays>,
  environment: Environment,
): Problem | null {
  if (config.text("audience") === "" && config.flag("ignore_audience") === false)
    return say("audience", "no Audience provided for the OIDC configuration", { at: ["audience"] });
  if (config.text("issuer_url") === "")
    return say("issuer", "no IssuerURL provided for the OIDC configuration", { at: ["issuer_url"] });
  const file = config.text("public_keys_file");
  return file && environment.exists(file) === false
    ? say(
        "keys",
        `invalid public_keys_file ${quote(file)}: could not read file: open ${file}: no such file or directory`,
        { at: ["public_keys_file"], params: { file }, class: "environment" },
      )
    : null;
}
