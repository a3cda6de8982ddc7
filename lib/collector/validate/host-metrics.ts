import { typeCheck } from "../checks/define";
import { multiError } from "../checks/multi-error";
import { contrib, contribType } from "../checks/upstream";

/** The `host_metrics` receiver. */
export const hostMetrics = typeCheck<typeof hostMetricsDocs>({
  name: "host-metrics",
  type: contribType("receiver/hostmetricsreceiver.Config"),
  validate(config, say, { environment }) {
    const path = config.text("root_path");
    return multiError([
      config.count("scrapers") === 0
        ? say("scrapers", "must specify at least one scraper when using host_metrics receiver", {
            at: ["scrapers"],
          })
        : null,
      path !== null && path !== "" && path !== "/" && environment.exists(path) === false
        ? say("root", `invalid root_path: stat ${path}: no such file or directory`, {
            at: ["root_path"],
            params: { path },
            class: "environment",
          })
        : null,
    ]);
  },
});

export const hostMetricsDocs = () => ({
  source: contrib("receiver/hostmetricsreceiver/config.go"),
  says: {
    scrapers: {
      en: "No scraper is set, so nothing would be measured. Add those you need under `scrapers`, such as `cpu:` and `memory:`.",
      ko: "스크레이퍼가 없어 측정하는 것이 없습니다. `scrapers` 아래에 `cpu:`, `memory:`처럼 필요한 것을 추가하세요.",
    },
    root: {
      en: "`root_path` is `{path}`, which does not exist there. Mount the host's root directory at it.",
      ko: "`root_path`로 지정한 `{path}`이(가) 없습니다. 호스트의 루트 디렉터리를 그 경로에 마운트하세요.",
    },
  },
});
