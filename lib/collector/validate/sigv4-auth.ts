import { imdsTrouble } from "../checks/imds";
import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";

/** The `sigv4auth` extension; it looks for credentials already when it is validated. */
export const sigv4Auth = typeCheck<typeof sigv4AuthDocs>({
  name: "sigv4-auth",
  type: contribType("extension/sigv4authextension.Config"),
  validate(config, say, { environment }) {
    const role = config.section("assume_role");
    const file = role.text("web_identity_token_file");
    if (file === null) return null;
    if (file !== "") {
      const at = ["assume_role", "web_identity_token_file"];
      if (role.text("arn") === "")
        return say("arn", "must specify ARN when using WebIdentityTokenFile", { at });
      return environment.exists(file) === false
        ? say(
            "token",
            `could not retrieve credential provider: unable to retrieve token file: unable to read file at ${file}: open ${file}: no such file or directory`,
            { at, params: { file }, class: "environment" },
          )
        : null;
    }
    const sources = [
      "AWS_ACCESS_KEY_ID",
      "AWS_PROFILE",
      "AWS_WEB_IDENTITY_TOKEN_FILE",
      "AWS_CONTAINER_CREDENTIALS_FULL_URI",
    ];
    return environment.isPod || sources.some((name) => environment.variables.has(name))
      ? null
      : say(
          "credentials",
          `could not retrieve credential provider: failed to refresh cached credentials, no EC2 IMDS role found, ${imdsTrouble("GetMetadata")}`,
          { class: "environment" },
        );
  },
});

export const sigv4AuthDocs = () => ({
  source: contrib("extension/sigv4authextension/config.go"),
  says: {
    arn: {
      en: "`assume_role.web_identity_token_file` needs the role it is exchanged for. Set `assume_role.arn`.",
      ko: "`assume_role.web_identity_token_file`에는 교환할 역할이 필요합니다. `assume_role.arn`을 설정하세요.",
    },
    token: {
      en: "The token file `{file}` does not exist there. In a pod it comes with the service account's role annotation.",
      ko: "토큰 파일 `{file}`이(가) 없습니다. 파드에서는 서비스 계정의 역할 어노테이션으로 마운트됩니다.",
    },
    credentials: {
      en: "There are no AWS credentials on this machine, and the extension fetches them as soon as it is validated. Where it runs it needs a role or `AWS_ACCESS_KEY_ID`.",
      ko: "이 머신에 AWS 자격 증명이 없습니다. 확장은 검증할 때 바로 자격 증명을 가져오므로, 실행되는 곳에 역할이나 `AWS_ACCESS_KEY_ID`가 있어야 합니다.",
    },
  },
});
