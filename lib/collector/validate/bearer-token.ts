import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";

/** The `bearertokenauth` extension. */
export const bearerToken = typeCheck<typeof bearerTokenDocs>({
  name: "bearer-token",
  type: contribType("extension/bearertokenauthextension.Config"),
  validate(config, say) {
    const [token, file] = [config.text("token"), config.text("filename")];
    if (token === "" && config.count("tokens") === 0 && file === "")
      return say("none", "no bearer token provided");
    return token !== null && token !== "" && config.count("tokens") > 0
      ? say("both", "either tokens or token should be provided, not both", { at: ["tokens"] })
      : null;
  },
});

export const bearerTokenDocs = () => ({
  source: contrib("extension/bearertokenauthextension/config.go"),
  says: {
    none: {
      en: "No token is given, so nothing could be authenticated with. Set `token`, `tokens` or `filename`; a variable that is not set leaves it empty.",
      ko: "토큰이 없어 인증에 쓸 것이 없습니다. `token`, `tokens`, `filename` 중 하나를 설정하세요. 설정되지 않은 환경 변수를 쓰면 값이 빕니다.",
    },
    both: {
      en: "`token` and `tokens` are both set. Keep one: put the single token into `tokens` if there are several.",
      ko: "`token`과 `tokens`가 모두 설정되어 있습니다. 하나만 남기세요. 토큰이 여럿이면 모두 `tokens`에 넣습니다.",
    },
  },
});
