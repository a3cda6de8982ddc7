import { typeCheck } from "../checks/define";
import { multiError } from "../checks/multi-error";
import { oidcProviderSays, oidcProviderTrouble } from "../checks/oidc-provider-trouble";
import type { Reading } from "../checks/reading";
import { contrib, contribType } from "../checks/upstream";
import type { Problem } from "../types";

/** Keys that make the extension itself a provider, in the older form. */
const own = ["issuer_url", "audience", "issuer_ca_path", "username_claim", "groups_claim"];

/** The `oidc` extension, which judges its providers as a whole. */
export const oidc = typeCheck<typeof oidcDocs>({
  name: "oidc",
  type: contribType("extension/oidcauthextension.Config"),
  validate(config, say, { environment }) {
    const isProvider = own.some((key) => config.text(key)) || config.flag("ignore_audience") === true;
    const listed = config
      .sections("providers")
      .map((provider, index) => ({ provider, at: ["providers", index] as (string | number)[] }));
    const all: readonly { readonly provider: Reading; readonly at: (string | number)[] }[] = [
      ...(isProvider ? [{ provider: config, at: [] }] : []),
      ...listed,
    ];
    const seen = new Set<string>();
    const problems: (Problem | null)[] = [];
    for (const { provider, at } of all) {
      const issuer = provider.text("issuer_url");
      if (all.length > 1 && provider !== config && provider.flag("ignore_issuer") === true)
        problems.push(
          say("several", "ignore_issuer cannot be true when multiple providers are configured", { at }),
        );
      if (issuer !== null && seen.has(issuer)) {
        problems.push(say("twice", `duplicate issuer URL found: ${issuer}`, { at, params: { issuer } }));
        continue;
      }
      if (issuer !== null) seen.add(issuer);
      const found = oidcProviderTrouble(provider, say, environment);
      problems.push(found && { ...found, at: [...at, ...(found.at ?? [])] });
    }
    return multiError(problems);
  },
});

export const oidcDocs = () => ({
  source: contrib("extension/oidcauthextension/config.go"),
  says: {
    ...oidcProviderSays,
    several: {
      en: "`ignore_issuer` leaves open which provider a token is from, so it needs a provider alone. Remove it, or the others.",
      ko: "`ignore_issuer`를 쓰면 토큰의 발급자를 구분할 수 없어 제공자가 하나여야 합니다. 이 설정이나 다른 제공자를 지우세요.",
    },
    twice: {
      en: "Two providers have the issuer `{issuer}`. Keep one of them.",
      ko: "두 제공자의 발급자가 모두 `{issuer}`입니다. 하나만 남기세요.",
    },
  },
});
