import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { at, type Json } from "../../base/json";
import { dataOf, readDocument } from "../../yaml/document";
import type { ChartData } from "../charts/types";
import { publishedCharts } from "../charts/published.generated";

/** What `helm template` is given. `chart` is the path of a packed chart, `values` the text of a values file. */
export type RenderRequest = {
  readonly chart: string;
  readonly release: string;
  readonly namespace: string;
  readonly values: string;
};

/** What Helm answers: the manifests as Kubernetes reads them, or why it refuses. */
export type RenderAnswer = { readonly manifests: readonly Json[]; readonly error?: string };

/** Where `npm run helm:build` puts the program of tools/helm; OTELIER_HELM_RENDER names another. Null: neither is there. */
export function findRenderer(): string | null {
  const program = process.env.OTELIER_HELM_RENDER ?? join(homedir(), ".cache/otelier/helm-render");
  return existsSync(program) ? program : null;
}

/** Renders releases with Helm's own engine, all in one process, in the order of the requests. */
export function renderAll(program: string, requests: readonly RenderRequest[]): readonly RenderAnswer[] {
  const run = spawnSync(program, {
    input: requests.map((request) => `${JSON.stringify(request)}\n`).join(""),
    encoding: "utf8",
    maxBuffer: 1024 * 1024 * 1024,
  });
  if (run.status !== 0) throw new Error(run.stderr.slice(0, 2000));
  return run.stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line): RenderAnswer => JSON.parse(line));
}

/** The packed charts of a folder, newest first, by version. */
export function chartsIn(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const pattern = /^opentelemetry-collector-(\d+\.\d+\.\d+)\.tgz$/;
  const found = readdirSync(folder).flatMap((file) => {
    const version = pattern.exec(file)?.[1];
    return version === undefined ? [] : [[version, join(folder, file)] as const];
  });
  return new Map(found.sort(([a], [b]) => b.localeCompare(a, "en", { numeric: true })));
}

/** The published data of every chart. */
export function publishedShelf(): readonly ChartData[] {
  const folder = resolve(import.meta.dirname, "../../../public");
  return publishedCharts.map(({ url }): ChartData => JSON.parse(readFileSync(join(folder, url), "utf8")));
}

/** What Helm made of a release. */
export type Rendered = {
  /** The manifests, as Kubernetes reads them. */
  readonly manifests: readonly Json[];
  /** The collector configuration in the ConfigMap, as the collector reads it; undefined: there is no such ConfigMap. */
  readonly config: Json | undefined;
};

/** Reads an answer. Throws what Helm says where it refused. */
export function readAnswer({ manifests, error }: RenderAnswer): Rendered {
  if (error !== undefined) throw new Error(error);
  const relay = manifests.map((each) => at(each, "data", "relay")).find((text) => typeof text === "string");
  return { manifests, config: relay === undefined ? undefined : dataOf(readDocument(relay, Infinity)) };
}

/** Where two configurations differ, as paths; empty: nowhere. The order of keys means nothing. */
export function differences(wanted: Json | undefined, got: Json | undefined, path = ""): readonly string[] {
  if (typeof wanted !== "object" || typeof got !== "object" || wanted === null || got === null)
    return Object.is(wanted, got) ? [] : [`${path || "root"}: ${show(wanted)} became ${show(got)}`];
  if (Array.isArray(wanted) !== Array.isArray(got)) return [`${path}: ${show(wanted)} became ${show(got)}`];
  const keys = new Set([...Object.keys(wanted), ...Object.keys(got)]);
  return [...keys].flatMap((key) =>
    differences(at(wanted, step(wanted, key)), at(got, step(got, key)), `${path}::${key}`),
  );
}

function step(value: Json, key: string): string | number {
  return Array.isArray(value) ? Number(key) : key;
}

function show(value: Json | undefined): string {
  return value === undefined ? "nothing" : JSON.stringify(value).slice(0, 80);
}
