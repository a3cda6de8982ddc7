import type { NameTarget } from "./names";

/** What the collector of a tier is called: its distribution, or the name that its builder gave it. */
export function distributionName({ distribution, build }: NameTarget): string {
  return build?.name ?? distribution;
}
