import type { Session } from "@/lib/session/store";
import type { Topology } from "@/lib/topology/types";
import type { PaletteItem } from "./palette-item";
import { ui } from "./ui-state";

/** Every component of the design, to be found by its id, kind or tier and opened in the inspector. */
export function componentItems(session: Session, topology: Topology): readonly PaletteItem[] {
  return topology.tiers.flatMap((tier) =>
    tier.components.map(({ kind, id }) => ({
      id: `component ${tier.id} ${kind} ${id}`,
      group: "components" as const,
      text: id,
      hint: `${kind}, ${tier.id}`,
      run: () => {
        session.select({ kind: "component", tier: tier.id, component: { kind, id } });
        ui.show("inspect");
      },
    })),
  );
}
