import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, isList, isMap, type Json } from "../../base/json";
import { testCatalogue } from "../../catalogue/testing";
import { readTopology } from "../../topology/topology";
import type { Workspace } from "../../workspace/types";
import { dataOf, readDocument } from "../../yaml/document";
import { schemaFaults } from "../charts/schema-faults";
import { designIn, helmCases, helmFixtures } from "../testing/fixtures";
import { kubernetesFaults } from "../testing/kubernetes-faults";
import { summary } from "../testing/summary";
import { randomDesign } from "../testing/random-design";
import { differences } from "../proof/differences";
import { chartsIn } from "../../host/charts-in";
import { findRenderer, publishedShelf, readAnswer, renderAll } from "../testing/render";
import { helmReleases } from "../values";
import { deployFiles } from "./bundle";

const charts = chartsIn(resolve(import.meta.dirname, "../../../../shared/helm/charts"));
const crd = resolve(import.meta.dirname, "../../../../shared/helm/crd/opentelemetrycollectors.yaml");
const renderer = findRenderer();
const helm = join(homedir(), ".cache/otelier/helm");
const shelf = publishedShelf();

const cases: readonly (readonly [string, Workspace])[] = [
  ...helmCases().map((name) => [name, designIn(join(helmFixtures, name))] as const),
  ...Array.from({ length: 6 }, (_, index) => {
    const { workspace } = randomDesign(9000 + index, "0.170.0", "alternateConfig");
    return [`random ${9000 + index}`, workspace] as const;
  }),
];

describe.each(cases)("files of %s", (_, workspace) => {
  const topology = readTopology(workspace.tiers, testCatalogue);
  const releases = helmReleases(workspace, topology, shelf);
  const files = new Map(
    deployFiles(workspace, topology, shelf, ({ id }) => id).map(({ path, text }) => [path, text]),
  );
  const objects = (path: string) => readAll(files.get(path) ?? "");

  it("holds each tier's text as it is, for Kustomize", () => {
    for (const { id, yaml } of workspace.tiers) expect(files.get(`kustomize/config/${id}.yaml`)).toBe(yaml);
    const generated = at(objects("kustomize/kustomization.yaml")[0], "configMapGenerator");
    expect(isList(generated) ? generated.map((one) => at(one, "files", 0)) : []).toEqual(
      workspace.tiers.map(({ id }) => `relay=config/${id}.yaml`),
    );
  });

  it("gives the Operator, Argo CD, Flux and the umbrella chart what the values say", () => {
    const umbrella = objects("umbrella/values.yaml")[0];
    for (const { tier, text } of releases) {
      const values = readAll(text)[0] ?? null;
      expect(at(objects(`argocd/${tier}.yaml`)[0], "spec", "source", "helm", "values")).toBe(text);
      expect(differences(values, at(objects(`flux/${tier}.yaml`)[0], "spec", "values"))).toEqual([]);
      const below = at(umbrella, tier);
      const { namespaceOverride: _elsewhere, ...rest } = isMap(below) ? below : {};
      expect(differences(values, rest)).toEqual([]);
      const resource = objects(`operator/${tier}.yaml`).find(
        (one) => at(one, "kind") === "OpenTelemetryCollector",
      );
      const wanted = topology.tiers.find(({ id }) => id === tier)?.config;
      expect(differences(wanted ?? {}, at(resource, "spec", "config"))).toEqual([]);
    }
  });

  it("makes objects that fit the schemas of Kubernetes, the Prometheus Operator and Argo CD", () => {
    for (const folder of ["kustomize", "operator", "argocd"])
      for (const { id } of workspace.tiers) {
        const own = objects(`${folder}/${id}.yaml`).filter(
          (one) => at(one, "kind") !== "OpenTelemetryCollector",
        );
        expect(own.map(kubernetesFaults)).toEqual(own.map(() => []));
      }
    expect(objects("kustomize/namespaces.yaml").flatMap(kubernetesFaults)).toEqual([]);
  });

  it.skipIf(!existsSync(crd))(
    "gives the Operator resources that fit its definition (skipped without ../shared)",
    () => {
      const schema = definition();
      for (const { id } of workspace.tiers) {
        const resource = objects(`operator/${id}.yaml`).find(
          (one) => at(one, "kind") === "OpenTelemetryCollector",
        );
        // What a random tier writes into its own configuration need not be one.
        const faults = schemaFaults(schema, resource ?? null).filter(
          ({ path: at }) => !at.startsWith("spec.config."),
        );
        expect(faults).toEqual([]);
      }
    },
  );

  it.skipIf(renderer === null || charts.size === 0)(
    "makes the very objects that the chart makes (skipped before `npm run helm:build`)",
    () => {
      const answers = renderAll(
        renderer ?? "",
        releases.map(({ release, namespace, chartVersion, text }) => ({
          chart: charts.get(chartVersion) ?? "",
          release,
          namespace,
          values: text,
        })),
      );
      releases.forEach(({ tier }, index) => {
        const rendered = readAnswer(answers[index] ?? { manifests: [], error: "none" }).manifests;
        const own = objects(`kustomize/${tier}.yaml`);
        expect(rendered.filter((one) => at(one, "kind") !== undefined).flatMap(kubernetesFaults)).toEqual([]);
        expect(own.map(summary).sort()).toEqual(rendered.filter(isNoConfig).map(summary).sort());
      });
    },
  );
});

