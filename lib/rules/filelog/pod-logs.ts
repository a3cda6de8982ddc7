import { at, isList } from "../../base/json";
import type { Component } from "../../topology/types";
import { exampleTier } from "../shared/example-tier";

/**
 * The folders of the container that hold the pods' logs for a `file_log` receiver, as its `include` has them: "/var/log/pods",
 * or "/hostfs/var/log/pods" where the node is mounted elsewhere. `/var/log/containers` holds links into it. Empty: it reads
 * other files.
 */
export function podLogFolders({ config }: Component): readonly string[] {
  const include = at(config, "include");
  const patterns = (isList(include) ? include : []).filter((pattern) => typeof pattern === "string");
  const folders = patterns.flatMap((pattern) => {
    const [, root = "", folder] =
      /^(\/(?:[^*?[{]*\/)?)var\/log\/(pods|containers)(?:\/|$)/.exec(pattern) ?? [];
    if (folder === undefined) return [];
    const pods = `${root}var/log/pods`;
    return folder === "pods" ? [pods] : [`${root}var/log/containers`, pods];
  });
  return [...new Set(folders)];
}

/** A tier that reads log files with these settings, as a map in YAML. */
export function readingFiles(settings: string): string {
  return exampleTier({
    receivers: `file_log: ${settings}`,
    pipelines: "logs: { receivers: [file_log], exporters: [otlp_http] }",
  });
}

/** What the container needs to read the logs of pods, for examples. */
export const podLogMount = {
  name: "varlogpods",
  mountPath: "/var/log/pods",
  hostPath: "/var/log/pods",
  readOnly: true,
} as const;
