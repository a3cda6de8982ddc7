// Written by `npm run gen`; the folder is the source.
import { bearerTokenFile } from "./start/bearer-token-file";
import { fileExporterEncoding } from "./start/file-exporter-encoding";
import { fileExporterFolder } from "./start/file-exporter-folder";
import { fileLogStorage } from "./start/file-log-storage";
import { loadBalancingCluster } from "./start/load-balancing-cluster";
import { tailSamplingOttl } from "./start/tail-sampling-ottl";
import { tailSamplingPolicies } from "./start/tail-sampling-policies";
import type { StartCheck } from "./types";

/** Everything that is refused at start only. */
export const startChecks: readonly StartCheck[] = [
  bearerTokenFile,
  fileExporterEncoding,
  fileExporterFolder,
  fileLogStorage,
  loadBalancingCluster,
  tailSamplingOttl,
  tailSamplingPolicies,
];
