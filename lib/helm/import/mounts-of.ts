import { at, isList, isMap, type Json, type JsonMap } from "../../base/json";

/** One mounted volume of a values file: the two entries it has there, and what it is as a deploy fact (null: it has no place). */
export type FoundMount = { readonly volume: Json; readonly mount: Json; readonly fact: JsonMap | null };

/** The volumes of a values file that are mounted. */
export function mountsOf(values: JsonMap): readonly FoundMount[] {
  const volumes = listAt(values, "extraVolumes");
  return listAt(values, "extraVolumeMounts").flatMap((mount) => {
    const name = at(mount, "name");
    const volume = volumes.find((each) => at(each, "name") === name);
    return volume === undefined ? [] : [{ volume, mount, fact: factOf(volume, mount) }];
  });
}

function factOf(volume: Json, mount: Json): JsonMap | null {
  const name = at(volume, "name");
  const mountPath = at(mount, "mountPath");
  const source = sourceOf(volume);
  if (typeof name !== "string" || typeof mountPath !== "string" || source === null) return null;
  const propagation = at(mount, "mountPropagation");
  return {
    name,
    mountPath: plain(mountPath),
    ...source,
    ...(at(mount, "readOnly") === true ? { readOnly: true } : {}),
    ...(typeof propagation === "string" ? { propagation } : {}),
  };
}

function sourceOf(volume: Json): JsonMap | null {
  if (isMap(at(volume, "emptyDir"))) return {};
  const sources = {
    hostPath: at(volume, "hostPath", "path"),
    claim: at(volume, "persistentVolumeClaim", "claimName"),
    secret: at(volume, "secret", "secretName"),
    configMap: at(volume, "configMap", "name"),
  };
  for (const [kind, named] of Object.entries(sources))
    if (typeof named === "string") return { [kind]: plain(named) };
  return null;
}

function plain(text: string): string {
  return text.replaceAll("{{`{{`}}", "{{");
}

function listAt(value: Json, key: string): readonly Json[] {
  const found = at(value, key);
  return isList(found) ? found : [];
}
