// Written by `npm run gen`; the folder is the source.
import { cumulativeSingleWriter, docs as cumulativeSingleWriterDocs } from "./affinity/cumulative-single-writer";
import { cumulativeToDeltaGateway, docs as cumulativeToDeltaGatewayDocs } from "./affinity/cumulative-to-delta-gateway";
import { decisionCacheOff, docs as decisionCacheOffDocs } from "./affinity/decision-cache-off";
import { deltaToCumulativeGateway, docs as deltaToCumulativeGatewayDocs } from "./affinity/delta-to-cumulative-gateway";
import { groupbytraceBeforeTailSampling, docs as groupbytraceBeforeTailSamplingDocs } from "./affinity/groupbytrace-before-tail-sampling";
import { groupbytraceUnsharded, docs as groupbytraceUnshardedDocs } from "./affinity/groupbytrace-unsharded";
import { hpaWithTailSampling, docs as hpaWithTailSamplingDocs } from "./affinity/hpa-with-tail-sampling";
import { lbEndpointSet, docs as lbEndpointSetDocs } from "./affinity/lb-endpoint-set";
import { lbK8sResolverRbac, docs as lbK8sResolverRbacDocs } from "./affinity/lb-k8s-resolver-rbac";
import { lbK8sServiceNamespace, docs as lbK8sServiceNamespaceDocs } from "./affinity/lb-k8s-service-namespace";
import { lbNoResolver, docs as lbNoResolverDocs } from "./affinity/lb-no-resolver";
import { lbOnGatewaySamePool, docs as lbOnGatewaySamePoolDocs } from "./affinity/lb-on-gateway-same-pool";
import { lbPortMismatch, docs as lbPortMismatchDocs } from "./affinity/lb-port-mismatch";
import { lbQueuePlacement, docs as lbQueuePlacementDocs } from "./affinity/lb-queue-placement";
import { lbResolverNotHeadless, docs as lbResolverNotHeadlessDocs } from "./affinity/lb-resolver-not-headless";
import { lbRoutingKeySignal, docs as lbRoutingKeySignalDocs } from "./affinity/lb-routing-key-signal";
import { lbServiceNameMissing, docs as lbServiceNameMissingDocs } from "./affinity/lb-service-name-missing";
import { lbStaticWithDynamicGateway, docs as lbStaticWithDynamicGatewayDocs } from "./affinity/lb-static-with-dynamic-gateway";
import { prometheusExporterMultiReplica, docs as prometheusExporterMultiReplicaDocs } from "./affinity/prometheus-exporter-multi-replica";
import { remoteWriteOrdering, docs as remoteWriteOrderingDocs } from "./affinity/remote-write-ordering";
import { rollingUpdateTailSampling, docs as rollingUpdateTailSamplingDocs } from "./affinity/rolling-update-tail-sampling";
import { serviceGraphUnsharded, docs as serviceGraphUnshardedDocs } from "./affinity/service-graph-unsharded";
import { spanMetricsAfterSampling, docs as spanMetricsAfterSamplingDocs } from "./affinity/span-metrics-after-sampling";
import { spanMetricsMultiWriter, docs as spanMetricsMultiWriterDocs } from "./affinity/span-metrics-multi-writer";
import { spanMetricsNeedsServiceKey, docs as spanMetricsNeedsServiceKeyDocs } from "./affinity/span-metrics-needs-service-key";
import { tailSamplingOnAgent, docs as tailSamplingOnAgentDocs } from "./affinity/tail-sampling-on-agent";
import { tailSamplingUnsharded, docs as tailSamplingUnshardedDocs } from "./affinity/tail-sampling-unsharded";
import { agentNeeded, docs as agentNeededDocs } from "./arch/agent-needed";
import { gatewayMissing, docs as gatewayMissingDocs } from "./arch/gateway-missing";
import { gatewayPassthrough, docs as gatewayPassthroughDocs } from "./arch/gateway-passthrough";
import { kafkaBuffer, docs as kafkaBufferDocs } from "./arch/kafka-buffer";
import { mixedSamplingTier, docs as mixedSamplingTierDocs } from "./arch/mixed-sampling-tier";
import { sidecarInstead, docs as sidecarInsteadDocs } from "./arch/sidecar-instead";
import { thirdTierLb, docs as thirdTierLbDocs } from "./arch/third-tier-lb";
import { twoTierOverkill, docs as twoTierOverkillDocs } from "./arch/two-tier-overkill";
import { secretInConfigmapValues, docs as secretInConfigmapValuesDocs } from "./backend/secret-in-configmap-values";
import { secretPlainText, docs as secretPlainTextDocs } from "./backend/secret-plain-text";
import { secretsOnAgents, docs as secretsOnAgentsDocs } from "./backend/secrets-on-agents";
import { pipelineWithoutExporter, docs as pipelineWithoutExporterDocs } from "./collector/pipeline-without-exporter";
import { pipelineWithoutReceiver, docs as pipelineWithoutReceiverDocs } from "./collector/pipeline-without-receiver";
import { undefinedReference, docs as undefinedReferenceDocs } from "./collector/undefined-reference";
import { unknownType, docs as unknownTypeDocs } from "./collector/unknown-type";
import { unsupportedSignal, docs as unsupportedSignalDocs } from "./collector/unsupported-signal";
import { extensionNotEnabled, docs as extensionNotEnabledDocs } from "./dead/extension-not-enabled";
import { unreferencedExtension, docs as unreferencedExtensionDocs } from "./dead/unreferenced-extension";
import { unusedComponent, docs as unusedComponentDocs } from "./dead/unused-component";
import { inProduction, docs as inProductionDocs } from "./debug/in-production";
import { nopOnly, docs as nopOnlyDocs } from "./debug/nop-only";
import { component, docs as componentDocs } from "./deprecated/component";
import { detector, docs as detectorDocs } from "./deprecated/detector";
import { removedComponent, docs as removedComponentDocs } from "./deprecated/removed-component";
import { setting, docs as settingDocs } from "./deprecated/setting";
import { hostPort, docs as hostPortDocs } from "./dup/host-port";
import { k8sEventsBoth, docs as k8sEventsBothDocs } from "./dup/k8s-events-both";
import { receiverPort, docs as receiverPortDocs } from "./dup/receiver-port";
import { receiverSameSource, docs as receiverSameSourceDocs } from "./dup/receiver-same-source";
import { authMismatch, docs as authMismatchDocs } from "./edge/auth-mismatch";
import { authPersistentQueue, docs as authPersistentQueueDocs } from "./edge/auth-persistent-queue";
import { compressionNone, docs as compressionNoneDocs } from "./edge/compression-none";
import { compressionUnsupported, docs as compressionUnsupportedDocs } from "./edge/compression-unsupported";
import { crossNamespaceHost, docs as crossNamespaceHostDocs } from "./edge/cross-namespace-host";
import { grpcMissingPort, docs as grpcMissingPortDocs } from "./edge/grpc-missing-port";
import { grpcNoMaxConnectionAge, docs as grpcNoMaxConnectionAgeDocs } from "./edge/grpc-no-max-connection-age";
import { grpcPinnedConnection, docs as grpcPinnedConnectionDocs } from "./edge/grpc-pinned-connection";
import { hostPortTarget, docs as hostPortTargetDocs } from "./edge/host-port-target";
import { httpProxyEnv, docs as httpProxyEnvDocs } from "./edge/http-proxy-env";
import { insecureCrossCluster, docs as insecureCrossClusterDocs } from "./edge/insecure-cross-cluster";
import { insecureSkipVerify, docs as insecureSkipVerifyDocs } from "./edge/insecure-skip-verify";
import { keepaliveTooManyPings, docs as keepaliveTooManyPingsDocs } from "./edge/keepalive-too-many-pings";
import { localhostBind, docs as localhostBindDocs } from "./edge/localhost-bind";
import { maxRecvMsgSize, docs as maxRecvMsgSizeDocs } from "./edge/max-recv-msg-size";
import { metadataLost, docs as metadataLostDocs } from "./edge/metadata-lost";
import { mtlsMissingClientCert, docs as mtlsMissingClientCertDocs } from "./edge/mtls-missing-client-cert";
import { networkPolicy, docs as networkPolicyDocs } from "./edge/network-policy";
import { noGatewayReceiver, docs as noGatewayReceiverDocs } from "./edge/no-gateway-receiver";
import { pickFirst, docs as pickFirstDocs } from "./edge/pick-first";
import { protocolDisabled, docs as protocolDisabledDocs } from "./edge/protocol-disabled";
import { schemeOtlpHttp, docs as schemeOtlpHttpDocs } from "./edge/scheme-otlp-http";
import { servicePortMissing, docs as servicePortMissingDocs } from "./edge/service-port-missing";
import { signalNotAccepted, docs as signalNotAcceptedDocs } from "./edge/signal-not-accepted";
import { tlsClientPlaintext, docs as tlsClientPlaintextDocs } from "./edge/tls-client-plaintext";
import { tlsPlaintextReceiver, docs as tlsPlaintextReceiverDocs } from "./edge/tls-plaintext-receiver";
import { unspecifiedBind, docs as unspecifiedBindDocs } from "./edge/unspecified-bind";
import { bareDefault, docs as bareDefaultDocs } from "./env/bare-default";
import { unbraced, docs as unbracedDocs } from "./env/unbraced";
import { envUndefined, docs as envUndefinedDocs } from "./env/undefined";
import { mounts, docs as mountsDocs } from "./filelog/mounts";
import { noCheckpoint, docs as noCheckpointDocs } from "./filelog/no-checkpoint";
import { permissions, docs as permissionsDocs } from "./filelog/permissions";
import { startAtBeginningNoStorage, docs as startAtBeginningNoStorageDocs } from "./filelog/start-at-beginning-no-storage";
import { noRootPath, docs as noRootPathDocs } from "./hostmetrics/no-root-path";
import { processHostpid, docs as processHostpidDocs } from "./hostmetrics/process-hostpid";
import { rootPathNoMount, docs as rootPathNoMountDocs } from "./hostmetrics/root-path-no-mount";
import { binary, docs as binaryDocs } from "./journald/binary";
import { afterBatchOrSampling, docs as afterBatchOrSamplingDocs } from "./k8sattr/after-batch-or-sampling";
import { allLabels, docs as allLabelsDocs } from "./k8sattr/all-labels";
import { connectionRuleShadow, docs as connectionRuleShadowDocs } from "./k8sattr/connection-rule-shadow";
import { containerAttrsNeedId, docs as containerAttrsNeedIdDocs } from "./k8sattr/container-attrs-need-id";
import { doubleEnrichment, docs as doubleEnrichmentDocs } from "./k8sattr/double-enrichment";
import { gatewaySeesAgentIp, docs as gatewaySeesAgentIpDocs } from "./k8sattr/gateway-sees-agent-ip";
import { hostNetworkApps, docs as hostNetworkAppsDocs } from "./k8sattr/host-network-apps";
import { namespaceRoleLimits, docs as namespaceRoleLimitsDocs } from "./k8sattr/namespace-role-limits";
import { noNodeFilter, docs as noNodeFilterDocs } from "./k8sattr/no-node-filter";
import { nodeEnvMissing, docs as nodeEnvMissingDocs } from "./k8sattr/node-env-missing";
import { nodeFilterOnGateway, docs as nodeFilterOnGatewayDocs } from "./k8sattr/node-filter-on-gateway";
import { passthroughTwice, docs as passthroughTwiceDocs } from "./k8sattr/passthrough-twice";
import { proxiedIngress, docs as proxiedIngressDocs } from "./k8sattr/proxied-ingress";
import { rbac, docs as rbacDocs } from "./k8sattr/rbac";
import { waitForMetadata, docs as waitForMetadataDocs } from "./k8sattr/wait-for-metadata";
import { authType, docs as authTypeDocs } from "./kubelet/auth-type";
import { endpoint, docs as endpointDocs } from "./kubelet/endpoint";
import { kubeletRbac, docs as kubeletRbacDocs } from "./kubelet/rbac";
import { skipVerify, docs as skipVerifyDocs } from "./kubelet/skip-verify";
import { agentGatewayAgent, docs as agentGatewayAgentDocs } from "./loop/agent-gateway-agent";
import { fileLogOwnLogs, docs as fileLogOwnLogsDocs } from "./loop/file-log-own-logs";
import { self, docs as selfDocs } from "./loop/self";
import { selfTelemetry, docs as selfTelemetryDocs } from "./loop/self-telemetry";
import { batchBeforeSampling, docs as batchBeforeSamplingDocs } from "./order/batch-before-sampling";
import { batchDeprecated, docs as batchDeprecatedDocs } from "./order/batch-deprecated";
import { batchHidesErrors, docs as batchHidesErrorsDocs } from "./order/batch-hides-errors";
import { batchNotLast, docs as batchNotLastDocs } from "./order/batch-not-last";
import { differsAcrossSignals, docs as differsAcrossSignalsDocs } from "./order/differs-across-signals";
import { differsAcrossTiers, docs as differsAcrossTiersDocs } from "./order/differs-across-tiers";
import { doubleBatching, docs as doubleBatchingDocs } from "./order/double-batching";
import { enrichAfterSampling, docs as enrichAfterSamplingDocs } from "./order/enrich-after-sampling";
import { filterDropsNeeded, docs as filterDropsNeededDocs } from "./order/filter-drops-needed";
import { filterLate, docs as filterLateDocs } from "./order/filter-late";
import { memoryLimiterMissing, docs as memoryLimiterMissingDocs } from "./order/memory-limiter-missing";
import { memoryLimiterNotFirst, docs as memoryLimiterNotFirstDocs } from "./order/memory-limiter-not-first";
import { memoryLimiterSoftHard, docs as memoryLimiterSoftHardDocs } from "./order/memory-limiter-soft-hard";
import { transformErrorMode, docs as transformErrorModeDocs } from "./order/transform-error-mode";
import { agentBypass, docs as agentBypassDocs } from "./path/agent-bypass";
import { connectorSignalGap, docs as connectorSignalGapDocs } from "./path/connector-signal-gap";
import { duplicateBackend, docs as duplicateBackendDocs } from "./path/duplicate-backend";
import { gatewaySignalUnused, docs as gatewaySignalUnusedDocs } from "./path/gateway-signal-unused";
import { noBackend, docs as noBackendDocs } from "./path/no-backend";
import { agentSmallerThanOutage, docs as agentSmallerThanOutageDocs } from "./queue/agent-smaller-than-outage";
import { disabled, docs as disabledDocs } from "./queue/disabled";
import { gatewayNotPersistent, docs as gatewayNotPersistentDocs } from "./queue/gateway-not-persistent";
import { maxElapsedZero, docs as maxElapsedZeroDocs } from "./queue/max-elapsed-zero";
import { minSizeVsQueue, docs as minSizeVsQueueDocs } from "./queue/min-size-vs-queue";
import { numConsumersLoadBalancing, docs as numConsumersLoadBalancingDocs } from "./queue/num-consumers-load-balancing";
import { requestsTimesBatchMemory, docs as requestsTimesBatchMemoryDocs } from "./queue/requests-times-batch-memory";
import { retryDisabled, docs as retryDisabledDocs } from "./queue/retry-disabled";
import { storageDeploymentShared, docs as storageDeploymentSharedDocs } from "./queue/storage-deployment-shared";
import { storageEmptydir, docs as storageEmptydirDocs } from "./queue/storage-emptydir";
import { storageNoVolume, docs as storageNoVolumeDocs } from "./queue/storage-no-volume";
import { storageWaitForResult, docs as storageWaitForResultDocs } from "./queue/storage-wait-for-result";
import { allowAllFalseDropsKeys, docs as allowAllFalseDropsKeysDocs } from "./redact/allow-all-false-drops-keys";
import { onlyOnAgentMultiEntry, docs as onlyOnAgentMultiEntryDocs } from "./redact/only-on-agent-multi-entry";
import { onlyOnGateway, docs as onlyOnGatewayDocs } from "./redact/only-on-gateway";
import { cpuLimitThrottle, docs as cpuLimitThrottleDocs } from "./res/cpu-limit-throttle";
import { gomemlimit, docs as gomemlimitDocs } from "./res/gomemlimit";
import { limiterAboveGomemlimit, docs as limiterAboveGomemlimitDocs } from "./res/limiter-above-gomemlimit";
import { limiterCheckInterval, docs as limiterCheckIntervalDocs } from "./res/limiter-check-interval";
import { limiterOverContainer, docs as limiterOverContainerDocs } from "./res/limiter-over-container";
import { noLimits, docs as noLimitsDocs } from "./res/no-limits";
import { detectorOrder, docs as detectorOrderDocs } from "./resdet/detector-order";
import { hostOnGateway, docs as hostOnGatewayDocs } from "./resdet/host-on-gateway";
import { k8snodeSection, docs as k8snodeSectionDocs } from "./resdet/k8snode-section";
import { missingOnAgent, docs as missingOnAgentDocs } from "./resdet/missing-on-agent";
import { nodeEnv, docs as nodeEnvDocs } from "./resdet/node-env";
import { bothInPipeline, docs as bothInPipelineDocs } from "./sampling/both-in-pipeline";
import { decisionWaitVsAgentDelay, docs as decisionWaitVsAgentDelayDocs } from "./sampling/decision-wait-vs-agent-delay";
import { hashSeedDiffers, docs as hashSeedDiffersDocs } from "./sampling/hash-seed-differs";
import { memory, docs as memoryDocs } from "./sampling/memory";
import { memoryLimiterDropsSpans, docs as memoryLimiterDropsSpansDocs } from "./sampling/memory-limiter-drops-spans";
import { noDefaultPolicy, docs as noDefaultPolicyDocs } from "./sampling/no-default-policy";
import { numTracesTooSmall, docs as numTracesTooSmallDocs } from "./sampling/num-traces-too-small";
import { probabilisticInsteadOfTail, docs as probabilisticInsteadOfTailDocs } from "./sampling/probabilistic-instead-of-tail";
import { twice, docs as twiceDocs } from "./sampling/twice";
import { clusterRoleWide, docs as clusterRoleWideDocs } from "./sec/cluster-role-wide";
import { corsWildcard, docs as corsWildcardDocs } from "./sec/cors-wildcard";
import { debugExtensionsExposed, docs as debugExtensionsExposedDocs } from "./sec/debug-extensions-exposed";
import { gatewayPublicNoAuth, docs as gatewayPublicNoAuthDocs } from "./sec/gateway-public-no-auth";
import { privileged, docs as privilegedDocs } from "./sec/privileged";
import { clusterScrapeOnAgent, docs as clusterScrapeOnAgentDocs } from "./singleton/cluster-scrape-on-agent";
import { hpaSingleton, docs as hpaSingletonDocs } from "./singleton/hpa-singleton";
import { journaldFilelogOnGateway, docs as journaldFilelogOnGatewayDocs } from "./singleton/journald-filelog-on-gateway";
import { k8sClusterDaemonset, docs as k8sClusterDaemonsetDocs } from "./singleton/k8s-cluster-daemonset";
import { k8sClusterReplicas, docs as k8sClusterReplicasDocs } from "./singleton/k8s-cluster-replicas";
import { k8sEvents, docs as k8sEventsDocs } from "./singleton/k8s-events";
import { k8sObjects, docs as k8sObjectsDocs } from "./singleton/k8s-objects";
import { leaderElectorRbac, docs as leaderElectorRbacDocs } from "./singleton/leader-elector-rbac";
import { leaderElectorScope, docs as leaderElectorScopeDocs } from "./singleton/leader-elector-scope";
import { pollReceivers, docs as pollReceiversDocs } from "./singleton/poll-receivers";
import { scrapeMultiReplica, docs as scrapeMultiReplicaDocs } from "./singleton/scrape-multi-replica";
import { statsdOnGateway, docs as statsdOnGatewayDocs } from "./singleton/statsd-on-gateway";
import { targetAllocatorMode, docs as targetAllocatorModeDocs } from "./singleton/target-allocator-mode";
import { localhost8888, docs as localhost8888Docs } from "./telemetry/localhost-8888";
import { metricsNone, docs as metricsNoneDocs } from "./telemetry/metrics-none";
import { sameInstanceAttr, docs as sameInstanceAttrDocs } from "./telemetry/same-instance-attr";
import { commandArgsGates, docs as commandArgsGatesDocs } from "./wl/command-args-gates";
import { daemonsetPriority, docs as daemonsetPriorityDocs } from "./wl/daemonset-priority";
import { daemonsetTolerations, docs as daemonsetTolerationsDocs } from "./wl/daemonset-tolerations";
import { distributionMismatch, docs as distributionMismatchDocs } from "./wl/distribution-mismatch";
import { healthCheckBind, docs as healthCheckBindDocs } from "./wl/health-check-bind";
import { healthCheckMissing, docs as healthCheckMissingDocs } from "./wl/health-check-missing";
import { hostNetwork, docs as hostNetworkDocs } from "./wl/host-network";
import { hostNetworkConnectionAssoc, docs as hostNetworkConnectionAssocDocs } from "./wl/host-network-connection-assoc";
import { hostPortExposed, docs as hostPortExposedDocs } from "./wl/host-port-exposed";
import { hpaMemoryOnly, docs as hpaMemoryOnlyDocs } from "./wl/hpa-memory-only";
import { hpaMin1, docs as hpaMin1Docs } from "./wl/hpa-min-1";
import { hpaNoRequests, docs as hpaNoRequestsDocs } from "./wl/hpa-no-requests";
import { hpaReplicacountBoth, docs as hpaReplicacountBothDocs } from "./wl/hpa-replicacount-both";
import { imageLatest, docs as imageLatestDocs } from "./wl/image-latest";
import { pdbBlocksDrain, docs as pdbBlocksDrainDocs } from "./wl/pdb-blocks-drain";
import { pdbMissing, docs as pdbMissingDocs } from "./wl/pdb-missing";
import { singleGateway, docs as singleGatewayDocs } from "./wl/single-gateway";
import { spread, docs as spreadDocs } from "./wl/spread";
import { terminationGrace, docs as terminationGraceDocs } from "./wl/termination-grace";
import { versionSkew, docs as versionSkewDocs } from "./wl/version-skew";
import type { DocumentedRule } from "./types";

