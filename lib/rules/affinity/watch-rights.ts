import { compareVersions } from "../../catalogue/versions";
import type { TierContext } from "../../topology/types";
import type { FactEdit } from "../../workspace/types";
import { grantRights, watching, type Right } from "../shared/rights";

/** What the `k8s` resolver watches: EndpointSlices since v0.140, Endpoints before (contrib#44494). The chart's role has neither. */
export function watchedBy({ target }: TierContext): readonly Right[] {
  return compareVersions(target.collector, "0.140.0") >= 0
    ? watching("discovery.k8s.io", "endpointslices")
    : watching("", "endpoints");
}

/** The deploy facts of a tier with the rights of that resolver. */
export function grantWatch(tier: TierContext): readonly FactEdit[] {
  return grantRights(tier, watchedBy(tier));
}
