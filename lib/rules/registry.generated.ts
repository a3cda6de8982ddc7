// Written by `npm run gen`; the folder is the source.
import { cumulativeSingleWriter } from "./affinity/cumulative-single-writer";
import { cumulativeToDeltaGateway } from "./affinity/cumulative-to-delta-gateway";
import { decisionCacheOff } from "./affinity/decision-cache-off";
import { deltaToCumulativeGateway } from "./affinity/delta-to-cumulative-gateway";
import { groupbytraceBeforeTailSampling } from "./affinity/groupbytrace-before-tail-sampling";
import { groupbytraceUnsharded } from "./affinity/groupbytrace-unsharded";
import { hpaWithTailSampling } from "./affinity/hpa-with-tail-sampling";
import { lbEndpointSet } from "./affinity/lb-endpoint-set";
import { lbK8sResolverRbac } from "./affinity/lb-k8s-resolver-rbac";
import { lbK8sServiceNamespace } from "./affinity/lb-k8s-service-namespace";
import { lbNoResolver } from "./affinity/lb-no-resolver";
import { lbOnGatewaySamePool } from "./affinity/lb-on-gateway-same-pool";
import { lbPortMismatch } from "./affinity/lb-port-mismatch";
import { lbQueuePlacement } from "./affinity/lb-queue-placement";
import { lbResolverNotHeadless } from "./affinity/lb-resolver-not-headless";
import { lbRoutingKeySignal } from "./affinity/lb-routing-key-signal";
import { lbServiceNameMissing } from "./affinity/lb-service-name-missing";
import { lbStaticWithDynamicGateway } from "./affinity/lb-static-with-dynamic-gateway";
import { prometheusExporterMultiReplica } from "./affinity/prometheus-exporter-multi-replica";
import { remoteWriteOrdering } from "./affinity/remote-write-ordering";
import { rollingUpdateTailSampling } from "./affinity/rolling-update-tail-sampling";
import { serviceGraphUnsharded } from "./affinity/service-graph-unsharded";
import { spanMetricsAfterSampling } from "./affinity/span-metrics-after-sampling";
import { spanMetricsMultiWriter } from "./affinity/span-metrics-multi-writer";
import { spanMetricsNeedsServiceKey } from "./affinity/span-metrics-needs-service-key";
import { tailSamplingOnAgent } from "./affinity/tail-sampling-on-agent";
import { tailSamplingUnsharded } from "./affinity/tail-sampling-unsharded";
import { agentNeeded } from "./arch/agent-needed";
import { gatewayMissing } from "./arch/gateway-missing";
import { gatewayPassthrough } from "./arch/gateway-passthrough";
import { kafkaBuffer } from "./arch/kafka-buffer";
import { mixedSamplingTier } from "./arch/mixed-sampling-tier";
import { sidecarInstead } from "./arch/sidecar-instead";
import { thirdTierLb } from "./arch/third-tier-lb";
import { twoTierOverkill } from "./arch/two-tier-overkill";
import { secretInConfigmapValues } from "./backend/secret-in-configmap-values";
import { secretPlainText } from "./backend/secret-plain-text";
import { secretsOnAgents } from "./backend/secrets-on-agents";
import { pipelineWithoutExporter } from "./collector/pipeline-without-exporter";
import { pipelineWithoutReceiver } from "./collector/pipeline-without-receiver";
import { undefinedReference } from "./collector/undefined-reference";
import { unknownType } from "./collector/unknown-type";
import { unsupportedSignal } from "./collector/unsupported-signal";
import { extensionNotEnabled } from "./dead/extension-not-enabled";
import { unreferencedExtension } from "./dead/unreferenced-extension";
import { unusedComponent } from "./dead/unused-component";
import { inProduction } from "./debug/in-production";
import { nopOnly } from "./debug/nop-only";
import { component } from "./deprecated/component";
import { detector } from "./deprecated/detector";
import { removedComponent } from "./deprecated/removed-component";
import { setting } from "./deprecated/setting";
import { hostPort } from "./dup/host-port";
import { k8sEventsBoth } from "./dup/k8s-events-both";
import { receiverPort } from "./dup/receiver-port";
import { receiverSameSource } from "./dup/receiver-same-source";
import { authMismatch } from "./edge/auth-mismatch";
import { authPersistentQueue } from "./edge/auth-persistent-queue";
import { compressionNone } from "./edge/compression-none";
import { compressionUnsupported } from "./edge/compression-unsupported";
import { crossNamespaceHost } from "./edge/cross-namespace-host";
import { grpcMissingPort } from "./edge/grpc-missing-port";
import { grpcNoMaxConnectionAge } from "./edge/grpc-no-max-connection-age";
import { grpcPinnedConnection } from "./edge/grpc-pinned-connection";
import { hostPortTarget } from "./edge/host-port-target";
import { httpProxyEnv } from "./edge/http-proxy-env";
import { insecureCrossCluster } from "./edge/insecure-cross-cluster";
import { insecureSkipVerify } from "./edge/insecure-skip-verify";
import { keepaliveTooManyPings } from "./edge/keepalive-too-many-pings";
import { localhostBind } from "./edge/localhost-bind";
import { maxRecvMsgSize } from "./edge/max-recv-msg-size";
import { metadataLost } from "./edge/metadata-lost";
import { mtlsMissingClientCert } from "./edge/mtls-missing-client-cert";
import { networkPolicy } from "./edge/network-policy";
import { noGatewayReceiver } from "./edge/no-gateway-receiver";
import { pickFirst } from "./edge/pick-first";
import { protocolDisabled } from "./edge/protocol-disabled";
import { schemeOtlpHttp } from "./edge/scheme-otlp-http";
import { servicePortMissing } from "./edge/service-port-missing";
import { signalNotAccepted } from "./edge/signal-not-accepted";
import { tlsClientPlaintext } from "./edge/tls-client-plaintext";
import { tlsPlaintextReceiver } from "./edge/tls-plaintext-receiver";
import { unspecifiedBind } from "./edge/unspecified-bind";
import { bareDefault } from "./env/bare-default";
import { unbraced } from "./env/unbraced";
import { envUndefined } from "./env/undefined";
import { mounts } from "./filelog/mounts";
import { noCheckpoint } from "./filelog/no-checkpoint";
import { permissions } from "./filelog/permissions";
import { startAtBeginningNoStorage } from "./filelog/start-at-beginning-no-storage";
import { noRootPath } from "./hostmetrics/no-root-path";
import { processHostpid } from "./hostmetrics/process-hostpid";
import { rootPathNoMount } from "./hostmetrics/root-path-no-mount";
import { binary } from "./journald/binary";
import { afterBatchOrSampling } from "./k8sattr/after-batch-or-sampling";
import { allLabels } from "./k8sattr/all-labels";
import { connectionRuleShadow } from "./k8sattr/connection-rule-shadow";
import { containerAttrsNeedId } from "./k8sattr/container-attrs-need-id";
import { doubleEnrichment } from "./k8sattr/double-enrichment";
import { gatewaySeesAgentIp } from "./k8sattr/gateway-sees-agent-ip";
import { hostNetworkApps } from "./k8sattr/host-network-apps";
import { namespaceRoleLimits } from "./k8sattr/namespace-role-limits";
import { noNodeFilter } from "./k8sattr/no-node-filter";
import { nodeEnvMissing } from "./k8sattr/node-env-missing";
import { nodeFilterOnGateway } from "./k8sattr/node-filter-on-gateway";
import { passthroughTwice } from "./k8sattr/passthrough-twice";
import { proxiedIngress } from "./k8sattr/proxied-ingress";
import { rbac } from "./k8sattr/rbac";
import { waitForMetadata } from "./k8sattr/wait-for-metadata";
import { authType } from "./kubelet/auth-type";
import { endpoint } from "./kubelet/endpoint";
import { kubeletRbac } from "./kubelet/rbac";
import { skipVerify } from "./kubelet/skip-verify";
import { agentGatewayAgent } from "./loop/agent-gateway-agent";
import { fileLogOwnLogs } from "./loop/file-log-own-logs";
import { self } from "./loop/self";
import { selfTelemetry } from "./loop/self-telemetry";
import { batchBeforeSampling } from "./order/batch-before-sampling";
import { batchDeprecated } from "./order/batch-deprecated";
import { batchHidesErrors } from "./order/batch-hides-errors";
import { batchNotLast } from "./order/batch-not-last";
import { differsAcrossSignals } from "./order/differs-across-signals";
import { differsAcrossTiers } from "./order/differs-across-tiers";
import { doubleBatching } from "./order/double-batching";
import { enrichAfterSampling } from "./order/enrich-after-sampling";
import { filterDropsNeeded } from "./order/filter-drops-needed";
import { filterLate } from "./order/filter-late";
import { memoryLimiterMissing } from "./order/memory-limiter-missing";
import { memoryLimiterNotFirst } from "./order/memory-limiter-not-first";
import { memoryLimiterSoftHard } from "./order/memory-limiter-soft-hard";
import { transformErrorMode } from "./order/transform-error-mode";
import { agentBypass } from "./path/agent-bypass";
import { connectorSignalGap } from "./path/connector-signal-gap";
import { duplicateBackend } from "./path/duplicate-backend";
import { gatewaySignalUnused } from "./path/gateway-signal-unused";
import { noBackend } from "./path/no-backend";
import { agentSmallerThanOutage } from "./queue/agent-smaller-than-outage";
import { disabled } from "./queue/disabled";
import { gatewayNotPersistent } from "./queue/gateway-not-persistent";
import { maxElapsedZero } from "./queue/max-elapsed-zero";
import { minSizeVsQueue } from "./queue/min-size-vs-queue";
import { numConsumersLoadBalancing } from "./queue/num-consumers-load-balancing";
import { requestsTimesBatchMemory } from "./queue/requests-times-batch-memory";
import { retryDisabled } from "./queue/retry-disabled";
import { storageDeploymentShared } from "./queue/storage-deployment-shared";
import { storageEmptydir } from "./queue/storage-emptydir";
import { storageNoVolume } from "./queue/storage-no-volume";
import { storageWaitForResult } from "./queue/storage-wait-for-result";
import { allowAllFalseDropsKeys } from "./redact/allow-all-false-drops-keys";
import { onlyOnAgentMultiEntry } from "./redact/only-on-agent-multi-entry";
import { onlyOnGateway } from "./redact/only-on-gateway";
import { cpuLimitThrottle } from "./res/cpu-limit-throttle";
import { gomemlimit } from "./res/gomemlimit";
import { limiterAboveGomemlimit } from "./res/limiter-above-gomemlimit";
import { limiterCheckInterval } from "./res/limiter-check-interval";
import { limiterOverContainer } from "./res/limiter-over-container";
import { noLimits } from "./res/no-limits";
import { detectorOrder } from "./resdet/detector-order";
import { hostOnGateway } from "./resdet/host-on-gateway";
import { k8snodeSection } from "./resdet/k8snode-section";
import { missingOnAgent } from "./resdet/missing-on-agent";
import { nodeEnv } from "./resdet/node-env";
import { bothInPipeline } from "./sampling/both-in-pipeline";
import { decisionWaitVsAgentDelay } from "./sampling/decision-wait-vs-agent-delay";
import { hashSeedDiffers } from "./sampling/hash-seed-differs";
import { memory } from "./sampling/memory";
import { memoryLimiterDropsSpans } from "./sampling/memory-limiter-drops-spans";
import { noDefaultPolicy } from "./sampling/no-default-policy";
import { numTracesTooSmall } from "./sampling/num-traces-too-small";
import { probabilisticInsteadOfTail } from "./sampling/probabilistic-instead-of-tail";
import { twice } from "./sampling/twice";
import { clusterRoleWide } from "./sec/cluster-role-wide";
import { corsWildcard } from "./sec/cors-wildcard";
import { debugExtensionsExposed } from "./sec/debug-extensions-exposed";
import { gatewayPublicNoAuth } from "./sec/gateway-public-no-auth";
import { privileged } from "./sec/privileged";
import { clusterScrapeOnAgent } from "./singleton/cluster-scrape-on-agent";
import { hpaSingleton } from "./singleton/hpa-singleton";
import { journaldFilelogOnGateway } from "./singleton/journald-filelog-on-gateway";
import { k8sClusterDaemonset } from "./singleton/k8s-cluster-daemonset";
import { k8sClusterReplicas } from "./singleton/k8s-cluster-replicas";
import { k8sEvents } from "./singleton/k8s-events";
import { k8sObjects } from "./singleton/k8s-objects";
import { leaderElectorRbac } from "./singleton/leader-elector-rbac";
import { leaderElectorScope } from "./singleton/leader-elector-scope";
import { pollReceivers } from "./singleton/poll-receivers";
import { scrapeMultiReplica } from "./singleton/scrape-multi-replica";
import { statsdOnGateway } from "./singleton/statsd-on-gateway";
import { targetAllocatorMode } from "./singleton/target-allocator-mode";
import { localhost8888 } from "./telemetry/localhost-8888";
import { metricsNone } from "./telemetry/metrics-none";
import { sameInstanceAttr } from "./telemetry/same-instance-attr";
import { commandArgsGates } from "./wl/command-args-gates";
import { daemonsetPriority } from "./wl/daemonset-priority";
import { daemonsetTolerations } from "./wl/daemonset-tolerations";
import { distributionMismatch } from "./wl/distribution-mismatch";
import { healthCheckBind } from "./wl/health-check-bind";
import { healthCheckMissing } from "./wl/health-check-missing";
import { hostNetwork } from "./wl/host-network";
import { hostNetworkConnectionAssoc } from "./wl/host-network-connection-assoc";
import { hostPortExposed } from "./wl/host-port-exposed";
import { hpaMemoryOnly } from "./wl/hpa-memory-only";
import { hpaMin1 } from "./wl/hpa-min-1";
import { hpaNoRequests } from "./wl/hpa-no-requests";
import { hpaReplicacountBoth } from "./wl/hpa-replicacount-both";
import { imageLatest } from "./wl/image-latest";
import { pdbBlocksDrain } from "./wl/pdb-blocks-drain";
import { pdbMissing } from "./wl/pdb-missing";
import { singleGateway } from "./wl/single-gateway";
import { spread } from "./wl/spread";
import { terminationGrace } from "./wl/termination-grace";
import { versionSkew } from "./wl/version-skew";
import type { AnyRule } from "./types";

