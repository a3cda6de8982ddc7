import type { TierId } from "../../topology/types";
import type { TierEdit } from "../../workspace/types";
import type { YamlEdit } from "../../yaml/edit";

/** An edit of one tier's text. */
export function inTier(tier: TierId, edit: YamlEdit): TierEdit {
  return { ...edit, tier };
}
