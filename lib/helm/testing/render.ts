import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";
import { at, type Json } from "../../base/json";
import { dataOf, readDocument } from "../../yaml/document";
import type { HelmRelease } from "../types";

/** The real Helm: `OTELIER_HELM`, else `helm` of the PATH; null where there is none that runs. */
export function findHelm(): string | null {
  const helm = process.env.OTELIER_HELM ?? "helm";
  return spawnSync(helm, ["version"], { stdio: "ignore" }).status === 0 ? helm : null;
}

/** The packed charts of a folder, newest first, by version. */
export function chartsIn(folder: string): ReadonlyMap<string, string> {
  const pattern = /^opentelemetry-collector-(\d+\.\d+\.\d+)\.tgz$/;
  const found = readdirSync(folder).flatMap((file) => {
    const version = pattern.exec(file)?.[1];
    return version === undefined ? [] : [[version, join(folder, file)] as const];
  });
  return new Map(found.sort(([a], [b]) => b.localeCompare(a, "en", { numeric: true })));
}

/** What Helm makes of a release. */
export type Rendered = {
  /** The manifests, as Kubernetes reads them. */
  readonly manifests: readonly Json[];
  /** The collector configuration in the ConfigMap, as the collector reads it. */
  readonly config: Json;
};

/** Renders a release with the real Helm and a packed chart. Throws what Helm says where it refuses. */
export function render(helm: string, chart: string, release: HelmRelease): Rendered {
  const folder = mkdtempSync(join(tmpdir(), "otelier-helm-"));
  try {
    const values = join(folder, release.fileName);
    writeFileSync(values, release.text);
    const args = ["template", release.release, chart, "--namespace", release.namespace];
    const run = spawnSync(helm, [...args, "--values", values, "--kube-version", "1.33.0"], {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    if (run.status !== 0) throw new Error(run.stderr.trim());
    const manifests = parseAllDocuments(run.stdout, { version: "1.1" }).map((document): Json =>
      document.toJS(),
    );
    const relay = manifests.map((each) => at(each, "data", "relay")).find((text) => typeof text === "string");
    if (relay === undefined) throw new Error("no ConfigMap with a configuration was rendered");
    return { manifests, config: dataOf(readDocument(relay, Infinity)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
