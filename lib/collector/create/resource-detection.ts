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
  protocol: {
    en: "The detector `{name}` takes the protocols `http` and `https`, in small letters, and `protocol` is `{variable}`.",
    ko: "`{name}` 감지기의 `protocol`은 소문자 `http` 또는 `https`여야 하는데 `{variable}`입니다.",
  },
  file: {
    en: "The detector `{name}` reads the file `{variable}`, which is not there. Mount it there.",
    ko: "`{name}` 감지기가 읽는 `{variable}` 파일이 없습니다. 그 경로에 마운트하세요.",
  },
  network: {
    en: "The detector `{name}` asks its provider's metadata service as soon as it is made, and only answers there.",
    ko: "`{name}` 감지기는 생성될 때 공급자의 메타데이터 서비스에 묻습니다. 그 공급자의 환경에서만 동작합니다.",
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
]);

type Place = { readonly at: (string | number)[]; readonly environment: Environment };
type Refuse = (kind: keyof typeof says, why: string, variable?: string, isVerdict?: boolean) => Problem;

function detectorTrouble(
  name: string,
  config: Reading,
  say: SayIt,
  { at, environment }: Place,
): Problem | null {
  const refuse: Refuse = (kind, why, variable = "", isVerdict = false) =>
    say(kind, `failed creating detector type ${quote(name)}: ${why}`, {
      at,
      params: { name, variable },
      ...(isVerdict ? {} : { class: "environment" }),
    });
  const own = config.section(name);
  if (name === "k8s_api" || name === "k8snode") return nodeTrouble(own, refuse, environment);
  if (name === "openshift") return openshiftTrouble(own, refuse, environment);
  if (name === "akamai")
    return refuse(
      "network",
      "failed to refresh metadata token: failed to generate metadata token: no token returned from API",
    );
  if (name === "consul") {
    const file = own.text("token_file");
    return file && environment.exists(file) === false
      ? refuse(
          "file",
          `failed creating consul client: Error loading token file ${file} : ${missing(file)}`,
          file,
        )
      : null;
  }
  if (name === "ibmcloud_vpc") {
    const protocol = own.text("protocol");
    return protocol === null || protocol === "http" || protocol === "https"
      ? null
      : refuse("protocol", `invalid protocol ${quote(protocol)}: must be "http" or "https"`, protocol, true);
  }
  const isInside = name === "kubeadm" && own.text("auth_type") !== "serviceAccount";
  const why = outside.get(name);
  return why !== undefined && !isInside && !environment.isPod ? refuse("cluster", why) : null;
}

function nodeTrouble(own: Reading, refuse: Refuse, { variables }: Environment): Problem | null {
  const variable = own.text("node_from_env_var");
  if (variable === null) return null;
  const read = variable === "" ? "K8S_NODE_NAME" : variable;
  return variables.has(read) && variables.get(read) !== ""
    ? null
    : refuse(
        "variable",
        "node name can't be found. Check the readme on how to set the required env variable",
        read,
      );
}

const account = "/var/run/secrets/kubernetes.io/serviceaccount";

/** Its own token, address and certificate take the place of the pod's, each for itself. */
function openshiftTrouble(own: Reading, refuse: Refuse, environment: Environment): Problem | null {
  const tls = own.section("tls");
  if (own.text("token") === "" && !environment.isPod) return refuse("cluster", missing(`${account}/token`));
  if (own.text("address") === "" && !environment.isPod)
    return refuse("cluster", "could not extract openshift api host");
  const given = tls.text("ca_file");
  if (given === null || (given === "" && tls.flag("insecure") !== false)) return null;
  const file = given === "" ? `${account}/ca.crt` : given;
  const isThere = environment.exists(file) ?? true;
  return isThere || (given === "" && environment.isPod)
    ? null
    : refuse(
        "file",
        `failed to load TLS config: failed to load CA CertPool File: failed to load cert ${file}: ${missing(file)}`,
        file,
      );
}

function missing(file: string): string {
  return `open ${file}: no such file or directory`;
}
