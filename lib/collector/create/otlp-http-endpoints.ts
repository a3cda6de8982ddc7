import { factoryCheck } from "../checks/define";
import { core } from "../checks/upstream";
import { parseUrl } from "../go/parse-url";

/** The addresses of `otlp_http`: one for all signals, or one for the signal. */
export const otlpHttpEndpoints = factoryCheck<typeof otlpHttpEndpointsDocs>({
  name: "otlp-http-endpoints",
  kind: "exporter",
  component: "otlp_http",
  create(config, say, { signal }) {
    const key = `${signal}_endpoint`;
    const [common, own] = [config.text("endpoint"), config.text(key)];
    for (const [name, text] of [
      ["endpoint", common],
      [key, own],
    ] as const) {
      const url = text === null || text === "" ? null : parseUrl(text);
      if (url && !url.ok)
        return say("url", `${name} must be a valid URL`, {
          at: [name],
          params: { key: name, trouble: url.error },
        });
    }
    return common === "" && own === ""
      ? say("none", `either endpoint or ${key} must be specified`, { params: { signal, key } })
      : null;
  },
});

export const otlpHttpEndpointsDocs = () => ({
  source: core("exporter/otlphttpexporter/factory.go"),
  says: {
    url: {
      en: "`{key}` is no URL: {trouble}",
      ko: "`{key}`이(가) URL이 아닙니다: {trouble}",
    },
    none: {
      en: "There is no address for {signal}: set `endpoint` for all signals, or `{key}`.",
      ko: "{signal}을(를) 보낼 주소가 없습니다. 모든 신호에 쓰일 `endpoint`나 `{key}`를 설정하세요.",
    },
  },
});
