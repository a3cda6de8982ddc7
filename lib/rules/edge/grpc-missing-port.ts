import { at } from "../../base/json";
import { hasVariable, parseEndpoint } from "../../topology/endpoints";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { examplePair } from "../shared/example-pair";
import { withPort } from "../shared/with-port";
import type { RuleDocs } from "../types";

export const grpcMissingPort = rule({
  id: "edge/grpc-missing-port",
  scope: "component",
  severity: "error",
  *check({ component, tier }) {
    if (component.kind !== "exporter" || !["otlp_grpc", "otelarrow"].includes(component.canonical)) return;
    const written = at(component.config, "endpoint");
    if (typeof written !== "string" || written.trim() === "" || hasVariable(written)) return;
    const address = written.replace(/^https?:\/\//, "");
    // Other schemes are those of gRPC's name resolvers, which have rules of their own.
    if (address.includes("://") || (/:\d+$/.test(address.replace(/^\[[^\]]*\]/, "")) && !isBareV6(address)))
      return;
    const place = [...component.at, "endpoint"];
    const mended = isBareV6(address) ? null : withPort(written, 4317);
    yield {
      at: { yaml: place, part: "value" },
      params: { exporter: component.id, written },
      fixes:
        mended === null || parseEndpoint(mended, place).port !== 4317
          ? []
          : [
              {
                id: "add-port",
                params: { address: mended },
                safety: "review",
                edits: [{ tier: tier.id, ...set(place, mended) }],
              },
            ],
    };
  },
});

/** `::1:4317`: more than one colon, and no brackets that say where the address ends. */
function isBareV6(address: string): boolean {
  return !address.startsWith("[") && address.split(":").length > 2;
}

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "OTLP over gRPC has a port in its address",
      why: "A gRPC exporter takes host and port; there is no port that it would assume. Without one, or with an IPv6 address that does not stand in brackets, the collector refuses the configuration and does not start. The usual port of OTLP over gRPC is 4317.",
      messages: {
        default:
          "The address `{written}` of `{exporter}` is not a host with a port, so the collector does not start: write it as `host:4317`.",
      },
      fixes: { "add-port": "Send to `{address}`" },
    },
    ko: {
      title: "gRPC 방식의 OTLP 주소에 포트가 있음",
      why: "gRPC 익스포터는 호스트와 포트를 받으며 기본 포트가 없습니다. 포트가 없거나 IPv6 주소가 대괄호 안에 있지 않으면 컬렉터가 설정을 거부하고 시작되지 않습니다. gRPC 방식의 OTLP는 보통 4317 포트를 씁니다.",
      messages: {
        default:
          "`{exporter}` 익스포터의 `{written}` 주소가 호스트와 포트로 되어 있지 않아 컬렉터가 시작되지 않습니다. `host:4317` 형식으로 적으십시오.",
      },
      fixes: { "add-port": "`{address}` 주소로 전송" },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/config/configgrpc",
  bad: { tiers: to("otel-gateway") },
  good: { tiers: to("otel-gateway:4317") },
});

function to(address: string) {
  return examplePair(
    "otlp_grpc",
    `endpoint: ${address}\ntls: { insecure: true }`,
    'grpc: { endpoint: "${env:MY_POD_IP}:4317" }',
  );
}
