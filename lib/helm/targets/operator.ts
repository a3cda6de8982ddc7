import { at, isList, isMap, type JsonMap } from "../../base/json";
import { comment, toYaml } from "../emit";
import { embed } from "../embed";
import { monitorOf } from "../monitor";
import { policiesInOrder } from "../network-policy";
import type { PodLabels } from "../pod-labels";
import { replicasOf } from "../scaling";
import { accountOf } from "../service-account";
import type { Subject } from "../types";
import { imageOf, variablesIn } from "./container";
import { indent } from "./indent";
import { documents } from "./kustomize";
import { accessOf, budgetOf, metadataOf, networkPoliciesOf, servicesOf } from "./objects-around";
import type { TargetFile } from "./types";
import { valuesOf } from "./values-of";
import { placementOf, strategyOf } from "./workload";

/**
 * A tier as a resource of the OpenTelemetry Operator (`opentelemetry.io/v1beta1`), with what the Operator does not make: the rights
 * and the Service under the name that the hops know. The tier's text stands in it with its comments. A target allocator is left to
 * whoever uses one.
 * Keys as in the Operator's CustomResourceDefinition.
 */
export function operatorFile(subject: Subject): TargetFile {
  const { tier, fullname } = subject;
  const selector = operatorLabels(subject);
  const policies = networkPoliciesOf(subject, operatorLabels);
  const around = documents([...accessOf(subject), ...servicesOf(subject, selector), ...policies]);
  const { text } = embed("config", subject.document, [], "kubectl");
  const resource = `${toYaml(resourceOf(subject, selector)).trimEnd()}\n${indent(text, 2)}`;
  const says = `Tier ${tier.id} for the OpenTelemetry Operator. It calls the pods' own Service ${fullname}-collector; the one here has the name that the design sends to.`;
  return { path: `operator/${tier.id}.yaml`, text: `${comment(says)}${around}---\n${resource}` };
}

/** What the Operator marks the pods of a resource with. */
const operatorLabels: PodLabels = ({ fullname, namespace }) => ({
  "app.kubernetes.io/component": "opentelemetry-collector",
  "app.kubernetes.io/instance": `${namespace}.${fullname}`,
  "app.kubernetes.io/managed-by": "opentelemetry-operator",
});

/** All of the resource but its configuration, `spec` last. */
function resourceOf(subject: Subject, selector: JsonMap): JsonMap {
  const values = valuesOf(subject);
  const { min, max, scaled } = replicasOf(subject);
  const daemons = subject.mode === "daemonset";
  const budget = budgetOf(subject);
  const strategy = strategyOf(values);
  const claims = at(values, "statefulset", "volumeClaimTemplates");
  const kept = { resources: "resources", volumes: "extraVolumes", volumeMounts: "extraVolumeMounts" };
  return {
    apiVersion: "opentelemetry.io/v1beta1",
    kind: "OpenTelemetryCollector",
    metadata: metadataOf(subject),
    spec: {
      mode: subject.mode,
      ...(daemons || scaled ? {} : { replicas: min }),
      ...(scaled ? { autoscaler: autoscaler(values, min, max) } : {}),
      image: imageOf(values),
      ...argumentsIn(values),
      serviceAccount: accountOf(subject),
      env: variablesIn(subject, values),
      ...Object.fromEntries(
        Object.entries(kept).flatMap(([key, from]) =>
          values[from] === undefined ? [] : [[key, values[from]]],
        ),
      ),
      ...(isMap(values["securityContext"]) ? { securityContext: values["securityContext"] } : {}),
      ...(isMap(values["podSecurityContext"]) ? { podSecurityContext: values["podSecurityContext"] } : {}),
      ...placementOf(subject, values, selector),
      ...(subject.mode === "statefulset" && isList(claims) ? { volumeClaimTemplates: claims } : {}),
      ...(strategy && daemons ? { daemonSetUpdateStrategy: strategy } : {}),
      ...(strategy && subject.mode === "deployment" ? { deploymentUpdateStrategy: strategy } : {}),
      ...(budget ? { podDisruptionBudget: budget } : {}),
      // What the Operator's own policy lets in would be let in besides.
      ...(policiesInOrder(subject, operatorLabels).length > 0 ? { networkPolicy: { enabled: false } } : {}),
      // The Operator makes the monitor, where it may use the Prometheus Operator's resources.
      ...(monitorOf(subject) ? { observability: { metrics: { enableMetrics: true } } } : {}),
    },
  };
}

function autoscaler(values: JsonMap, minReplicas: number, maxReplicas: number): JsonMap {
  const said = values["autoscaling"];
  const cpu = at(said, "targetCPUUtilizationPercentage");
  const memory = at(said, "targetMemoryUtilizationPercentage");
  const behavior = at(said, "behavior");
  return {
    minReplicas,
    maxReplicas,
    ...(typeof cpu === "number" && cpu > 0 ? { targetCPUUtilization: cpu } : {}),
    ...(typeof memory === "number" ? { targetMemoryUtilization: memory } : {}),
    ...(isMap(behavior) ? { behavior } : {}),
  };
}

/** The Operator takes arguments by name: `--feature-gates=a` becomes `feature-gates: a`. */
function argumentsIn(values: JsonMap): JsonMap {
  const said = at(values, "command", "extraArgs");
  const pairs = (isList(said) ? said : []).flatMap((argument) => {
    const [, name, value] =
      typeof argument === "string" ? (/^--?([^=\s]+)(?:[=\s](.*))?$/s.exec(argument) ?? []) : [];
    return name === undefined ? [] : [[name, value ?? "true"] as const];
  });
  return pairs.length > 0 ? { args: Object.fromEntries(pairs) } : {};
}
