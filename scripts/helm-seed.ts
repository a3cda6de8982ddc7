/**
 * What Helm makes of a repaired pair, on every chart of a folder:
 *   npm run helm:seed -- [--pair DIR] [--charts DIR] [--collector PATH] [--pod SCRIPT]
 * Holds the rendered objects against the design: the hop's host is a Service of the gateway (headless where a resolver asks for
 * pods), ports are listeners, rights are there, credentials come from Secrets, autoscaler, budget and monitors exist, network policies let
 * the hops through and nobody else; and asks a real collector
 * of each rendered configuration. Exits with 1 where anything differs; says so, and skips, without renderer or charts.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { at, isList, isMap, type Json, type JsonMap } from "../lib/base/json";
import { testCatalogue } from "../lib/catalogue/testing";
import { letsThrough, podIn } from "../lib/helm/testing/lets-through";
import { chartsIn } from "../lib/host/charts-in";
import {
  findRenderer,
  publishedShelf,
  readAnswer,
  renderAll,
  type Rendered,
} from "../lib/helm/testing/render";
import { openPorts } from "../lib/helm/open-ports";
import { metricsPort } from "../lib/helm/ports";
import { rulesOf } from "../lib/helm/rbac";
import { subjectOf } from "../lib/helm/subject";
import type { Subject } from "../lib/helm/types";
import { helmReleases } from "../lib/helm/values";
import { parseServiceHost } from "../lib/topology/hosts";
import { readTopology } from "../lib/topology/topology";
import type { Topology } from "../lib/topology/types";
import type { Workspace } from "../lib/workspace/types";
import { pairFolder, readPair } from "./rules/read-pair";
import { repaired } from "./rules/repair";

const { values } = parseArgs({
  options: {
    pair: { type: "string", default: pairFolder },
    charts: { type: "string", default: join(pairFolder, "../helm/charts") },
    collector: { type: "string", default: join(homedir(), ".cache/otelier/otelcol-ref-0.159.0") },
    pod: { type: "string", default: join(pairFolder, "../bin/as-pod.sh") },
  },
});
const renderer = findRenderer();
const charts = chartsIn(resolve(values.charts));
if (renderer === null || charts.size === 0) console.log("helm-seed skipped: no renderer or no charts");
else for (const [version, chart] of charts) check(renderer, version, chart);

function check(program: string, version: string, chart: string): void {
  // Said before the repair: what is to be scraped must be reachable.
  const design = repaired(aimed(readPair(values.pair), version));
  const topology = readTopology(design.tiers, testCatalogue);
  const releases = helmReleases(design, topology, publishedShelf());
  const answers = renderAll(
    program,
    releases.map(({ release, namespace, text }) => ({ chart, release, namespace, values: text })),
  );
  const rendered = answers.map(readAnswer);
  const objects = rendered.flatMap(({ manifests }) => manifests);
  // A chart without `extraManifests` cannot make the headless Service, and the release says so.
  const byHand = releases.flatMap(({ notes }) => notes).filter(({ id }) => id === "helm.no-extra-manifests");
  const faults = [
    ...topology.tiers.flatMap((tier, index) => {
      const source = design.tiers[index];
      const own = rendered[index]?.manifests ?? [];
      return source ? tierFaults(subjectOf(tier, source.yaml, topology), own) : [];
    }),
    ...topology.hops.flatMap(({ endpoint, balancing }) =>
      byHand.length > 0 && balancing === "dns" ? [] : hostFaults(endpoint.host, balancing === "dns", objects),
    ),
    ...reachFaults(topology, rendered, objects),
    ...rendered.flatMap(({ config }, index) => askCollector(config, design.tiers[index]?.id ?? "")),
  ];
  const kinds = objects.map((one) => `${text(at(one, "kind"))} ${text(at(one, "metadata", "name"))}`);
  const left = byHand.map(({ params }) => `, ${String(params["name"])} is made by hand, as the notes say`);
  console.log(
    `${version}: ${faults.length === 0 ? "as designed" : faults.join("; ")}${left.join("")}\n  ${kinds.join(", ")}`,
  );
  if (faults.length > 0) process.exitCode = 1;
}

/** Ports, rights, credentials, autoscaler and budget of one release. */
function tierFaults(subject: Subject, objects: readonly Json[]): readonly string[] {
  const { id } = subject.tier;
  const pod = objects.map((one) => at(one, "spec", "template", "spec", "containers", 0)).find(Boolean);
  const ports = items(at(pod, "ports")).map((port) => Number(at(port, "containerPort")));
  const metrics = metricsPort(subject);
  const listeners = [
    ...openPorts(subject).map(({ containerPort }) => containerPort),
    ...(metrics === null ? [] : [metrics]),
  ];
  const same = distinct(ports) === distinct(listeners);
  const role = objects.find((one) => at(one, "kind") === "ClusterRole");
  const asked = JSON.stringify(rulesOf(subject).map(sorted));
  const given = JSON.stringify(items(at(role, "rules")).map(sorted));
  const inline = items(at(pod, "env")).filter(
    (variable) =>
      /KEY|TOKEN|SECRET|PASSWORD/.test(text(at(variable, "name"))) && at(variable, "value") !== undefined,
  );
  const kinds = new Set(objects.map((one) => text(at(one, "kind"))));
  const scaled = subject.mode === "deployment" ? ["HorizontalPodAutoscaler", "PodDisruptionBudget"] : [];
  return [
    ...(same ? [] : [`${id}: ports ${distinct(ports)} are not the listeners ${distinct(listeners)}`]),
    ...(asked === given ? [] : [`${id}: rights ${given} are not ${asked}`]),
    ...inline.map((variable) => `${id}: ${text(at(variable, "name"))} stands in the manifest`),
    ...scrapeFaults(id, metrics, objects),
    ...scaled.filter((kind) => !kinds.has(kind)).map((kind) => `${id}: no ${kind}`),
  ];
}

