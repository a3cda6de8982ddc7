import { at, isList } from "../base/json";
import { textFact } from "../facts/sheet";
import type { Component } from "../topology/types";
import { usedOf } from "./subject";
import type { Subject } from "./types";

/** A place in the container's file system that a component reads or writes. */
export type Need = {
  readonly path: string;
  readonly by: Component;
  /** The path on the node that must be there; null: storage of the pod's own. */
  readonly hostPath: string | null;
  readonly readOnly: boolean;
  /** See what gets mounted on the node later, too. */
  readonly follows: boolean;
};

/** What the components that start need of the node's or a volume's files, in no particular order; none twice. */
export function needsOf(subject: Subject): readonly Need[] {
  const all = [
    ...usedOf(subject, "receiver", "host_metrics").flatMap(hostMetricsNeeds),
    ...usedOf(subject, "receiver", "file_log").flatMap((receiver) => logNeeds(receiver, subject)),
    ...usedOf(subject, "receiver", "journald").flatMap(journalNeeds),
    ...usedOf(subject, "receiver", "docker_stats").flatMap(dockerNeeds),
    ...usedOf(subject, "extension", "file_storage").flatMap((extension) => storageNeeds(extension, subject)),
  ];
  const widestFirst = all.toSorted((a, b) => a.path.length - b.path.length);
  const kept: Need[] = [];
  for (const need of widestFirst)
    if (!kept.some((wider) => covers(wider.path, need.path) && fits(wider, need))) kept.push(need);
  return kept;
}

/** True where `path` lies in, or is, what is mounted at `mountPath`. */
export function covers(mountPath: string, path: string): boolean {
  const folder = mountPath.replace(/\/+$/, "");
  return path === folder || path.startsWith(`${folder}/`);
}

/** Where `file_storage` keeps its files unless told (contrib's filestorage README). */
const defaultStorage = "/var/lib/otelcol/file_storage";

function fits(wider: Need, need: Need): boolean {
  return need.readOnly || !wider.readOnly;
}

function hostMetricsNeeds(by: Component): readonly Need[] {
  const root = at(by.config, "root_path");
  if (typeof root !== "string" || root === "/" || !isPlainPath(root)) return [];
  return [{ path: root.replace(/\/+$/, ""), by, hostPath: "/", readOnly: true, follows: true }];
}

function logNeeds(by: Component, subject: Subject): readonly Need[] {
  const include = at(by.config, "include");
  const folders = (isList(include) ? include : []).flatMap((glob) =>
    typeof glob === "string" && isPlainPath(glob) ? (folderOf(glob) ?? []) : [],
  );
  // Links of /var/log/containers lead to /var/log/pods, and those to Docker's own folder where Docker runs.
  const links = folders.some((folder) => covers("/var/log/containers", folder)) ? ["/var/log/pods"] : [];
  const docker =
    textFact(subject.tier.facts, "cluster.container-runtime") === "docker"
      ? ["/var/lib/docker/containers"]
      : [];
  return [...folders, ...links, ...docker].map((path) => ({
    path,
    by,
    hostPath: path,
    readOnly: true,
    follows: false,
  }));
}

/** The folder that a glob looks into: up to its first wildcard. Null where that is the whole file system. */
function folderOf(glob: string): string | null {
  const wildcard = glob.search(/[*?[{]/);
  const fixed = wildcard < 0 ? glob : glob.slice(0, wildcard);
  const folder = fixed.slice(0, fixed.lastIndexOf("/"));
  if (folder === "") return null;
  return covers("/var/log/pods", folder) ? "/var/log/pods" : folder;
}

function journalNeeds(by: Component): readonly Need[] {
  const directory = at(by.config, "directory");
  const paths =
    typeof directory === "string" && isPlainPath(directory)
      ? [directory, "/etc/machine-id"]
      : ["/var/log/journal", "/run/log/journal", "/etc/machine-id"];
  return paths.map((path) => ({ path, by, hostPath: path, readOnly: true, follows: false }));
}

function dockerNeeds(by: Component): readonly Need[] {
  const endpoint = at(by.config, "endpoint") ?? "unix:///var/run/docker.sock";
  if (typeof endpoint !== "string" || !endpoint.startsWith("unix://")) return [];
  const path = endpoint.slice("unix://".length);
  return isPlainPath(path) ? [{ path, by, hostPath: path, readOnly: true, follows: false }] : [];
}

/** On a DaemonSet the node keeps what is stored; elsewhere a volume of the pod's own does. */
function storageNeeds(by: Component, { mode }: Subject): readonly Need[] {
  const written = [at(by.config, "directory") ?? defaultStorage, at(by.config, "compaction", "directory")];
  const paths = written.filter((path) => typeof path === "string").filter(isPlainPath);
  return paths.map((path) => ({
    path: path.replace(/\/+$/, ""),
    by,
    hostPath: mode === "daemonset" ? path : null,
    readOnly: false,
    follows: false,
  }));
}

/** An absolute path without variables. */
function isPlainPath(path: string): boolean {
  return path.startsWith("/") && !path.includes("${");
}
