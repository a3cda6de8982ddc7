import { signals, type ComponentType, type Signal } from "./types";

/** What a connector turns into what. */
export type SignalPair = { readonly from: Signal; readonly to: Signal };

/**
 * The signals a receiver, processor or exporter carries; for connectors every signal on either side; none for extensions.
 * Null: nobody has read them, so nothing may be said about them.
 */
export function signalsOf(component: ComponentType): readonly Signal[] | null {
  if (component.kind === "extension") return [];
  if (component.kind === "connector") {
    const pairs = pairsOf(component);
    return (
      pairs && signals.filter((signal) => pairs.some(({ from, to }) => from === signal || to === signal))
    );
  }
  const own = signals.filter((signal) => Object.hasOwn(component.signals, signal));
  return own.length > 0 ? own : null;
}

/** The pairs a connector supports; empty for other kinds; null: nobody has read them. */
export function pairsOf(component: ComponentType): readonly SignalPair[] | null {
  if (component.kind !== "connector") return [];
  const pairs = signals.flatMap((from) =>
    signals.filter((to) => Object.hasOwn(component.signals, `${from}>${to}`)).map((to) => ({ from, to })),
  );
  return pairs.length > 0 ? pairs : null;
}

/**
 * Whether a component can stand in a pipeline of `signal`. A connector ends pipelines of the signals it reads ("exporters")
 * and begins those of the signals it writes ("receivers"). Null: nobody has read its signals.
 */
export function carriesSignal(
  component: ComponentType,
  slot: "receivers" | "processors" | "exporters",
  signal: Signal,
): boolean | null {
  if (component.kind !== "connector") return signalsOf(component)?.includes(signal) ?? null;
  const pairs = pairsOf(component);
  if (!pairs) return null;
  return pairs.some((pair) => (slot === "exporters" ? pair.from : pair.to) === signal);
}
