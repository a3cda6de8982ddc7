import { at } from "../../base/json";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { clientPath, clientSettings } from "../shared/client-settings";
import { examplePair } from "../shared/example-pair";
import { inTier } from "../shared/in-tier";
import { sentAway } from "../shared/sent-away";
import type { RuleDocs } from "../types";

export const compressionUnsupported = rule({
  id: "edge/compression-unsupported",
  scope: "topology",
  severity: "warning",
  *check(topology) {
    for (const { exporter, tier, endpoint, foreign } of sentAway(topology)) {
      const compression = at(clientSettings(exporter), "compression");
      // Collectors take all that collectors send.
      if (!foreign || typeof compression !== "string" || !optional.has(compression)) continue;
      const place = [...clientPath(exporter), "compression"];
      yield {
        tier: tier.id,
        at: { yaml: place, part: "value" },
        params: { exporter: exporter.id, compression, host: endpoint.host ?? "" },
        fixes: [{ id: "gzip", safety: "review", edits: [inTier(tier.id, set(place, "gzip"))] }],
      };
    }
  },
});

/** What OTLP exporters know beside gzip, and OTLP servers need not know (core config/configcompression). */
const optional: ReadonlySet<string> = new Set([
  "snappy",
  "zstd",
  "x-snappy-framed",
  "lz4",
  "deflate",
  "zlib",
]);

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Foreign servers get gzip",
      why: "Of all compressions an OTLP server has to know gzip only. Collectors know the others, too; backends, vendors' gateways and load balancers in front of them often do not. Such a server answers every request with an error that is not worth a retry (`Unimplemented`, 415 or 400), so all data is dropped at once. Keep it if you know that the server takes it.",
      messages: {
        default:
          "`{exporter}` sends `{compression}` to `{host}`; OTLP servers have to take gzip only. One that does not know it refuses everything, and the data is dropped.",
      },
      fixes: { gzip: "Compress with gzip" },
    },
    ko: {
      title: "외부 서버에는 gzip으로 보냄",
      why: "OTLP 서버가 반드시 지원해야 하는 압축은 gzip뿐입니다. 컬렉터는 다른 압축도 지원하지만 백엔드나 벤더의 게이트웨이, 그 앞의 로드 밸런서는 지원하지 않는 경우가 많습니다. 그런 서버는 모든 요청에 재시도해도 소용없는 오류(`Unimplemented`, 415 또는 400)로 응답하므로 데이터가 바로 버려집니다. 서버가 지원하는 것을 확인했다면 그대로 두십시오.",
      messages: {
        default:
          "`{exporter}` 익스포터가 `{host}` 서버에 `{compression}` 압축으로 보냅니다. OTLP 서버는 gzip만 지원하면 됩니다. 지원하지 않는 서버는 모두 거부하고 데이터가 버려집니다.",
      },
      fixes: { gzip: "gzip으로 압축" },
    },
  },
  source: "https://opentelemetry.io/docs/specs/otlp/#otlpgrpc",
  bad: { tiers: compressing("zstd", "https://otlp.example.com") },
  good: { tiers: compressing("gzip", "https://otlp.example.com") },
});

function compressing(compression: string, endpoint: string) {
  return examplePair(
    "otlp_http",
    `endpoint: ${endpoint}\ncompression: ${compression}`,
    'grpc: { endpoint: "${env:MY_POD_IP}:4317" }',
  );
}
