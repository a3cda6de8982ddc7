import { startCheck } from "../checks/define";
import { contrib } from "../checks/upstream";

/** The resolver `k8s` asks the cluster's API at start. */
export const loadBalancingCluster = startCheck<typeof loadBalancingClusterDocs>({
  name: "load-balancing-cluster",
  kind: "exporter",
  component: "load_balancing",
  start(config, say, _use, { environment }) {
    if (config.section("resolver").isSet("k8s") !== true || environment.isPod) return null;
    const upstream =
      "invalid configuration: no configuration has been provided, try setting KUBERNETES_MASTER environment variable";
    return say("outside", upstream, { at: ["resolver", "k8s"], class: "environment" });
  },
});

export const loadBalancingClusterDocs = () => ({
  source: contrib("exporter/loadbalancingexporter/resolver_k8s.go"),
  says: {
    outside: {
      en: "The resolver `k8s` asks the Kubernetes API, and this is not a pod. Inside a cluster it starts.",
      ko: "`k8s` 리졸버는 쿠버네티스 API에 묻지만 여기는 파드가 아닙니다. 클러스터 안에서는 시작합니다.",
    },
  },
});
