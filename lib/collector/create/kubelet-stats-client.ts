import { factoryCheck, type Say } from "../checks/define";
import type { Reading } from "../checks/reading";
import { contrib } from "../checks/upstream";
import { quote } from "../go/quote";
import type { Environment, Problem } from "../types";

const says = {
  label: {
    en: "`{value}` cannot be taken as extra metadata. `container.id` and `k8s.volume.type` can, each once.",
    ko: "`{value}`은(는) 추가 메타데이터로 쓸 수 없습니다. `container.id`와 `k8s.volume.type`을 한 번씩만 쓸 수 있습니다.",
  },
  group: {
    en: "`{value}` is no group of metrics. They are `container`, `pod`, `node` and `volume`.",
    ko: "`{value}`은(는) 메트릭 그룹이 아닙니다. `container`, `pod`, `node`, `volume`이 있습니다.",
  },
  file: {
    en: "The receiver reads the file `{file}` as soon as it is made, and it is not there. In a pod, the service account brings its own along.",
    ko: "리시버가 생성될 때 읽는 `{file}` 파일이 없습니다. 파드에서는 서비스 어카운트가 이 파일을 제공합니다.",
  },
  cluster: {
    en: "The receiver asks the Kubernetes API, and this is not a pod: {what} is missing here.",
    ko: "리시버가 쿠버네티스 API에 연결하려 하지만 여기는 파드가 아닙니다. {what}이(가) 없습니다.",
  },
};
type SayIt = Say<keyof typeof says>;

/** What `kubelet_stats` reads when it is made: its lists, the API's settings, certificates and tokens. */
export const kubeletStatsClient = factoryCheck<typeof kubeletStatsClientDocs>({
  name: "kubelet-stats-client",
  kind: "receiver",
  component: "kubelet_stats",
  create: (config, say, _use, { environment }) =>
    labels(config, say) ??
    groups(config, say) ??
    apiTrouble(config, say, environment) ??
    clientTrouble(config, say, environment),
});

export const kubeletStatsClientDocs = () => ({
  source: contrib("receiver/kubeletstatsreceiver/factory.go"),
  says,
});

function labels(config: Reading, say: SayIt): Problem | null {
  const list = config.texts("extra_metadata_labels");
  for (const [index, value] of list.entries()) {
    if (value === null) return null;
    const isKnown = value === "container.id" || value === "k8s.volume.type";
    if (isKnown && list.indexOf(value) === index) continue;
    const upstream = isKnown
      ? `duplicate metadata label: ${quote(value)}`
      : `label ${quote(value)} is not supported`;
    return say("label", upstream, { at: ["extra_metadata_labels", index], params: { value } });
  }
  return null;
}

const knownGroups = new Set(["container", "pod", "node", "volume"]);

function groups(config: Reading, say: SayIt): Problem | null {
  const list = config.texts("metric_groups");
  const index = list.findIndex((value) => value !== null && !knownGroups.has(value));
  const value = list[index] ?? null;
  return value === null
    ? null
    : say("group", "invalid entry in metric_groups", { at: ["metric_groups", index], params: { value } });
}

const noConfiguration =
  "error connecting to k8s with auth_type=kubeConfig: invalid configuration: no configuration has been provided, try setting KUBERNETES_MASTER environment variable";

function apiTrouble(config: Reading, say: SayIt, environment: Environment): Problem | null {
  if (config.isSet("k8s_api_config") !== true || environment.isPod) return null;
  const isFile = config.section("k8s_api_config").text("auth_type") === "kubeConfig";
  const why = isFile
    ? noConfiguration
    : "unable to load k8s config, KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT must be defined";
  return refuseCluster(
    say,
    `failed to create K8s API client: ${why}`,
    isFile ? "kubeconfig" : "KUBERNETES_SERVICE_HOST",
    ["k8s_api_config"],
  );
}

function refuseCluster(say: SayIt, upstream: string, what: string, at: string[]): Problem {
  return say("cluster", upstream, { at, params: { what }, class: "environment" });
}

const account = "/var/run/secrets/kubernetes.io/serviceaccount";

function clientTrouble(config: Reading, say: SayIt, environment: Environment): Problem | null {
  const type = config.text("auth_type");
  if (type === "kubeConfig")
    return environment.isPod ? null : refuseCluster(say, noConfiguration, "kubeconfig", ["auth_type"]);
  if (type === "tls")
    return (
      certificate(config.text("ca_file"), ["ca_file"], say, environment) ??
      keyFile(config, "cert_file", say, environment) ??
      keyFile(config, "key_file", say, environment)
    );
  if (type !== "serviceAccount") return null;
  const given = config.text("ca_file");
  const isOwn = given !== "";
  if (given === null || (!isOwn && environment.isPod)) return null;
  const file = isOwn ? given : `${account}/ca.crt`;
  const found = certificate(file, [isOwn ? "ca_file" : "auth_type"], say, environment);
  if (found) return found;
  const token = `${account}/token`;
  return environment.isPod || environment.exists(token) !== false
    ? null
    : missingFile(say, token, `unable to read token file ${token}: `, ["auth_type"]);
}

function certificate(
  file: string | null,
  at: string[],
  say: SayIt,
  environment: Environment,
): Problem | null {
  return file === null || (file !== "" && environment.exists(file) !== false)
    ? null
    : missingFile(say, file, `cert path ${file} could not be read: `, at);
}

function keyFile(config: Reading, key: string, say: SayIt, environment: Environment): Problem | null {
  const file = config.text(key);
  return file === null || (file !== "" && environment.exists(file) !== false)
    ? null
    : missingFile(say, file, "", [key]);
}

function missingFile(say: SayIt, file: string, before: string, at: string[]): Problem {
  return say("file", `${before}open ${file}: no such file or directory`, {
    at,
    params: { file: file === "" ? " " : file },
    class: "environment",
  });
}
