import { factoryCheck, type Say } from "../checks/define";
import type { Reading } from "../checks/reading";
import { contrib } from "../checks/upstream";
import { quote } from "../go/quote";
import type { Environment, Problem } from "../types";

const says = {
  unknown: {
    en: "`detectors` names `{name}`, which does not exist. Known are `env`, `system`, `docker`, `k8s_api`, `eks`, `gcp`, `azure` and others for single providers.",
    ko: "`detectors`에 있는 `{name}`은(는) 없는 감지기입니다. `env`, `system`, `docker`, `k8s_api`, `eks`, `gcp`, `azure`와 여러 공급자용 감지기가 있습니다.",
  },
  variable: {
    en: "The detector `{name}` reads the node's name from the variable `{variable}`, which is not set there. Set it in the pod from the field `spec.nodeName`.",
    ko: "`{name}` 감지기는 환경 변수 `{variable}`에서 노드 이름을 읽지만 설정되어 있지 않습니다. 파드에서 `spec.nodeName` 필드로 설정하세요.",
  },
  cluster: {
    en: "The detector `{name}` asks the Kubernetes API, and this is not a pod. It can only be used inside a cluster.",
    ko: "`{name}` 감지기는 쿠버네티스 API에 묻지만 여기는 파드가 아닙니다. 클러스터 안에서만 쓸 수 있습니다.",
  },
};
type SayIt = Say<keyof typeof says>;

/** The detectors of `resource_detection`, which its factory makes one after another; the first that fails ends it. */
export const resourceDetectionDetectors = factoryCheck<typeof resourceDetectionDetectorsDocs>({
  name: "resource-detection-detectors",
  kind: "processor",
  component: "resource_detection",
  create(config, say, _use, { environment }) {
    for (const [index, name] of config.texts("detectors").entries()) {
      if (name === null) return null;
      const at = ["detectors", index];
      if (!known.has(name)) return say("unknown", `invalid detector key: ${name}`, { at, params: { name } });
      const found = detectorTrouble(name, config, say, { at, environment });
      if (found !== null) return found;
    }
    return null;
  },
});

export const resourceDetectionDetectorsDocs = () => ({
  source: contrib("processor/resourcedetectionprocessor/internal/resourcedetection.go"),
  says,
});

const known = new Set(
  (
    "akamai alibaba_ecs aks azure azurecontainerapps consul digitalocean docker ec2 ecs eks elastic_beanstalk lambda env gcp " +
    "heroku hetzner ibmcloud_classic ibmcloud_vpc scaleway system openshift nova oraclecloud k8s_api k8snode kubeadm dynatrace " +
    "tencent_cvm upcloud vultr"
  ).split(" "),
);

const noCluster = "KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT must be defined";
const outside = new Map([
  [
    "eks",
    `failed to initialize provider. Could not load cluster config: unable to load in-cluster configuration, ${noCluster}`,
  ],
  [
    "kubeadm",
    `failed creating kubeadm provider: failed to create K8s API client: unable to load k8s config, ${noCluster}`,
  ],
  ["openshift", "open /var/run/secrets/kubernetes.io/serviceaccount/token: no such file or directory"],
]);

function detectorTrouble(
  name: string,
  config: Reading,
  say: SayIt,
  { at, environment }: { readonly at: (string | number)[]; readonly environment: Environment },
): Problem | null {
  const refuse = (kind: "variable" | "cluster", why: string, variable = "") =>
    say(kind, `failed creating detector type ${quote(name)}: ${why}`, {
      at,
      params: { name, variable },
      class: "environment",
    });
  const own = config.section(name);
  if (name === "k8s_api" || name === "k8snode") {
    const variable = own.text("node_from_env_var");
    if (variable === null) return null;
    const read = variable === "" ? "K8S_NODE_NAME" : variable;
    return environment.variables.has(read) && environment.variables.get(read) !== ""
      ? null
      : refuse(
          "variable",
          "node name can't be found. Check the readme on how to set the required env variable",
          read,
        );
  }
  // With its own token, openshift does not read that of the pod.
  const isNeeded = name !== "openshift" || own.text("token") === "";
  const isInside = name === "kubeadm" && own.text("auth_type") !== "serviceAccount";
  const why = outside.get(name);
  return why !== undefined && isNeeded && !isInside && !environment.isPod ? refuse("cluster", why) : null;
}
