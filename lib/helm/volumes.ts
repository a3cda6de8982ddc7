import type { Json, JsonMap } from "../base/json";
import { formatPath } from "../base/path";
import { words, type Words } from "../base/words";
import { mounts as mountsSaid, type Mount } from "../facts/shapes";
import { scalarsOf } from "../yaml/scalars";

import { covers, needsOf, type Need } from "./needs";
import { escapeBraces } from "./braces";
import type { Part, Section, Subject } from "./types";

/** Volumes and where they are mounted: those of the deploy facts, and what the components need besides. */
export function volumesPart(subject: Subject): Part {
  const places = mountedPlaces(subject);
  const sections: Section[] = [];
  if (places.length > 0) {
    const own = places.filter(({ claim }) => claim);
    const shared = places.filter(({ claim }) => !claim);
    if (shared.length > 0)
      sections.push({
        key: "extraVolumes",
        value: shared.map(({ volume }) => volume),
        comment: "What the components read and write.",
      });
    sections.push({ key: "extraVolumeMounts", value: places.map(({ mount }) => mount) });
    if (own.length > 0)
      sections.push({
        key: "statefulset",
        value: { volumeClaimTemplates: own.map(({ name }) => claimTemplate(name)) },
        comment: "One volume for each pod, which outlives it. The size is a start: adapt it.",
      });
  }
  return { sections, notes: [...storageNotes(subject), ...fileNotes(subject, places)] };
}

/** True where a component works on files of the node that only root may read or write. */
export function needsRoot(subject: Subject): boolean {
  return needsOf(subject).some(({ by, hostPath }) => hostPath !== null && by.canonical !== "host_metrics");
}

/** True where a pod keeps files of its own, which the collector's group must be able to write. */
export function keepsFiles(subject: Subject): boolean {
  return needsOf(subject).some(({ hostPath, readOnly }) => hostPath === null && !readOnly);
}

type Place = {
  readonly name: string;
  readonly path: string;
  readonly volume: Json;
  readonly mount: Json;
  readonly claim: boolean;
};

/** In the order of the deploy facts, then of the components' needs that these do not cover. */
function mountedPlaces(subject: Subject): readonly Place[] {
  const places: Place[] = [];
  for (const mount of mountsSaid(subject.tier.facts) ?? []) places.push(saidPlace(mount, places));
  for (const need of needsOf(subject))
    if (!places.some(({ path }) => covers(path, need.path))) places.push(neededPlace(need, places, subject));
  return places;
}

function saidPlace(said: Mount, taken: readonly Place[]): Place {
  const { name, mountPath, readOnly, propagation } = said;
  const volume = freeName(name, taken);
  const source = sourceOf(said);
  return {
    name: volume,
    path: mountPath,
    volume: { name: volume, ...source },
    mount: {
      name: volume,
      mountPath: escapeBraces(mountPath),
      ...(readOnly ? { readOnly } : {}),
      ...(propagation ? { mountPropagation: propagation } : {}),
    },
    claim: false,
  };
}

function sourceOf({ hostPath, claim, secret, configMap }: Mount): JsonMap {
  if (hostPath) return { hostPath: { path: escapeBraces(hostPath) } };
  if (claim) return { persistentVolumeClaim: { claimName: escapeBraces(claim) } };
  if (secret) return { secret: { secretName: escapeBraces(secret) } };
  return configMap ? { configMap: { name: escapeBraces(configMap) } } : { emptyDir: {} };
}

function neededPlace(
  { path, hostPath, readOnly, follows }: Need,
  taken: readonly Place[],
  { mode }: Subject,
): Place {
  const name = freeName(hostPath === "/" ? "hostfs" : path.replaceAll("/", ""), taken);
  // The kubelet makes the folder that the collector writes to; it never makes what is only read.
  const type = readOnly ? {} : { type: "DirectoryOrCreate" };
  return {
    name,
    path,
    volume:
      hostPath === null
        ? { name, emptyDir: {} }
        : { name, hostPath: { path: escapeBraces(hostPath), ...type } },
    mount: {
      name,
      mountPath: escapeBraces(path),
      ...(readOnly ? { readOnly } : {}),
      ...(follows ? { mountPropagation: "HostToContainer" } : {}),
    },
    claim: hostPath === null && mode === "statefulset",
  };
}

function claimTemplate(name: string): JsonMap {
  return {
    metadata: { name },
    spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "10Gi" } } },
  };
}

/** A volume name: an RFC 1123 label that no other volume has. The chart's own volume takes the collector's name. */
function freeName(wanted: string, taken: readonly Place[]): string {
  const base =
    wanted
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, "-")
      .slice(0, 50)
      .replace(/^-+|-+$/g, "") || "volume";
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base}-${number}`;
    if (!taken.some((place) => place.name === name)) return name;
  }
}

function storageNotes(subject: Subject): readonly Words[] {
  return needsOf(subject).flatMap(({ by, path, hostPath }) => {
    if (hostPath === null && subject.mode === "deployment")
      return [words("helm.storage-empty-dir", { id: by.id, path })];
    if (hostPath !== null && subject.mode !== "daemonset")
      return [words("helm.node-files", { id: by.id, path })];
    return by.canonical === "journald" && path === "/etc/machine-id"
      ? [words("helm.journald-image", { id: by.id })]
      : [];
  });
}

/** Certificates and other files that the settings name and no volume holds. */
function fileNotes(subject: Subject, places: readonly Place[]): readonly Words[] {
  return scalarsOf(subject.document).flatMap(({ path, part, node }) => {
    const key = path.at(-1);
    const names = part === "value" && typeof key === "string" && key.endsWith("_file");
    if (!names || !node.text.startsWith("/") || given.test(node.text)) return [];
    if (places.some((place) => covers(place.path, node.text))) return [];
    return [words("helm.file-not-mounted", { path: formatPath(path), file: node.text })];
  });
}

/** What every pod has. */
const given = /^\/var\/run\/secrets\/kubernetes\.io\/|^\/(?:etc\/ssl|proc|sys|dev)\//;
