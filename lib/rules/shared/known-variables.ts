/**
 * Environment variables that a pod has without anyone listing them: those of Kubernetes and of the official chart, and the
 * usual names for what the downward API knows, which the values file of a tier provides when its configuration mentions them.
 */
export const knownVariables: ReadonlySet<string> = new Set(
  [
    "HOSTNAME KUBERNETES_SERVICE_HOST KUBERNETES_SERVICE_PORT MY_POD_IP",
    "K8S_NODE_NAME NODE_NAME KUBE_NODE_NAME MY_NODE_NAME OTEL_K8S_NODE_NAME HOST_NAME",
    "K8S_NODE_IP NODE_IP HOST_IP MY_NODE_IP MY_HOST_IP OTEL_K8S_NODE_IP K8S_HOST_IP",
    "K8S_POD_NAME POD_NAME MY_POD_NAME OTEL_K8S_POD_NAME K8S_POD_UID POD_UID MY_POD_UID",
    "K8S_NAMESPACE K8S_POD_NAMESPACE K8S_NAMESPACE_NAME NAMESPACE POD_NAMESPACE MY_POD_NAMESPACE OTEL_K8S_NAMESPACE",
    "K8S_POD_IP POD_IP OTEL_K8S_POD_IP K8S_SERVICE_ACCOUNT SERVICE_ACCOUNT POD_SERVICE_ACCOUNT",
  ].flatMap((names) => names.split(" ")),
);