describe.skipIf(!existsSync(helm) || charts.size === 0)("the umbrella chart", () => {
  let folder = "";
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "otelier-umbrella-"))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("renders every tier's configuration by Helm itself (skipped before `npm run helm:build`)", () => {
    const workspace = designIn(join(helmFixtures, "two-tiers"));
    const topology = readTopology(workspace.tiers, testCatalogue);
    for (const { path, text } of deployFiles(workspace, topology, shelf, ({ id }) => id)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    mkdirSync(join(folder, "umbrella/charts"));
    const chart = charts.get("0.170.0") ?? "";
    copyFileSync(chart, join(folder, "umbrella/charts/opentelemetry-collector-0.170.0.tgz"));
    const run = spawnSync(helm, ["template", "otel-collectors", "umbrella"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(run.stderr).toBe("");
    const relays = readAll(run.stdout).flatMap((one) => {
      const relay = at(one, "data", "relay");
      return typeof relay === "string" ? [dataOf(readDocument(relay, Infinity))] : [];
    });
    for (const tier of topology.tiers)
      expect(relays.some((relay) => differences(tier.config, relay).length === 0)).toBe(true);
  });
});

function readAll(text: string): readonly Json[] {
  return text
    .split(/^---\n/m)
    .map((part) => dataOf(readDocument(part, Infinity)))
    .filter((one) => one !== null);
}

/** The Operator's schema of v1beta1, without what only the API server adds. */
function definition(): Json {
  const versions = at(dataOf(readDocument(readFileSync(crd, "utf8"), Infinity)), "spec", "versions");
  const found = (isList(versions) ? versions : []).find((version) => at(version, "name") === "v1beta1");
  return strict(at(found, "schema", "openAPIV3Schema") ?? {});
}

/** The API server drops keys that it does not know, without a word: here they are faults. */
function strict(schema: Json): Json {
  if (isList(schema)) return schema.map(strict);
  if (!isMap(schema)) return schema;
  const inside = Object.fromEntries(Object.entries(schema).map(([key, each]) => [key, strict(each)]));
  if (schema["x-kubernetes-int-or-string"] === true)
    return { anyOf: [{ type: "integer" }, { type: "string" }] };
  const closed = isMap(schema["properties"]) && schema["x-kubernetes-preserve-unknown-fields"] !== true;
  return closed && schema["additionalProperties"] === undefined
    ? { ...inside, additionalProperties: false }
    : inside;
}

function isNoConfig(object: Json): boolean {
  return at(object, "kind") !== "ConfigMap" && at(object, "kind") !== undefined;
}
