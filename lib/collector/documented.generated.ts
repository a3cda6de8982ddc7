// Written by `npm run gen`; the folder is the source.
import type { WordBook } from "../base/words";
import { bookOf } from "./checks/define";
import { attributeActions, attributeActionsDocs } from "./create/attribute-actions";
import { resourceActions, resourceActionsDocs } from "./create/attribute-actions";
import { attributesMatch, attributesMatchDocs } from "./create/attributes-match";
import { awsxrayRegion, awsxrayRegionDocs } from "./create/awsxray-region";
import { filterMatch, filterMatchDocs } from "./create/filter-match";
import { groupByTrace, groupByTraceDocs } from "./create/group-by-trace";
import { hostMetricsFilters, hostMetricsFiltersDocs } from "./create/host-metrics-filters";
import { kubeletStatsClient, kubeletStatsClientDocs } from "./create/kubelet-stats-client";
import { loadBalancingResolver, loadBalancingResolverDocs } from "./create/load-balancing-resolver";
import { metricsTransform, metricsTransformDocs } from "./create/metrics-transform";
import { otlpHttpEndpoints, otlpHttpEndpointsDocs } from "./create/otlp-http-endpoints";
import { prometheusAddress, prometheusAddressDocs } from "./create/prometheus-address";
import { prometheusRemoteWriteUrl, prometheusRemoteWriteUrlDocs } from "./create/prometheus-remote-write-url";
import { redactionPatterns, redactionPatternsDocs } from "./create/redaction-patterns";
import { resourceDetectionDetectors, resourceDetectionDetectorsDocs } from "./create/resource-detection";
import { spanProcessor, spanProcessorDocs } from "./create/span-processor";
import { stanzaPipeline, stanzaPipelineDocs } from "./create/stanza-pipeline";
import { authentication, authenticationDocs } from "./start/authentication";
import { bearerTokenFile, bearerTokenFileDocs } from "./start/bearer-token-file";
import { fileExporterEncoding, fileExporterEncodingDocs } from "./start/file-exporter-encoding";
import { fileExporterFolder, fileExporterFolderDocs } from "./start/file-exporter-folder";
import { fileLogStorage, fileLogStorageDocs } from "./start/file-log-storage";
import { loadBalancingCluster, loadBalancingClusterDocs } from "./start/load-balancing-cluster";
import { middlewares, middlewaresDocs } from "./start/middlewares";
import { queueStorage, queueStorageDocs } from "./start/queue-storage";
import { tailSamplingPolicies, tailSamplingPoliciesDocs } from "./start/tail-sampling-policies";
import { tlsFiles, tlsFilesDocs } from "./start/tls-files";
import { tlsSettings, tlsSettingsDocs } from "./start/tls-settings";
import { address, addressDocs } from "./validate/address";
import { attributesProcessor, attributesProcessorDocs } from "./validate/attributes-processor";
import { backOff, backOffDocs } from "./validate/back-off";
import { batchProcessor, batchProcessorDocs } from "./validate/batch-processor";
import { bearerToken, bearerTokenDocs } from "./validate/bearer-token";
import { cumulativeToDelta, cumulativeToDeltaDocs } from "./validate/cumulative-to-delta";
import { debugExporter, debugExporterDocs } from "./validate/debug-exporter";
import { deltaToCumulative, deltaToCumulativeDocs } from "./validate/delta-to-cumulative";
import { deltaToRate, deltaToRateDocs } from "./validate/delta-to-rate";
import { exporterTimeout, exporterTimeoutDocs } from "./validate/exporter-timeout";
import { fileExporter, fileExporterDocs } from "./validate/file-exporter";
import { fileStorage, fileStorageDocs } from "./validate/file-storage";
import { grpcClient, grpcClientDocs } from "./validate/grpc-client";
import { grpcServer, grpcServerDocs } from "./validate/grpc-server";
import { healthCheckGate, healthCheckGateDocs } from "./validate/health-check-gate";
import { healthCheck, healthCheckDocs } from "./validate/health-check";
import { hostMetrics, hostMetricsDocs } from "./validate/host-metrics";
import { httpClient, httpClientDocs } from "./validate/http-client";
import { intervalProcessor, intervalProcessorDocs } from "./validate/interval-processor";
import { k8sApi, k8sApiDocs } from "./validate/k8s-api";
import { k8sAttributesFilter, k8sAttributesFilterDocs } from "./validate/k8s-attributes-filter";
import { k8sAttributes, k8sAttributesDocs } from "./validate/k8s-attributes";
import { kafkaAcks, kafkaAcksDocs } from "./validate/kafka-acks";
import { kafkaClient, kafkaClientDocs } from "./validate/kafka-client";
import { kafkaConsumer, kafkaConsumerDocs } from "./validate/kafka-consumer";
import { kafkaExporter, kafkaExporterDocs } from "./validate/kafka-exporter";
import { kafkaPartitioner, kafkaPartitionerDocs } from "./validate/kafka-partitioner";
import { kafkaProducer, kafkaProducerDocs } from "./validate/kafka-producer";
import { kafkaReceiver, kafkaReceiverDocs } from "./validate/kafka-receiver";
import { kafkaSasl, kafkaSaslDocs } from "./validate/kafka-sasl";
import { kafkaStickyKey, kafkaStickyKeyDocs } from "./validate/kafka-sticky-key";
import { kubeletStats, kubeletStatsDocs } from "./validate/kubelet-stats";
import { loadBalancing, loadBalancingDocs } from "./validate/load-balancing";
import { mapList, mapListDocs } from "./validate/map-list";
import { memoryLimiter, memoryLimiterDocs } from "./validate/memory-limiter";
import { metricStartTime, metricStartTimeDocs } from "./validate/metric-start-time";
import { metricsGeneration, metricsGenerationDocs } from "./validate/metrics-generation";
import { oidcProvider, oidcProviderDocs } from "./validate/oidc-provider";
import { oidc, oidcDocs } from "./validate/oidc";
import { otlpEncoding, otlpEncodingDocs } from "./validate/otlp-encoding";
import { otlpGrpcExporter, otlpGrpcExporterDocs } from "./validate/otlp-grpc-exporter";
import { otlpHttpExporter, otlpHttpExporterDocs } from "./validate/otlp-http-exporter";
import { otlpReceiver, otlpReceiverDocs } from "./validate/otlp-receiver";
import { probabilisticSampler, probabilisticSamplerDocs } from "./validate/probabilistic-sampler";
import { prometheusConfig, prometheusConfigDocs } from "./validate/prometheus-config";
import { prometheusExporter, prometheusExporterDocs } from "./validate/prometheus-exporter";
import { prometheusReceiver, prometheusReceiverDocs } from "./validate/prometheus-receiver";
import { prometheusRemoteWrite, prometheusRemoteWriteDocs } from "./validate/prometheus-remote-write";
import { queueBatch, queueBatchDocs } from "./validate/queue-batch";
import { queuePartition, queuePartitionDocs } from "./validate/queue-partition";
import { redaction, redactionDocs } from "./validate/redaction";
import { remoteWriteMessage, remoteWriteMessageDocs } from "./validate/remote-write-message";
import { resourceDetection, resourceDetectionDocs } from "./validate/resource-detection";
import { resourceFilter, resourceFilterDocs } from "./validate/resource-filter";
import { resourceProcessor, resourceProcessorDocs } from "./validate/resource-processor";
import { schema, schemaDocs } from "./validate/schema";
import { scraperController, scraperControllerDocs } from "./validate/scraper-controller";
import { sendingQueue, sendingQueueDocs } from "./validate/sending-queue";
import { serverTls, serverTlsDocs } from "./validate/server-tls";
import { sigv4Auth, sigv4AuthDocs } from "./validate/sigv4-auth";
import { spanMetrics, spanMetricsDocs } from "./validate/span-metrics";
import { statsd, statsdDocs } from "./validate/statsd";
import { systemDetector, systemDetectorDocs } from "./validate/system-detector";
import { tailSampling, tailSamplingDocs } from "./validate/tail-sampling";
import { targetAllocator, targetAllocatorDocs } from "./validate/target-allocator";
import { telemetryResource, telemetryResourceDocs } from "./validate/telemetry-resource";
import { telemetry, telemetryDocs } from "./validate/telemetry";
import { timeParser, timeParserDocs } from "./validate/time-parser";
import { tls, tlsDocs } from "./validate/tls";
import { zpages, zpagesDocs } from "./validate/zpages";

