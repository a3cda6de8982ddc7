import { factoryCheck, type Say } from "../checks/define";
import type { Reading } from "../checks/reading";
import { contrib } from "../checks/upstream";
import { quote } from "../go/quote";
import type { Problem } from "../types";

const says = {
  none: {
    en: "No `resolver` is set, so there is no backend to send to. Set one of `static`, `dns`, `k8s` and `aws_cloud_map`.",
    ko: "`resolver`가 없어 보낼 백엔드가 없습니다. `static`, `dns`, `k8s`, `aws_cloud_map` 중 하나를 설정하세요.",
  },
  several: {
    en: "Several resolvers are set. Keep one of them.",
    ko: "resolver가 여러 개 설정되어 있습니다. 하나만 남기세요.",
  },
  empty: {
    en: "`{key}` is empty, so no backend can be found. Set it.",
    ko: "`{key}`이(가) 비어 있어 백엔드를 찾을 수 없습니다. 값을 설정하세요.",
  },
  name: {
    en: "`service` is `{value}`. Write `name.namespace`, or the whole name `name.namespace.svc.cluster.local`.",
    ko: "`service` 값이 `{value}`입니다. `name.namespace` 또는 전체 이름 `name.namespace.svc.cluster.local`을 쓰세요.",
  },
  key: {
    en: "`routing_key` is `{value}`, which {signal} cannot be routed by. Expected: {choices}.",
    ko: "`routing_key` 값 `{value}`(으)로는 {signal}을(를) 나눌 수 없습니다. 쓸 수 있는 값: {choices}.",
  },
};
type SayIt = Say<keyof typeof says>;

/** The resolver and the routing key of `load_balancing`, which each signal reads for itself. */
export const loadBalancingResolver = factoryCheck<typeof loadBalancingResolverDocs>({
  name: "load-balancing-resolver",
  kind: "exporter",
  component: "load_balancing",
  create(config, say, { signal }) {
    const found = resolverTrouble(config.section("resolver"), say) ?? keyTrouble(config, signal, say);
    return (
      found && { ...found, upstream: `cannot configure loadbalancing ${signal} exporter: ${found.upstream}` }
    );
  },
});

export const loadBalancingResolverDocs = () => ({
  source: contrib("exporter/loadbalancingexporter/loadbalancer.go"),
  says,
});

const kinds = ["static", "dns", "k8s", "aws_cloud_map"];

function resolverTrouble(resolver: Reading, say: SayIt): Problem | null {
  if (kinds.some((kind) => resolver.isSet(kind) === null)) return null;
  const set = kinds.filter((kind) => resolver.isSet(kind) === true);
  if (set.length > 1) return say("several", "only one resolver should be specified", { at: ["resolver"] });
  const [kind] = set;
  if (kind === undefined) return say("none", "no resolvers specified for the exporter", { at: ["resolver"] });
  const own = resolver.section(kind);
  const empty = (key: string, upstream: string) =>
    say("empty", upstream, { at: ["resolver", kind, key], params: { key } });
  if (kind === "static")
    return own.count("hostnames") === 0
      ? empty("hostnames", "no endpoints specified for the static resolver")
      : null;
  if (kind === "dns")
    return own.text("hostname") === ""
      ? empty("hostname", "no hostname specified to resolve the backends")
      : null;
  if (kind === "k8s") return serviceTrouble(own, say, empty);
  if (own.text("namespace") === "")
    return empty("namespace", "no Cloud Map namespace specified to resolve the backends");
  return own.text("service_name") === ""
    ? empty("service_name", "no Cloud Map service_name specified to resolve the backends")
    : null;
}

function serviceTrouble(
  own: Reading,
  say: SayIt,
  empty: (key: string, upstream: string) => Problem,
): Problem | null {
  const service = own.text("service");
  if (service === null) return null;
  const parts = service.split(".");
  if (parts[0] === "") return empty("service", "no service specified to resolve the backends");
  const why =
    parts.length < 3
      ? null
      : parts[1] === ""
        ? "namespace segment missing in"
        : parts[2] === "svc"
          ? parts.length === 3
            ? "missing cluster domain in"
            : null
          : "expected third DNS label to be 'svc' in";
  return why === null
    ? null
    : say("name", `invalid Kubernetes service FQDN: ${why} ${quote(service)}`, {
        at: ["resolver", "k8s", "service"],
        params: { value: service },
      });
}

const keys: Readonly<Record<string, readonly string[]>> = {
  traces: ["traceID", "service", "attributes"],
  metrics: ["service", "resource", "metric", "streamID", "attributes"],
  logs: ["traceID", "service", "resource", "attributes"],
};

function keyTrouble(config: Reading, signal: string, say: SayIt): Problem | null {
  const value = config.text("routing_key");
  const choices = keys[signal] ?? [];
  if (value === null || value === "" || choices.includes(value)) return null;
  const shown = signal === "traces" ? value : quote(value);
  return say("key", `unsupported routing_key: ${shown}`, {
    at: ["routing_key"],
    params: { value, signal, choices: choices.join(", ") },
  });
}