/** Every rule, by id, with its words, examples and source. Never for a browser's bundle: it carries all languages. */
export const documentedRules: readonly DocumentedRule[] = [
  { rule: cumulativeSingleWriter, docs: cumulativeSingleWriterDocs() },
  { rule: cumulativeToDeltaGateway, docs: cumulativeToDeltaGatewayDocs() },
  { rule: decisionCacheOff, docs: decisionCacheOffDocs() },
  { rule: deltaToCumulativeGateway, docs: deltaToCumulativeGatewayDocs() },
  { rule: groupbytraceBeforeTailSampling, docs: groupbytraceBeforeTailSamplingDocs() },
  { rule: groupbytraceUnsharded, docs: groupbytraceUnshardedDocs() },
  { rule: hpaWithTailSampling, docs: hpaWithTailSamplingDocs() },
  { rule: lbEndpointSet, docs: lbEndpointSetDocs() },
  { rule: lbK8sResolverRbac, docs: lbK8sResolverRbacDocs() },
  { rule: lbK8sServiceNamespace, docs: lbK8sServiceNamespaceDocs() },
  { rule: lbNoResolver, docs: lbNoResolverDocs() },
  { rule: lbOnGatewaySamePool, docs: lbOnGatewaySamePoolDocs() },
  { rule: lbPortMismatch, docs: lbPortMismatchDocs() },
  { rule: lbQueuePlacement, docs: lbQueuePlacementDocs() },
  { rule: lbResolverNotHeadless, docs: lbResolverNotHeadlessDocs() },
  { rule: lbRoutingKeySignal, docs: lbRoutingKeySignalDocs() },
  { rule: lbServiceNameMissing, docs: lbServiceNameMissingDocs() },
  { rule: lbStaticWithDynamicGateway, docs: lbStaticWithDynamicGatewayDocs() },
  { rule: prometheusExporterMultiReplica, docs: prometheusExporterMultiReplicaDocs() },
  { rule: remoteWriteOrdering, docs: remoteWriteOrderingDocs() },
  { rule: rollingUpdateTailSampling, docs: rollingUpdateTailSamplingDocs() },
  { rule: serviceGraphUnsharded, docs: serviceGraphUnshardedDocs() },
  { rule: spanMetricsAfterSampling, docs: spanMetricsAfterSamplingDocs() },
  { rule: spanMetricsMultiWriter, docs: spanMetricsMultiWriterDocs() },
  { rule: spanMetricsNeedsServiceKey, docs: spanMetricsNeedsServiceKeyDocs() },
  { rule: tailSamplingOnAgent, docs: tailSamplingOnAgentDocs() },
  { rule: tailSamplingUnsharded, docs: tailSamplingUnshardedDocs() },
  { rule: agentNeeded, docs: agentNeededDocs() },
  { rule: gatewayMissing, docs: gatewayMissingDocs() },
  { rule: gatewayPassthrough, docs: gatewayPassthroughDocs() },
  { rule: kafkaBuffer, docs: kafkaBufferDocs() },
  { rule: mixedSamplingTier, docs: mixedSamplingTierDocs() },
  { rule: sidecarInstead, docs: sidecarInsteadDocs() },
  { rule: thirdTierLb, docs: thirdTierLbDocs() },
  { rule: twoTierOverkill, docs: twoTierOverkillDocs() },
  { rule: secretInConfigmapValues, docs: secretInConfigmapValuesDocs() },
  { rule: secretPlainText, docs: secretPlainTextDocs() },
  { rule: secretsOnAgents, docs: secretsOnAgentsDocs() },
  { rule: pipelineWithoutExporter, docs: pipelineWithoutExporterDocs() },
  { rule: pipelineWithoutReceiver, docs: pipelineWithoutReceiverDocs() },
  { rule: undefinedReference, docs: undefinedReferenceDocs() },
  { rule: unknownType, docs: unknownTypeDocs() },
  { rule: unsupportedSignal, docs: unsupportedSignalDocs() },
  { rule: extensionNotEnabled, docs: extensionNotEnabledDocs() },
  { rule: unreferencedExtension, docs: unreferencedExtensionDocs() },
  { rule: unusedComponent, docs: unusedComponentDocs() },
  { rule: inProduction, docs: inProductionDocs() },
  { rule: nopOnly, docs: nopOnlyDocs() },
  { rule: component, docs: componentDocs() },
  { rule: detector, docs: detectorDocs() },
  { rule: removedComponent, docs: removedComponentDocs() },
  { rule: setting, docs: settingDocs() },
  { rule: hostPort, docs: hostPortDocs() },
  { rule: k8sEventsBoth, docs: k8sEventsBothDocs() },
  { rule: receiverPort, docs: receiverPortDocs() },
  { rule: receiverSameSource, docs: receiverSameSourceDocs() },
  { rule: authMismatch, docs: authMismatchDocs() },
  { rule: authPersistentQueue, docs: authPersistentQueueDocs() },
  { rule: compressionNone, docs: compressionNoneDocs() },
  { rule: compressionUnsupported, docs: compressionUnsupportedDocs() },
  { rule: crossNamespaceHost, docs: crossNamespaceHostDocs() },
  { rule: grpcMissingPort, docs: grpcMissingPortDocs() },
  { rule: grpcNoMaxConnectionAge, docs: grpcNoMaxConnectionAgeDocs() },
  { rule: grpcPinnedConnection, docs: grpcPinnedConnectionDocs() },
  { rule: hostPortTarget, docs: hostPortTargetDocs() },
  { rule: httpProxyEnv, docs: httpProxyEnvDocs() },
  { rule: insecureCrossCluster, docs: insecureCrossClusterDocs() },
  { rule: insecureSkipVerify, docs: insecureSkipVerifyDocs() },
  { rule: keepaliveTooManyPings, docs: keepaliveTooManyPingsDocs() },
  { rule: localhostBind, docs: localhostBindDocs() },
  { rule: maxRecvMsgSize, docs: maxRecvMsgSizeDocs() },
  { rule: metadataLost, docs: metadataLostDocs() },
  { rule: mtlsMissingClientCert, docs: mtlsMissingClientCertDocs() },
  { rule: networkPolicy, docs: networkPolicyDocs() },
  { rule: noGatewayReceiver, docs: noGatewayReceiverDocs() },
  { rule: pickFirst, docs: pickFirstDocs() },
  { rule: protocolDisabled, docs: protocolDisabledDocs() },
  { rule: schemeOtlpHttp, docs: schemeOtlpHttpDocs() },
  { rule: servicePortMissing, docs: servicePortMissingDocs() },
  { rule: signalNotAccepted, docs: signalNotAcceptedDocs() },
  { rule: tlsClientPlaintext, docs: tlsClientPlaintextDocs() },
  { rule: tlsPlaintextReceiver, docs: tlsPlaintextReceiverDocs() },
  { rule: unspecifiedBind, docs: unspecifiedBindDocs() },
  { rule: bareDefault, docs: bareDefaultDocs() },
  { rule: unbraced, docs: unbracedDocs() },
  { rule: envUndefined, docs: envUndefinedDocs() },
  { rule: mounts, docs: mountsDocs() },
  { rule: noCheckpoint, docs: noCheckpointDocs() },
  { rule: permissions, docs: permissionsDocs() },
  { rule: startAtBeginningNoStorage, docs: startAtBeginningNoStorageDocs() },
  { rule: noRootPath, docs: noRootPathDocs() },
  { rule: processHostpid, docs: processHostpidDocs() },
  { rule: rootPathNoMount, docs: rootPathNoMountDocs() },
  { rule: binary, docs: binaryDocs() },
  { rule: afterBatchOrSampling, docs: afterBatchOrSamplingDocs() },
  { rule: allLabels, docs: allLabelsDocs() },
  { rule: connectionRuleShadow, docs: connectionRuleShadowDocs() },
  { rule: containerAttrsNeedId, docs: containerAttrsNeedIdDocs() },
  { rule: doubleEnrichment, docs: doubleEnrichmentDocs() },
  { rule: gatewaySeesAgentIp, docs: gatewaySeesAgentIpDocs() },
  { rule: hostNetworkApps, docs: hostNetworkAppsDocs() },
  { rule: namespaceRoleLimits, docs: namespaceRoleLimitsDocs() },
  { rule: noNodeFilter, docs: noNodeFilterDocs() },
  { rule: nodeEnvMissing, docs: nodeEnvMissingDocs() },
  { rule: nodeFilterOnGateway, docs: nodeFilterOnGatewayDocs() },
  { rule: passthroughTwice, docs: passthroughTwiceDocs() },
  { rule: proxiedIngress, docs: proxiedIngressDocs() },
  { rule: rbac, docs: rbacDocs() },
  { rule: waitForMetadata, docs: waitForMetadataDocs() },
  { rule: authType, docs: authTypeDocs() },
  { rule: endpoint, docs: endpointDocs() },
  { rule: kubeletRbac, docs: kubeletRbacDocs() },
  { rule: skipVerify, docs: skipVerifyDocs() },
  { rule: agentGatewayAgent, docs: agentGatewayAgentDocs() },
  { rule: fileLogOwnLogs, docs: fileLogOwnLogsDocs() },
  { rule: self, docs: selfDocs() },
  { rule: selfTelemetry, docs: selfTelemetryDocs() },
  { rule: batchBeforeSampling, docs: batchBeforeSamplingDocs() },
  { rule: batchDeprecated, docs: batchDeprecatedDocs() },
  { rule: batchHidesErrors, docs: batchHidesErrorsDocs() },
  { rule: batchNotLast, docs: batchNotLastDocs() },
  { rule: differsAcrossSignals, docs: differsAcrossSignalsDocs() },
  { rule: differsAcrossTiers, docs: differsAcrossTiersDocs() },
  { rule: doubleBatching, docs: doubleBatchingDocs() },
  { rule: enrichAfterSampling, docs: enrichAfterSamplingDocs() },
  { rule: filterDropsNeeded, docs: filterDropsNeededDocs() },
  { rule: filterLate, docs: filterLateDocs() },
  { rule: memoryLimiterMissing, docs: memoryLimiterMissingDocs() },
  { rule: memoryLimiterNotFirst, docs: memoryLimiterNotFirstDocs() },
  { rule: memoryLimiterSoftHard, docs: memoryLimiterSoftHardDocs() },
  { rule: transformErrorMode, docs: transformErrorModeDocs() },
  { rule: agentBypass, docs: agentBypassDocs() },
  { rule: connectorSignalGap, docs: connectorSignalGapDocs() },
  { rule: duplicateBackend, docs: duplicateBackendDocs() },
  { rule: gatewaySignalUnused, docs: gatewaySignalUnusedDocs() },
  { rule: noBackend, docs: noBackendDocs() },
  { rule: agentSmallerThanOutage, docs: agentSmallerThanOutageDocs() },
  { rule: disabled, docs: disabledDocs() },
  { rule: gatewayNotPersistent, docs: gatewayNotPersistentDocs() },
  { rule: maxElapsedZero, docs: maxElapsedZeroDocs() },
  { rule: minSizeVsQueue, docs: minSizeVsQueueDocs() },
  { rule: numConsumersLoadBalancing, docs: numConsumersLoadBalancingDocs() },
  { rule: requestsTimesBatchMemory, docs: requestsTimesBatchMemoryDocs() },
  { rule: retryDisabled, docs: retryDisabledDocs() },
  { rule: storageDeploymentShared, docs: storageDeploymentSharedDocs() },
  { rule: storageEmptydir, docs: storageEmptydirDocs() },
  { rule: storageNoVolume, docs: storageNoVolumeDocs() },
  { rule: storageWaitForResult, docs: storageWaitForResultDocs() },
  { rule: allowAllFalseDropsKeys, docs: allowAllFalseDropsKeysDocs() },
  { rule: onlyOnAgentMultiEntry, docs: onlyOnAgentMultiEntryDocs() },
  { rule: onlyOnGateway, docs: onlyOnGatewayDocs() },
  { rule: cpuLimitThrottle, docs: cpuLimitThrottleDocs() },
  { rule: gomemlimit, docs: gomemlimitDocs() },
  { rule: limiterAboveGomemlimit, docs: limiterAboveGomemlimitDocs() },
  { rule: limiterCheckInterval, docs: limiterCheckIntervalDocs() },
  { rule: limiterOverContainer, docs: limiterOverContainerDocs() },
  { rule: noLimits, docs: noLimitsDocs() },
  { rule: detectorOrder, docs: detectorOrderDocs() },
  { rule: hostOnGateway, docs: hostOnGatewayDocs() },
  { rule: k8snodeSection, docs: k8snodeSectionDocs() },
  { rule: missingOnAgent, docs: missingOnAgentDocs() },
  { rule: nodeEnv, docs: nodeEnvDocs() },
  { rule: bothInPipeline, docs: bothInPipelineDocs() },
  { rule: decisionWaitVsAgentDelay, docs: decisionWaitVsAgentDelayDocs() },
  { rule: hashSeedDiffers, docs: hashSeedDiffersDocs() },
  { rule: memory, docs: memoryDocs() },
  { rule: memoryLimiterDropsSpans, docs: memoryLimiterDropsSpansDocs() },
  { rule: noDefaultPolicy, docs: noDefaultPolicyDocs() },
  { rule: numTracesTooSmall, docs: numTracesTooSmallDocs() },
  { rule: probabilisticInsteadOfTail, docs: probabilisticInsteadOfTailDocs() },
  { rule: twice, docs: twiceDocs() },
  { rule: clusterRoleWide, docs: clusterRoleWideDocs() },
  { rule: corsWildcard, docs: corsWildcardDocs() },
  { rule: debugExtensionsExposed, docs: debugExtensionsExposedDocs() },
  { rule: gatewayPublicNoAuth, docs: gatewayPublicNoAuthDocs() },
  { rule: privileged, docs: privilegedDocs() },
  { rule: clusterScrapeOnAgent, docs: clusterScrapeOnAgentDocs() },
  { rule: hpaSingleton, docs: hpaSingletonDocs() },
  { rule: journaldFilelogOnGateway, docs: journaldFilelogOnGatewayDocs() },
  { rule: k8sClusterDaemonset, docs: k8sClusterDaemonsetDocs() },
  { rule: k8sClusterReplicas, docs: k8sClusterReplicasDocs() },
  { rule: k8sEvents, docs: k8sEventsDocs() },
  { rule: k8sObjects, docs: k8sObjectsDocs() },
  { rule: leaderElectorRbac, docs: leaderElectorRbacDocs() },
  { rule: leaderElectorScope, docs: leaderElectorScopeDocs() },
  { rule: pollReceivers, docs: pollReceiversDocs() },
  { rule: scrapeMultiReplica, docs: scrapeMultiReplicaDocs() },
  { rule: statsdOnGateway, docs: statsdOnGatewayDocs() },
  { rule: targetAllocatorMode, docs: targetAllocatorModeDocs() },
  { rule: localhost8888, docs: localhost8888Docs() },
  { rule: metricsNone, docs: metricsNoneDocs() },
  { rule: sameInstanceAttr, docs: sameInstanceAttrDocs() },
  { rule: commandArgsGates, docs: commandArgsGatesDocs() },
  { rule: daemonsetPriority, docs: daemonsetPriorityDocs() },
  { rule: daemonsetTolerations, docs: daemonsetTolerationsDocs() },
  { rule: distributionMismatch, docs: distributionMismatchDocs() },
  { rule: healthCheckBind, docs: healthCheckBindDocs() },
  { rule: healthCheckMissing, docs: healthCheckMissingDocs() },
  { rule: hostNetwork, docs: hostNetworkDocs() },
  { rule: hostNetworkConnectionAssoc, docs: hostNetworkConnectionAssocDocs() },
  { rule: hostPortExposed, docs: hostPortExposedDocs() },
  { rule: hpaMemoryOnly, docs: hpaMemoryOnlyDocs() },
  { rule: hpaMin1, docs: hpaMin1Docs() },
  { rule: hpaNoRequests, docs: hpaNoRequestsDocs() },
  { rule: hpaReplicacountBoth, docs: hpaReplicacountBothDocs() },
  { rule: imageLatest, docs: imageLatestDocs() },
  { rule: pdbBlocksDrain, docs: pdbBlocksDrainDocs() },
  { rule: pdbMissing, docs: pdbMissingDocs() },
  { rule: singleGateway, docs: singleGatewayDocs() },
  { rule: spread, docs: spreadDocs() },
  { rule: terminationGrace, docs: terminationGraceDocs() },
  { rule: versionSkew, docs: versionSkewDocs() },
];
