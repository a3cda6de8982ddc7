import { isMap, type Json } from "../base/json";
import { reuse } from "../base/reuse";
import type { Catalogue } from "../catalogue/catalogue";
import { dataOf } from "../yaml/document";
import type { YamlDocument } from "../yaml/types";
import { readComponents } from "./read-components";
import { readExtensions, readPipelines } from "./read-pipelines";
import { share, shareById, shareComponents } from "./sharing";
import type { Tier, TierId } from "./types";

/** What one text says, without what its deployment adds. */
export type TierReading = Pick<
  Tier,
  "components" | "pipelines" | "extensions" | "config" | "issues" | "stale"
>;

/**
 * Reads a tier's text. Text that does not parse leaves the last reading that did (`previous`), marked stale, with the new
 * issues; without one there is nothing but the issues. Duplicate keys alone do not make it stale: the collector refuses
 * them, but what was meant can be read. Parts that did not change keep their identity. Never fails.
 */
export function readTier(
  id: TierId,
  document: YamlDocument,
  catalogue: Catalogue,
  previous: TierReading = nothing,
): TierReading {
  const issues = reuse(previous.issues, document.issues);
  if (issues.some((issue) => issue.message.id !== "yaml.duplicate-key")) {
    const { components, pipelines, extensions, config } = previous;
    return { components, pipelines, extensions, config, issues, stale: true };
  }
  const data = dataOf(document);
  const config = reuse<Json>(previous.config, isMap(data) ? data : {});
  const components = shareComponents(previous.components, readComponents(id, config, catalogue));
  const pipelines = shareById(previous.pipelines, readPipelines(id, config, components));
  const extensions = share(previous.extensions, readExtensions(config, components));
  return { components, pipelines, extensions, config, issues, stale: false };
}

const nothing: TierReading = {
  components: [],
  pipelines: [],
  extensions: [],
  config: {},
  issues: [],
  stale: false,
};
