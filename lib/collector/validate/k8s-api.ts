import { k8sApiSays, k8sApiTrouble } from "../checks/k8s-api";
import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";

/** How a component speaks to the Kubernetes API. */
export const k8sApi = typeCheck<typeof k8sApiDocs>({
  name: "k8s-api",
  type: contribType("internal/k8sconfig.APIConfig"),
  validate: k8sApiTrouble,
});

export const k8sApiDocs = () => ({
  source: contrib("internal/k8sconfig/config.go"),
  says: k8sApiSays,
});
