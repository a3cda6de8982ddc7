/** Programs that an operator lets the server run; null: not set. */
export type Tools = {
  /** OTELIER_COLLECTOR: a collector, whose `validate` is a second opinion. */
  readonly collector: string | null;
  /** OTELIER_HELM: Helm, which proves values. */
  readonly helm: string | null;
  /** OTELIER_CHARTS: a folder with the packed charts that Helm renders. */
  readonly charts: string | null;
};

/** Reads OTELIER_COLLECTOR, OTELIER_HELM and OTELIER_CHARTS. */
export function toolsFrom(environment: Readonly<Record<string, string | undefined>>): Tools {
  const said = (name: string) => environment[name]?.trim() || null;
  return {
    collector: said("OTELIER_COLLECTOR"),
    helm: said("OTELIER_HELM"),
    charts: said("OTELIER_CHARTS"),
  };
}
