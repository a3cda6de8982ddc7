/**
 * Environment variables that every pod of a tier has without anyone naming them: those of the official chart, and those that
 * the values file written for the tier takes from the downward API when the configuration mentions them.
 */
export const knownVariables: ReadonlySet<string> = new Set([
  "MY_POD_IP",
  "MY_POD_NAME",
  "MY_POD_NAMESPACE",
  "MY_POD_UID",
  "MY_NODE_NAME",
  "MY_NODE_IP",
  "K8S_NODE_NAME",
  "K8S_NODE_IP",
  "K8S_POD_IP",
  "K8S_POD_NAME",
  "K8S_POD_UID",
  "K8S_NAMESPACE",
  "K8S_NAMESPACE_NAME",
  "OTEL_K8S_NODE_NAME",
  "OTEL_K8S_NODE_IP",
  "OTEL_K8S_NAMESPACE",
  "OTEL_K8S_POD_NAME",
  "OTEL_K8S_POD_IP",
  "KUBERNETES_SERVICE_HOST",
  "KUBERNETES_SERVICE_PORT",
  "HOSTNAME",
]);