/** The words of every check. Never for a browser's bundle: it carries all languages. */
export const documentedChecks: readonly WordBook[] = [
  bookOf(attributeActions, attributeActionsDocs()),
  bookOf(resourceActions, resourceActionsDocs()),
  bookOf(attributesMatch, attributesMatchDocs()),
  bookOf(awsxrayRegion, awsxrayRegionDocs()),
  bookOf(filterMatch, filterMatchDocs()),
  bookOf(groupByTrace, groupByTraceDocs()),
  bookOf(hostMetricsFilters, hostMetricsFiltersDocs()),
  bookOf(kubeletStatsClient, kubeletStatsClientDocs()),
  bookOf(loadBalancingResolver, loadBalancingResolverDocs()),
  bookOf(metricsTransform, metricsTransformDocs()),
  bookOf(otlpHttpEndpoints, otlpHttpEndpointsDocs()),
  bookOf(prometheusAddress, prometheusAddressDocs()),
  bookOf(prometheusRemoteWriteUrl, prometheusRemoteWriteUrlDocs()),
  bookOf(redactionPatterns, redactionPatternsDocs()),
  bookOf(resourceDetectionDetectors, resourceDetectionDetectorsDocs()),
  bookOf(spanProcessor, spanProcessorDocs()),
  bookOf(stanzaPipeline, stanzaPipelineDocs()),
  bookOf(authentication, authenticationDocs()),
  bookOf(bearerTokenFile, bearerTokenFileDocs()),
  bookOf(fileExporterEncoding, fileExporterEncodingDocs()),
  bookOf(fileExporterFolder, fileExporterFolderDocs()),
  bookOf(fileLogStorage, fileLogStorageDocs()),
  bookOf(loadBalancingCluster, loadBalancingClusterDocs()),
  bookOf(middlewares, middlewaresDocs()),
  bookOf(queueStorage, queueStorageDocs()),
  bookOf(tailSamplingPolicies, tailSamplingPoliciesDocs()),
  bookOf(tlsFiles, tlsFilesDocs()),
  bookOf(tlsSettings, tlsSettingsDocs()),
  bookOf(address, addressDocs()),
  bookOf(attributesProcessor, attributesProcessorDocs()),
  bookOf(backOff, backOffDocs()),
  bookOf(batchProcessor, batchProcessorDocs()),
  bookOf(bearerToken, bearerTokenDocs()),
  bookOf(cumulativeToDelta, cumulativeToDeltaDocs()),
  bookOf(debugExporter, debugExporterDocs()),
  bookOf(deltaToCumulative, deltaToCumulativeDocs()),
  bookOf(deltaToRate, deltaToRateDocs()),
  bookOf(exporterTimeout, exporterTimeoutDocs()),
  bookOf(fileExporter, fileExporterDocs()),
  bookOf(fileStorage, fileStorageDocs()),
  bookOf(grpcClient, grpcClientDocs()),
  bookOf(grpcServer, grpcServerDocs()),
  bookOf(healthCheckGate, healthCheckGateDocs()),
  bookOf(healthCheck, healthCheckDocs()),
  bookOf(hostMetrics, hostMetricsDocs()),
  bookOf(httpClient, httpClientDocs()),
  bookOf(intervalProcessor, intervalProcessorDocs()),
  bookOf(k8sApi, k8sApiDocs()),
  bookOf(k8sAttributesFilter, k8sAttributesFilterDocs()),
  bookOf(k8sAttributes, k8sAttributesDocs()),
  bookOf(kafkaAcks, kafkaAcksDocs()),
  bookOf(kafkaClient, kafkaClientDocs()),
  bookOf(kafkaConsumer, kafkaConsumerDocs()),
  bookOf(kafkaExporter, kafkaExporterDocs()),
  bookOf(kafkaPartitioner, kafkaPartitionerDocs()),
  bookOf(kafkaProducer, kafkaProducerDocs()),
  bookOf(kafkaReceiver, kafkaReceiverDocs()),
  bookOf(kafkaSasl, kafkaSaslDocs()),
  bookOf(kafkaStickyKey, kafkaStickyKeyDocs()),
  bookOf(kubeletStats, kubeletStatsDocs()),
  bookOf(loadBalancing, loadBalancingDocs()),
  bookOf(mapList, mapListDocs()),
  bookOf(memoryLimiter, memoryLimiterDocs()),
  bookOf(metricStartTime, metricStartTimeDocs()),
  bookOf(metricsGeneration, metricsGenerationDocs()),
  bookOf(oidcProvider, oidcProviderDocs()),
  bookOf(oidc, oidcDocs()),
  bookOf(otlpEncoding, otlpEncodingDocs()),
  bookOf(otlpGrpcExporter, otlpGrpcExporterDocs()),
  bookOf(otlpHttpExporter, otlpHttpExporterDocs()),
  bookOf(otlpReceiver, otlpReceiverDocs()),
  bookOf(probabilisticSampler, probabilisticSamplerDocs()),
  bookOf(prometheusConfig, prometheusConfigDocs()),
  bookOf(prometheusExporter, prometheusExporterDocs()),
  bookOf(prometheusReceiver, prometheusReceiverDocs()),
  bookOf(prometheusRemoteWrite, prometheusRemoteWriteDocs()),
  bookOf(queueBatch, queueBatchDocs()),
  bookOf(queuePartition, queuePartitionDocs()),
  bookOf(redaction, redactionDocs()),
  bookOf(remoteWriteMessage, remoteWriteMessageDocs()),
  bookOf(resourceDetection, resourceDetectionDocs()),
  bookOf(resourceFilter, resourceFilterDocs()),
  bookOf(resourceProcessor, resourceProcessorDocs()),
  bookOf(schema, schemaDocs()),
  bookOf(scraperController, scraperControllerDocs()),
  bookOf(sendingQueue, sendingQueueDocs()),
  bookOf(serverTls, serverTlsDocs()),
  bookOf(sigv4Auth, sigv4AuthDocs()),
  bookOf(spanMetrics, spanMetricsDocs()),
  bookOf(statsd, statsdDocs()),
  bookOf(systemDetector, systemDetectorDocs()),
  bookOf(tailSampling, tailSamplingDocs()),
  bookOf(targetAllocator, targetAllocatorDocs()),
  bookOf(telemetryResource, telemetryResourceDocs()),
  bookOf(telemetry, telemetryDocs()),
  bookOf(timeParser, timeParserDocs()),
  bookOf(tls, tlsDocs()),
  bookOf(zpages, zpagesDocs()),
];