/** A monitor selects the pods, or a Service of theirs, by a port of the name that it asks for. */
function scrapeFaults(tier: string, port: number | null, objects: readonly Json[]): readonly string[] {
  const monitor = objects.find((one) => /^(Pod|Service)Monitor$/.test(text(at(one, "kind"))));
  if (port === null || !monitor) return [`${tier}: no monitor, or no metrics to scrape`];
  const wanted = Object.entries(mapOf(at(monitor, "spec", "selector", "matchLabels")));
  const carries = (labels: Json | undefined) =>
    wanted.every(([key, value]) => at(labels ?? {}, key) === value);
  const pod = objects.find((one) => at(one, "spec", "template") !== undefined) ?? null;
  const open = items(at(pod, "spec", "template", "spec", "containers", 0, "ports")).some(
    (each) => at(each, "name") === "metrics" && at(each, "containerPort") === port,
  );
  const services = objects.filter(
    (one) =>
      at(one, "kind") === "Service" &&
      carries(at(one, "metadata", "labels")) &&
      items(at(one, "spec", "ports")).some((each) => at(each, "name") === "metrics"),
  );
  const found =
    at(monitor, "kind") === "PodMonitor"
      ? carries(at(pod, "spec", "template", "metadata", "labels"))
      : services.length === 1;
  return open && found ? [] : [`${tier}: ${text(at(monitor, "kind"))} finds no metrics`];
}

/** The rendered policies let every hop through and strangers to the metrics alone; and each tier has one. */
function reachFaults(
  topology: Topology,
  rendered: readonly Rendered[],
  objects: readonly Json[],
): readonly string[] {
  const podOf = (tier: string) =>
    podIn(rendered[topology.tiers.findIndex(({ id }) => id === tier)]?.manifests ?? []);
  const stranger = { namespace: "somewhere-else", labels: { app: "prometheus" } };
  const bare = rendered.filter(
    ({ manifests }) => !manifests.some((one) => at(one, "kind") === "NetworkPolicy"),
  );
  return [
    ...bare.map(() => "a tier without a network policy"),
    ...topology.hops.flatMap(({ id, from, to, endpoint }) => {
      const [sender, receiver] = [podOf(from.tier), podOf(to)];
      const port = endpoint.port ?? 0;
      return [
        ...(letsThrough(objects, sender, receiver, port) ? [] : [`${id} is cut off`]),
        ...(letsThrough(objects, stranger, receiver, port) ? [`${id}: its port is open to strangers`] : []),
        ...(letsThrough(objects, stranger, receiver, 8888) ? [] : [`${to}: nobody can scrape it`]),
        ...(letsThrough(objects, stranger, sender, 4317)
          ? []
          : [`${from.tier}: applications cannot reach it`]),
        ...(letsThrough(objects, stranger, sender, 22) ? [`${from.tier}: open where nothing listens`] : []),
      ];
    }),
  ];
}

/** The host of a hop is a Service that is made, headless where a resolver asks it for pods. */
function hostFaults(host: string | null, byPod: boolean, objects: readonly Json[]): readonly string[] {
  const name = host === null ? null : parseServiceHost(host)?.service;
  const service = objects.find(
    (one) => at(one, "kind") === "Service" && at(one, "metadata", "name") === name,
  );
  if (!service) return [`no Service is called ${name ?? "?"}`];
  return byPod && at(service, "spec", "clusterIP") !== "None" ? [`Service ${name} is not headless`] : [];
}

/** What a real collector says of a rendered configuration, where one is at hand. */
function askCollector(config: Json | undefined, tier: string): readonly string[] {
  if (!existsSync(values.collector) || !existsSync(values.pod)) return [];
  const cwd = mkdtempSync(join(tmpdir(), "otelier-rendered-"));
  const file = join(cwd, `${tier}.yaml`);
  writeFileSync(file, JSON.stringify(config));
  const call = [values.pod, "--env", "BACKEND_API_KEY=key", values.collector, "validate", "--config", file];
  const { status, stderr } = spawnSync("bash", call, { cwd, encoding: "utf8" });
  return status === 0 ? [] : [`the collector refuses ${tier}: ${stderr.trim()}`];
}

function aimed(workspace: Workspace, chart: string): Workspace {
  const tiers = workspace.tiers.map((tier) => ({
    ...tier,
    facts: { ...tier.facts, "chart.version": chart, "network-policy.create": true, "pod-monitor": true },
  }));
  return { ...workspace, tiers };
}

function distinct(numbers: readonly number[]): string {
  return [...new Set(numbers)].toSorted((a, b) => a - b).join(", ");
}

function items(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

function sorted(rule: Json): Json {
  return typeof rule === "object" && rule !== null && !isList(rule)
    ? Object.fromEntries(Object.entries(rule).toSorted(([a], [b]) => a.localeCompare(b)))
    : rule;
}

function mapOf(value: Json | undefined): JsonMap {
  return isMap(value) ? value : {};
}

function text(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
