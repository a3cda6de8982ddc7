import { factoryCheck } from "../checks/define";
import { contrib } from "../checks/upstream";
import { parseUrl } from "../go/parse-url";

/** The address of `prometheus_remote_write`, read as the target of a request: a full URL, or a path from the root. */
export const prometheusRemoteWriteUrl = factoryCheck<typeof prometheusRemoteWriteUrlDocs>({
  name: "prometheus-remote-write-url",
  kind: "exporter",
  component: "prometheus_remote_write",
  create(config, say) {
    const text = config.text("endpoint");
    if (text === null) return null;
    const url = parseUrl(text);
    const isTarget = url.ok && (url.value.scheme !== "" || text.startsWith("/") || text === "*");
    return isTarget ? null : say("url", "invalid endpoint", { at: ["endpoint"], params: { text } });
  },
});

export const prometheusRemoteWriteUrlDocs = () => ({
  source: contrib("exporter/prometheusremotewriteexporter/exporter.go"),
  says: {
    url: {
      en: "`endpoint` is no address to write to: “{text}”. Write a full URL.",
      ko: "`endpoint`가 기록할 주소가 아닙니다: “{text}”. 전체 URL을 적으십시오.",
    },
  },
});
