/** Environment variables that a pod of the official chart has without anyone listing them: its own and those of Kubernetes. */
export const podVariables: ReadonlySet<string> = new Set([
  "MY_POD_IP",
  "HOSTNAME",
  "KUBERNETES_SERVICE_HOST",
  "KUBERNETES_SERVICE_PORT",
]);

/** Names that people give to what the downward API knows, with the field that holds it. */
export const downwardVariables: ReadonlyMap<string, string> = new Map([
  ...named(
    "spec.nodeName",
    "K8S_NODE_NAME NODE_NAME KUBE_NODE_NAME MY_NODE_NAME OTEL_K8S_NODE_NAME HOST_NAME",
  ),
  ...named("status.hostIP", "K8S_NODE_IP NODE_IP HOST_IP MY_NODE_IP MY_HOST_IP OTEL_K8S_NODE_IP K8S_HOST_IP"),
  ...named("metadata.name", "K8S_POD_NAME POD_NAME MY_POD_NAME OTEL_K8S_POD_NAME"),
  ...named(
    "metadata.namespace",
    "K8S_NAMESPACE K8S_POD_NAMESPACE K8S_NAMESPACE_NAME NAMESPACE POD_NAMESPACE MY_POD_NAMESPACE OTEL_K8S_NAMESPACE",
  ),
  ...named("metadata.uid", "K8S_POD_UID POD_UID MY_POD_UID"),
  ...named("status.podIP", "K8S_POD_IP POD_IP OTEL_K8S_POD_IP"),
  ...named("spec.serviceAccountName", "K8S_SERVICE_ACCOUNT SERVICE_ACCOUNT POD_SERVICE_ACCOUNT"),
]);

function named(field: string, names: string): readonly (readonly [string, string])[] {
  return names.split(" ").map((name) => [name, field]);
}
