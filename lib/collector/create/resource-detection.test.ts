import { describe, expect, it } from "vitest";
import { bareMachine } from "../bare-machine";
import { problemsOf } from "../testing/problems-of";

// The texts are what the collector 0.159.0 printed outside a cluster, without any variables.
describe("detectors of resource_detection", () => {
  it.each([
    [
      "eks",
      'failed creating detector type "eks": failed to initialize provider. Could not load cluster config: unable to load in-cluster configuration, KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT must be defined',
    ],
    [
      "k8s_api",
      `failed creating detector type "k8s_api": node name can't be found. Check the readme on how to set the required env variable`,
    ],
    [
      "k8snode",
      `failed creating detector type "k8snode": node name can't be found. Check the readme on how to set the required env variable`,
    ],
    [
      "kubeadm",
      'failed creating detector type "kubeadm": failed creating kubeadm provider: failed to create K8s API client: unable to load k8s config, KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT must be defined',
    ],
    [
      "openshift",
      'failed creating detector type "openshift": open /var/run/secrets/kubernetes.io/serviceaccount/token: no such file or directory',
    ],
    ["foo", "invalid detector key: foo"],
  ])("refuses %s outside a cluster as the collector does", (name, text) => {
    const found = problemsOf("processor", `resource_detection: { detectors: [env, ${name}] }`);
    expect(found).toEqual([{ stage: "graph", path: "", text }]);
  });

  it("finds what it needs in a pod", () => {
    const environment = { ...bareMachine, isPod: true, variables: new Map([["K8S_NODE_NAME", null]]) };
    const yaml = "resource_detection: { detectors: [k8s_api, eks, kubeadm, openshift] }";
    expect(problemsOf("processor", yaml, { environment })).toEqual([]);
  });
});
