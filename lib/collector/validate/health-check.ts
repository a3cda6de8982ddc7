import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";

/** What the health checks have in common. */
export const healthCheck = typeCheck<typeof healthCheckDocs>({
  name: "health-check",
  type: contribType("internal/healthcheck.Config"),
  validate(config, say) {
    if (config.text("endpoint") === "")
      return say("endpoint", "http endpoint required", { at: ["endpoint"] });
    const path = config.text("path");
    return path !== null && !path.startsWith("/")
      ? say("path", "path must start with /", { at: ["path"], params: { path } })
      : null;
  },
});

export const healthCheckDocs = () => ({
  source: contrib("internal/healthcheck/config.go"),
  says: {
    endpoint: {
      en: "`endpoint` is empty, so no probe could reach the health check. Leave it out for `localhost:13133`; a kubelet can only reach `0.0.0.0:13133` or the pod's address.",
      ko: "`endpoint`가 비어 있어 프로브가 헬스 체크에 닿을 수 없습니다. 기본값 `localhost:13133`을 쓰려면 지우세요. kubelet이 접근하려면 `0.0.0.0:13133`이 필요합니다.",
    },
    path: {
      en: "`path` is `{path}`. A path begins with `/`.",
      ko: "`path` 값이 `{path}`입니다. 경로는 `/`로 시작해야 합니다.",
    },
  },
});
