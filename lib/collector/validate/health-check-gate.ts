import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";

/** The `health_check` extension. */
export const healthCheckGate = typeCheck<typeof healthCheckGateDocs>({
  name: "health-check-gate",
  type: contribType("extension/healthcheckextension.Config"),
  validate(config, say, { isGateOn }) {
    const key = ["http", "grpc"].find((name) => config.isSet(name) === true);
    if (key === undefined || isGateOn("extension.healthcheck.useComponentStatus")) return null;
    return say(
      "gate",
      "v2 healthcheck configuration (http/grpc fields) detected but feature gate is disabled. Either remove the v2 config fields or enable the feature gate with: --feature-gates=+extension.healthcheck.useComponentStatus",
      { at: [key] },
    );
  },
});

export const healthCheckGateDocs = () => ({
  source: contrib("extension/healthcheckextension/config.go"),
  says: {
    gate: {
      en: "`http` and `grpc` belong to the new health check, which is behind a feature gate. Start the collector with `--feature-gates=+extension.healthcheck.useComponentStatus`, or set `endpoint` and `path` directly.",
      ko: "`http`와 `grpc`는 피처 게이트 뒤에 있는 새 헬스 체크의 설정입니다. Collector를 `--feature-gates=+extension.healthcheck.useComponentStatus`로 시작하거나 `endpoint`와 `path`를 직접 설정하세요.",
    },
  },
});
