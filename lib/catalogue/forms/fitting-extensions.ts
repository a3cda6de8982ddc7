/** An extension of the tier, as far as the question goes. */
type Declared = { readonly id: string; readonly type: string };

/**
 * The extensions that a setting called `name` can mean. Upstream ends the types of storages and encodings in these words;
 * authenticators have no common ending, so there everything that is neither is offered. `component.ID` in a setting always
 * means an extension (configauth, configmiddleware, storage and encoding settings).
 */
export function fittingExtensions<Extension extends Declared>(
  declared: readonly Extension[],
  name: string,
): readonly Extension[] {
  if (/storage/.test(name)) return declared.filter(({ type }) => type.endsWith("_storage"));
  if (/encoding/.test(name)) return declared.filter(({ type }) => type.endsWith("encoding"));
  return declared.filter(({ type }) => !/_storage$|encoding$/.test(type) && !probes.has(type));
}

/** Extensions that only watch and answer: no component ever names them. */
const probes: ReadonlySet<string> = new Set(["health_check", "pprof", "zpages", "memory_ballast"]);