/** Every rule, by id: its logic. */
export const rules: readonly AnyRule[] = [
  cumulativeSingleWriter,
  cumulativeToDeltaGateway,
  decisionCacheOff,
  deltaToCumulativeGateway,
  groupbytraceBeforeTailSampling,
  groupbytraceUnsharded,
  hpaWithTailSampling,
  lbEndpointSet,
  lbK8sResolverRbac,
  lbK8sServiceNamespace,
  lbNoResolver,
  lbOnGatewaySamePool,
  lbPortMismatch,
  lbQueuePlacement,
  lbResolverNotHeadless,
  lbRoutingKeySignal,
  lbServiceNameMissing,
  lbStaticWithDynamicGateway,
  prometheusExporterMultiReplica,
  remoteWriteOrdering,
  rollingUpdateTailSampling,
  serviceGraphUnsharded,
  spanMetricsAfterSampling,
  spanMetricsMultiWriter,
  spanMetricsNeedsServiceKey,
  tailSamplingOnAgent,
  tailSamplingUnsharded,
  agentNeeded,
  gatewayMissing,
  gatewayPassthrough,
  kafkaBuffer,
  mixedSamplingTier,
  sidecarInstead,
  thirdTierLb,
  twoTierOverkill,
  secretInConfigmapValues,
  secretPlainText,
  secretsOnAgents,
  pipelineWithoutExporter,
  pipelineWithoutReceiver,
  undefinedReference,
  unknownType,
  unsupportedSignal,
  extensionNotEnabled,
  unreferencedExtension,
  unusedComponent,
  inProduction,
  nopOnly,
  component,
  detector,
  removedComponent,
  setting,
  hostPort,
  k8sEventsBoth,
  receiverPort,
  receiverSameSource,
  authMismatch,
  authPersistentQueue,
  compressionNone,
  compressionUnsupported,
  crossNamespaceHost,
  grpcMissingPort,
  grpcNoMaxConnectionAge,
  grpcPinnedConnection,
  hostPortTarget,
  httpProxyEnv,
  insecureCrossCluster,
  insecureSkipVerify,
  keepaliveTooManyPings,
  localhostBind,
  maxRecvMsgSize,
  metadataLost,
  mtlsMissingClientCert,
  networkPolicy,
  noGatewayReceiver,
  pickFirst,
  protocolDisabled,
  schemeOtlpHttp,
  servicePortMissing,
  signalNotAccepted,
  tlsClientPlaintext,
  tlsPlaintextReceiver,
  unspecifiedBind,
  bareDefault,
  unbraced,
  envUndefined,
  mounts,
  noCheckpoint,
  permissions,
  startAtBeginningNoStorage,
  noRootPath,
  processHostpid,
  rootPathNoMount,
  binary,
  afterBatchOrSampling,
  allLabels,
  connectionRuleShadow,
  containerAttrsNeedId,
  doubleEnrichment,
  gatewaySeesAgentIp,
  hostNetworkApps,
  namespaceRoleLimits,
  noNodeFilter,
  nodeEnvMissing,
  nodeFilterOnGateway,
  passthroughTwice,
  proxiedIngress,
  rbac,
  waitForMetadata,
  authType,
  endpoint,
  kubeletRbac,
  skipVerify,
  agentGatewayAgent,
  fileLogOwnLogs,
  self,
  selfTelemetry,
  batchBeforeSampling,
  batchDeprecated,
  batchHidesErrors,
  batchNotLast,
  differsAcrossSignals,
  differsAcrossTiers,
  doubleBatching,
  enrichAfterSampling,
  filterDropsNeeded,
  filterLate,
  memoryLimiterMissing,
  memoryLimiterNotFirst,
  memoryLimiterSoftHard,
  transformErrorMode,
  agentBypass,
  connectorSignalGap,
  duplicateBackend,
  gatewaySignalUnused,
  noBackend,
  agentSmallerThanOutage,
  disabled,
  gatewayNotPersistent,
  maxElapsedZero,
  minSizeVsQueue,
  numConsumersLoadBalancing,
  requestsTimesBatchMemory,
  retryDisabled,
  storageDeploymentShared,
  storageEmptydir,
  storageNoVolume,
  storageWaitForResult,
  allowAllFalseDropsKeys,
  onlyOnAgentMultiEntry,
  onlyOnGateway,
  cpuLimitThrottle,
  gomemlimit,
  limiterAboveGomemlimit,
  limiterCheckInterval,
  limiterOverContainer,
  noLimits,
  detectorOrder,
  hostOnGateway,
  k8snodeSection,
  missingOnAgent,
  nodeEnv,
  bothInPipeline,
  decisionWaitVsAgentDelay,
  hashSeedDiffers,
  memory,
  memoryLimiterDropsSpans,
  noDefaultPolicy,
  numTracesTooSmall,
  probabilisticInsteadOfTail,
  twice,
  clusterRoleWide,
  corsWildcard,
  debugExtensionsExposed,
  gatewayPublicNoAuth,
  privileged,
  clusterScrapeOnAgent,
  hpaSingleton,
  journaldFilelogOnGateway,
  k8sClusterDaemonset,
  k8sClusterReplicas,
  k8sEvents,
  k8sObjects,
  leaderElectorRbac,
  leaderElectorScope,
  pollReceivers,
  scrapeMultiReplica,
  statsdOnGateway,
  targetAllocatorMode,
  localhost8888,
  metricsNone,
  sameInstanceAttr,
  commandArgsGates,
  daemonsetPriority,
  daemonsetTolerations,
  distributionMismatch,
  healthCheckBind,
  healthCheckMissing,
  hostNetwork,
  hostNetworkConnectionAssoc,
  hostPortExposed,
  hpaMemoryOnly,
  hpaMin1,
  hpaNoRequests,
  hpaReplicacountBoth,
  imageLatest,
  pdbBlocksDrain,
  pdbMissing,
  singleGateway,
  spread,
  terminationGrace,
  versionSkew,
];
