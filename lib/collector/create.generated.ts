// Written by `npm run gen`; the folder is the source.
import { attributeActions } from "./create/attribute-actions";
import { resourceActions } from "./create/attribute-actions";
import { attributesMatch } from "./create/attributes-match";
import { awsxrayRegion } from "./create/awsxray-region";
import { filterMatch } from "./create/filter-match";
import { groupByTrace } from "./create/group-by-trace";
import { hostMetricsFilters } from "./create/host-metrics-filters";
import { kubeletStatsClient } from "./create/kubelet-stats-client";
import { loadBalancingResolver } from "./create/load-balancing-resolver";
import { metricsTransform } from "./create/metrics-transform";
import { otlpHttpEndpoints } from "./create/otlp-http-endpoints";
import { prometheusAddress } from "./create/prometheus-address";
import { prometheusRemoteWriteUrl } from "./create/prometheus-remote-write-url";
import { redactionPatterns } from "./create/redaction-patterns";
import { resourceDetectionDetectors } from "./create/resource-detection";
import { spanProcessor } from "./create/span-processor";
import { stanzaPipeline } from "./create/stanza-pipeline";
import type { FactoryCheck } from "./types";

/** Everything that factories refuse. */
export const factoryChecks: readonly FactoryCheck[] = [
  attributeActions,
  resourceActions,
  attributesMatch,
  awsxrayRegion,
  filterMatch,
  groupByTrace,
  hostMetricsFilters,
  kubeletStatsClient,
  loadBalancingResolver,
  metricsTransform,
  otlpHttpEndpoints,
  prometheusAddress,
  prometheusRemoteWriteUrl,
  redactionPatterns,
  resourceDetectionDetectors,
  spanProcessor,
  stanzaPipeline,
];
