import { clusterDocs } from "./tables/cluster";
import { environmentDocs } from "./tables/environment";
import { imageDocs } from "./tables/image";
import { mountDocs } from "./tables/mounts";
import { resourceDocs } from "./tables/resources";
import { scalingDocs } from "./tables/scaling";
import { securityDocs } from "./tables/security";
import { serviceDocs } from "./tables/service";
import { workloadDocs } from "./tables/workload";
import type { FactDocsTable } from "./types";

/** What people are told of every fact. Never for a browser's bundle: it carries all languages. */
export const factDocs: FactDocsTable = {
  ...clusterDocs(),
  ...environmentDocs(),
  ...imageDocs(),
  ...mountDocs(),
  ...resourceDocs(),
  ...scalingDocs(),
  ...securityDocs(),
  ...serviceDocs(),
  ...workloadDocs(),
};
