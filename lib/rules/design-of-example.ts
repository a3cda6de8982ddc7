import type { Catalogue } from "../catalogue/catalogue";
import { roles } from "../facts/types";
import { newWorkspace } from "../workspace/new-workspace";
import type { Workspace } from "../workspace/types";
import type { Example } from "./types";

/** An example as a design, on the version it names or the newest that the catalogue knows; `collector` puts every tier on another. */
export function designOfExample(example: Example, catalogue: Catalogue, collector?: string): Workspace {
  return newWorkspace(
    "example",
    Object.entries(example.tiers).map(([id, yaml]) => ({
      id,
      role: example.roles?.[id] ?? roles.find((role) => role === id) ?? "gateway",
      yaml,
      target: {
        collector: collector ?? example.collectors?.[id] ?? example.collector ?? catalogue.asOf,
        distribution: "contrib",
      },
      facts: example.facts?.[id] ?? {},
    })),
  );
}
