import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { Json } from "../../base/json";
import type { ChartData } from "../charts/types";
import { publishedCharts } from "../charts/published.generated";
import { configOf } from "../proof/config-of";

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
  return { manifests, config: configOf(manifests) };
}
