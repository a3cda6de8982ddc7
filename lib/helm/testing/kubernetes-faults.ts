import { Application } from "@kubernetes-models/argo-cd/argoproj.io/v1alpha1";
import { PodMonitor, ServiceMonitor } from "@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1";
import { DaemonSet, Deployment, StatefulSet } from "kubernetes-models/apps/v1";
import { HorizontalPodAutoscaler } from "kubernetes-models/autoscaling/v2";
import { NetworkPolicy } from "kubernetes-models/networking.k8s.io/v1";
import { PodDisruptionBudget } from "kubernetes-models/policy/v1";
import { ClusterRole, ClusterRoleBinding } from "kubernetes-models/rbac.authorization.k8s.io/v1";
import { ConfigMap, Namespace, Service, ServiceAccount } from "kubernetes-models/v1";
import { at, type Json } from "../../base/json";

/**
 * What the schemas of Kubernetes (1.27), the Prometheus Operator and Argo CD say against an object: types, what is required, what may be
 * chosen. They let keys pass that they do not know. Null: the object is of a kind that none of them describes.
 */
export function kubernetesFaults(object: Json): readonly string[] | null {
  const [apiVersion, kind] = [at(object, "apiVersion"), at(object, "kind")];
  const name = typeof apiVersion === "string" && typeof kind === "string" ? `${apiVersion} ${kind}` : "";
  const model = models[name];
  if (!model) return null;
  try {
    new model(object).validate();
    return [];
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

type Model = new (object: Json) => { validate(): void };

// Their constructors are typed for objects that fit; here they are asked whether one does.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is checked cannot have been checked before
const models = {
  "v1 ConfigMap": ConfigMap,
  "v1 Namespace": Namespace,
  "v1 Service": Service,
  "v1 ServiceAccount": ServiceAccount,
  "apps/v1 DaemonSet": DaemonSet,
  "apps/v1 Deployment": Deployment,
  "apps/v1 StatefulSet": StatefulSet,
  "autoscaling/v2 HorizontalPodAutoscaler": HorizontalPodAutoscaler,
  "policy/v1 PodDisruptionBudget": PodDisruptionBudget,
  "networking.k8s.io/v1 NetworkPolicy": NetworkPolicy,
  "rbac.authorization.k8s.io/v1 ClusterRole": ClusterRole,
  "rbac.authorization.k8s.io/v1 ClusterRoleBinding": ClusterRoleBinding,
  "monitoring.coreos.com/v1 PodMonitor": PodMonitor,
  "monitoring.coreos.com/v1 ServiceMonitor": ServiceMonitor,
  "argoproj.io/v1alpha1 Application": Application,
} as unknown as Readonly<Record<string, Model>>;
