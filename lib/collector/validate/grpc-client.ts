import { typeCheck, type Answer, type Say } from "../checks/define";
import { core, coreType } from "../checks/upstream";
import { parseUrl } from "../go/parse-url";
import { splitHostPort } from "../go/split-host-port";

/** What exporters over gRPC have in common. */
export const grpcClient = typeCheck<typeof grpcClientDocs>({
  name: "grpc-client",
  type: coreType("config/configgrpc.ClientConfig"),
  validate(config, say) {
    const endpoint = config.text("endpoint");
    if (endpoint === "unix://")
      return say("socket", "unix socket path cannot be empty", { at: ["endpoint"] });
    if (endpoint?.startsWith("unix://")) return null;
    const trouble = endpoint === null ? null : addressTrouble(endpoint, say);
    if (trouble !== null) return trouble;
    const name = config.text("balancer_name");
    return name === null || name === "" || balancers.has(name)
      ? null
      : say("balancer", `invalid balancer_name: ${name}`, { at: ["balancer_name"], params: { name } });
  },
});

export const grpcClientDocs = () => ({
  source: core("config/configgrpc/configgrpc.go"),
  says: {
    socket: {
      en: "`endpoint` names no file after `unix://`. Write the socket's path, as in `unix:///run/otel.sock`.",
      ko: "`endpoint`의 `unix://` 뒤에 파일이 없습니다. `unix:///run/otel.sock`처럼 소켓 경로를 쓰세요.",
    },
    address: {
      en: "`endpoint` is `{endpoint}`, but gRPC needs a host and a port, and nothing after them. Write it as `host:4317`.",
      ko: "`endpoint` 값이 `{endpoint}`이지만 gRPC에는 호스트와 포트만 있어야 합니다. `host:4317`처럼 쓰세요.",
    },
    port: {
      en: 'The port of `endpoint` is "{port}", which is no number. OTLP over gRPC usually listens on 4317.',
      ko: '`endpoint`의 포트 "{port}"은(는) 숫자가 아닙니다. OTLP gRPC는 보통 4317번 포트를 씁니다.',
    },
    balancer: {
      en: "`balancer_name` is `{name}`, which gRPC does not have. Use `round_robin` to spread over all addresses, or `pick_first`.",
      ko: "`balancer_name` 값 `{name}`은(는) gRPC에 없는 밸런서입니다. 모든 주소에 나누어 보내려면 `round_robin`, 아니면 `pick_first`를 쓰세요.",
    },
  },
});

/** What grpc-go registers unless something else is linked in; a name is compared letter by letter. */
const balancers = new Set(["round_robin", "pick_first"]);

function addressTrouble(endpoint: string, say: Say<"address" | "port">): Answer {
  const target = targetOf(endpoint);
  if (target === "") return null;
  const at = ["endpoint"];
  const split = splitHostPort(target);
  if (!split.ok) return say("address", split.error, { at, params: { endpoint } });
  const { port } = split.value;
  return /^[-+]?[0-9]+$/.test(port) ? null : say("port", `invalid port "${port}"`, { at, params: { port } });
}

/** The address without a scheme, as the client reads it. */
function targetOf(endpoint: string): string {
  if (endpoint.startsWith("http://")) return endpoint.slice("http://".length);
  if (endpoint.startsWith("https://")) return endpoint.slice("https://".length);
  if (!endpoint.includes("://")) return endpoint;
  const url = parseUrl(endpoint);
  return url.ok ? url.value.path.replace(/^\//, "") : endpoint;
}
