import type { JsonMap } from "../base/json";
import { words } from "../base/words";
import { textFact } from "../facts/sheet";
import { headlessName } from "../topology/hosts";
import { chartHas, firstChartWith } from "./chart";
import { openPorts, type OpenPort } from "./open-ports";
import { hasService } from "./service";
import type { Part, Subject } from "./types";

/**
 * The headless Service beside the normal one: exporters that balance by trace ask it for the addresses of all pods. The
 * chart has no value for it. Its ports are the container's, for those are what the addresses are combined with.
 */
export function manifestsPart(subject: Subject): Part {
  const name = headlessServiceOf(subject);
  if (name === null) return { sections: [] };
  if (!chartHas(subject.chart, "extraManifests"))
    return {
      sections: [],
      notes: [words("helm.no-extra-manifests", { name, chart: firstChartWith("extraManifests") })],
    };
  const ports = openPorts(subject)
    .filter(({ protocol }) => protocol === "TCP")
    .map(manifestPort);
  const service: JsonMap = {
    apiVersion: "v1",
    kind: "Service",
    metadata: { name, namespace: '{{ include "opentelemetry-collector.namespace" . }}' },
    spec: {
      clusterIP: "None",
      selector: {
        "app.kubernetes.io/name": '{{ include "opentelemetry-collector.name" . }}',
        "app.kubernetes.io/instance": "{{ .Release.Name }}",
        component: componentLabel(subject),
      },
      ports,
    },
  };
  const comment = `Lists the addresses of all pods, for exporters that balance over them; \`${subject.fullname}\` keeps its one address.`;
  return { sections: [{ key: "extraManifests", value: [service], comment }] };
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

/** The label that the chart gives the pods of a workload, by its kind. */
export function componentLabel({ mode }: Subject): string {
  return componentLabels[mode];
}

const componentLabels: Readonly<Record<Subject["mode"], string>> = {
  daemonset: "agent-collector",
  statefulset: "statefulset-collector",
  deployment: "standalone-collector",
};
