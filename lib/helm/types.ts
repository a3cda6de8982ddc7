import type { Json } from "../base/json";
import type { Words } from "../base/words";
import type { Component, Tier, TierId, Topology } from "../topology/types";
import type { YamlDocument } from "../yaml/types";

/** One release of the official chart: what to give to Helm, and what to do besides. */
export type HelmRelease = {
  readonly tier: TierId;
  readonly release: string;
  readonly namespace: string;
  readonly chartVersion: string;
  /** What to call the values file. */
  readonly fileName: string;
  /** The values file. */
  readonly text: string;
  /** The command line that installs or upgrades the release. */
  readonly install: string;
  readonly secrets: readonly SecretUse[];
  /** What the chart makes of it: "DaemonSet otel-agent-agent". */
  readonly objects: readonly string[];
  /** What Helm, the chart or Kubernetes will not take: there is no use in installing before these are mended. */
  readonly refusals: readonly HelmRefusal[];
  /** What a person should know or do before installing. */
  readonly notes: readonly Words[];
};

/** Why a release would fail, and the place that causes it: a line of the tier's text, or a deploy fact. */
export type HelmRefusal = {
  readonly message: Words;
  readonly at: { readonly line: number } | { readonly fact: string };
};

/** A variable that comes from a Secret, which the chart does not make. */
export type SecretUse = {
  /** Of the Secret. */
  readonly name: string;
  /** In the Secret. */
  readonly key: string;
  /** The variable in the container. */
  readonly env: string;
  /** The command line that makes the whole Secret, taking the values from variables of the shell. */
  readonly create: string;
};

/** A tier as the chart will run it: what every section of the values file is derived from. */
export type Subject = {
  readonly tier: Tier;
  readonly document: YamlDocument;
  readonly topology: Topology;
  /** Of the chart: "0.170.0". */
  readonly chart: string;
  readonly mode: "daemonset" | "deployment" | "statefulset";
  /** One pod only, never two at once. */
  readonly singleton: boolean;
  /** The chart's `fullnameOverride`: the Service has this very name. */
  readonly fullname: string;
  readonly release: string;
  readonly namespace: string;
  /** The components that start: those that a pipeline or `service.extensions` names. */
  readonly used: readonly Component[];
};

/** A tier as others see its pods: how they are called, and where they are. */
export type Peer = Pick<Subject, "tier" | "mode" | "fullname" | "release" | "namespace">;

/** One top-level key of a values file. */
export type Section = {
  readonly key: string;
  readonly value: Json;
  /** Stands above the key: why it is there, in a sentence or two. */
  readonly comment?: string;
  /** Lines of comment below it. */
  readonly after?: readonly string[];
};

/** What one part of the chart's values comes to. */
export type Part = {
  readonly sections: readonly Section[];
  readonly notes?: readonly Words[];
  readonly refusals?: readonly HelmRefusal[];
};
