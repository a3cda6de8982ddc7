import type { DecodedConfig } from "./decode/decode-config";
import type { GraphComponent } from "./graph-component";
import type { StartUse } from "./types";

/** What starts: the extensions that are enabled and the components that pipelines use, as `kind id`, and which extensions there are. */
export type StartPlan = {
  readonly names: ReadonlySet<string>;
  readonly extensions: StartUse["extensions"];
};

/** What starts of a configuration; `extensions` are all that are defined. */
export function startPlan(config: DecodedConfig, extensions: readonly GraphComponent[]): StartPlan {
  const names = startedIn(config);
  const enabled = extensions.filter(({ id }) => names.has(`extension ${id}`));
  return {
    names,
    extensions: {
      defined: new Set(extensions.map(({ id }) => id)),
      enabled: new Map(
        enabled.map(({ id, fields }) => [id, fields?.type ?? id.split("/")[0] ?? ""] as const),
      ),
    },
  };
}

function startedIn({ extensions, pipelines }: DecodedConfig): ReadonlySet<string> {
  const started = new Set(extensions.map((id) => `extension ${id}`));
  for (const { receivers, processors, exporters } of pipelines.values()) {
    for (const id of processors) started.add(`processor ${id}`);
    // A connector stands at both ends.
    for (const id of [...receivers, ...exporters]) for (const kind of ends) started.add(`${kind} ${id}`);
  }
  return started;
}

const ends = ["receiver", "exporter", "connector"] as const;
