import type { JsonMap } from "../base/json";
import { words } from "../base/words";
import { textFact } from "../facts/sheet";
import { headlessName } from "../topology/hosts";
import { chartHas, firstChartWith } from "./chart";
import { policyManifests } from "./network-policy";
import { templateLabels } from "./pod-labels";
import { openPorts, type OpenPort } from "./open-ports";
import { hasService } from "./service";
import type { Part, Subject } from "./types";

/** The objects that the chart has no value for: the headless Service, and what its one network policy cannot say. */
export function manifestsPart(subject: Subject): Part {
  const name = headlessServiceOf(subject);
  const policies = policyManifests(subject);
  if (!chartHas(subject.chart, "extraManifests")) {
    const chart = firstChartWith("extraManifests");
    return { sections: [], notes: name === null ? [] : [words("helm.no-extra-manifests", { name, chart })] };
  }
  const value = [...(name === null ? [] : [headlessService(subject, name)]), ...policies];
  if (value.length === 0) return { sections: [] };
  const comments = [
    ...(name === null
      ? []
      : [
          `Lists the addresses of all pods, for exporters that balance over them; \`${subject.fullname}\` keeps its one address.`,
        ]),
    ...(policies.length === 0 ? [] : ["Network policies that the chart's own key has no words for."]),
  ];
  return { sections: [{ key: "extraManifests", value, comment: comments.join(" ") }] };
}

/**
 * The headless Service beside the normal one: exporters that balance by trace ask it for the addresses of all pods. The
 * chart has no value for it. Its ports are the container's, for those are what the addresses are combined with.
 */
function headlessService(subject: Subject, name: string): JsonMap {
  const ports = openPorts(subject)
    .filter(({ protocol }) => protocol === "TCP")
    .map(manifestPort);
  return {
    apiVersion: "v1",
    kind: "Service",
    metadata: { name, namespace: '{{ include "opentelemetry-collector.namespace" . }}' },
    spec: { clusterIP: "None", selector: templateLabels(subject), ports },
  };
}

function manifestPort({ name, containerPort, protocol, app }: OpenPort): JsonMap {
  const port = { name, port: containerPort, targetPort: containerPort, protocol };
  return app ? { ...port, appProtocol: app } : port;
}

/** The name of the headless Service beside the normal one; null: there is none. */
export function headlessServiceOf(subject: Subject): string | null {
  const beside = textFact(subject.tier.facts, "service.headless") === "beside" && hasService(subject);
  return beside ? headlessName(subject.fullname) : null;
}
