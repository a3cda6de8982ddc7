// Written by `npm run gen`; the folder is the source.
import type { SharedTrait, Trait } from "./define";
import { connectorCount } from "./connector-count";
import { connectorFailover } from "./connector-failover";
import { connectorForward } from "./connector-forward";
import { connectorRouting } from "./connector-routing";
import { connectorServiceGraph } from "./connector-service-graph";
import { connectorSpanMetrics } from "./connector-span-metrics";
import { exporterAwsxray } from "./exporter-awsxray";
import { exporterClickhouse } from "./exporter-clickhouse";
import { exporterDatadog } from "./exporter-datadog";
import { exporterDebug } from "./exporter-debug";
import { exporterElasticsearch } from "./exporter-elasticsearch";
import { exporterFile } from "./exporter-file";
import { exporterKafka } from "./exporter-kafka";
import { exporterLoadBalancing } from "./exporter-load-balancing";
import { exporterNop } from "./exporter-nop";
import { exporterOtlpGrpc } from "./exporter-otlp-grpc";
import { exporterOtlpHttp } from "./exporter-otlp-http";
import { exporterPrometheus } from "./exporter-prometheus";
import { exporterPrometheusRemoteWrite } from "./exporter-prometheus-remote-write";
import { exporterSplunkHec } from "./exporter-splunk-hec";
import { exporterZipkin } from "./exporter-zipkin";
import { extensionBasicauth } from "./extension-basicauth";
import { extensionBearertokenauth } from "./extension-bearertokenauth";
import { extensionFileStorage } from "./extension-file-storage";
import { extensionHeadersSetter } from "./extension-headers-setter";
import { extensionHealthCheck } from "./extension-health-check";
import { extensionHealthcheckv2 } from "./extension-healthcheckv2";
import { extensionOauth2client } from "./extension-oauth2client";
import { extensionOidc } from "./extension-oidc";
import { extensionOtlpEncoding } from "./extension-otlp-encoding";
import { extensionPprof } from "./extension-pprof";
import { extensionSigv4auth } from "./extension-sigv4auth";
import { extensionZpages } from "./extension-zpages";
import { processorAttributes } from "./processor-attributes";
import { processorBatch } from "./processor-batch";
import { processorCumulativeToDelta } from "./processor-cumulative-to-delta";
import { processorDeltaToCumulative } from "./processor-delta-to-cumulative";
import { processorDeltaToRate } from "./processor-delta-to-rate";
import { processorFilter } from "./processor-filter";
import { processorGroupbyattrs } from "./processor-groupbyattrs";
import { processorGroupbytrace } from "./processor-groupbytrace";
import { processorInterval } from "./processor-interval";
import { processorK8sAttributes } from "./processor-k8s-attributes";
import { processorMemoryLimiter } from "./processor-memory-limiter";
import { processorMetricStartTime } from "./processor-metric-start-time";
import { processorMetricsTransform } from "./processor-metrics-transform";
import { processorMetricsgeneration } from "./processor-metricsgeneration";
import { processorProbabilisticSampler } from "./processor-probabilistic-sampler";
import { processorRedaction } from "./processor-redaction";
import { processorResource } from "./processor-resource";
import { processorResourceDetection } from "./processor-resource-detection";
import { processorSchema } from "./processor-schema";
import { processorSpan } from "./processor-span";
import { processorTailSampling } from "./processor-tail-sampling";
import { processorTransform } from "./processor-transform";
import { receiverDockerStats } from "./receiver-docker-stats";
import { receiverFileLog } from "./receiver-file-log";
import { receiverFluentForward } from "./receiver-fluent-forward";
import { receiverHostMetrics } from "./receiver-host-metrics";
import { receiverHttpCheck } from "./receiver-http-check";
import { receiverJaeger } from "./receiver-jaeger";
import { receiverJournald } from "./receiver-journald";
import { receiverK8sCluster } from "./receiver-k8s-cluster";
import { receiverK8sEvents } from "./receiver-k8s-events";
import { receiverK8sObjects } from "./receiver-k8s-objects";
import { receiverKafka } from "./receiver-kafka";
import { receiverKubeletStats } from "./receiver-kubelet-stats";
import { receiverMysql } from "./receiver-mysql";
import { receiverOtlp } from "./receiver-otlp";
import { receiverPostgresql } from "./receiver-postgresql";
import { receiverPrometheus } from "./receiver-prometheus";
import { receiverRedis } from "./receiver-redis";
import { receiverStatsd } from "./receiver-statsd";
import { receiverSyslog } from "./receiver-syslog";
import { receiverTcpLog } from "./receiver-tcp-log";
import { receiverUdpLog } from "./receiver-udp-log";
import { receiverZipkin } from "./receiver-zipkin";
import { serviceTelemetry } from "./service-telemetry";
import { sharedAction } from "./shared-action";
import { sharedAddress } from "./shared-address";
import { sharedAuth } from "./shared-auth";
import { sharedCors } from "./shared-cors";
import { sharedGrpcClient } from "./shared-grpc-client";
import { sharedGrpcServer } from "./shared-grpc-server";
import { sharedHttpClient } from "./shared-http-client";
import { sharedHttpServer } from "./shared-http-server";
import { sharedK8sApi } from "./shared-k8s-api";
import { sharedKafkaClient } from "./shared-kafka-client";
import { sharedKeepaliveClient } from "./shared-keepalive-client";
import { sharedKeepaliveServer } from "./shared-keepalive-server";
import { sharedQueueBatch } from "./shared-queue-batch";
import { sharedRetry } from "./shared-retry";
import { sharedScraper } from "./shared-scraper";
import { sharedSendingQueue } from "./shared-sending-queue";
import { sharedTcpAddress } from "./shared-tcp-address";
import { sharedTimeout } from "./shared-timeout";
import { sharedTls } from "./shared-tls";
import { sharedTlsClient } from "./shared-tls-client";
import { sharedTlsServer } from "./shared-tls-server";

/** The help on every component that has some. */
export const traits: readonly Trait[] = [
  connectorCount,
  connectorFailover,
  connectorForward,
  connectorRouting,
  connectorServiceGraph,
  connectorSpanMetrics,
  exporterAwsxray,
  exporterClickhouse,
  exporterDatadog,
  exporterDebug,
  exporterElasticsearch,
  exporterFile,
  exporterKafka,
  exporterLoadBalancing,
  exporterNop,
  exporterOtlpGrpc,
  exporterOtlpHttp,
  exporterPrometheus,
  exporterPrometheusRemoteWrite,
  exporterSplunkHec,
  exporterZipkin,
  extensionBasicauth,
  extensionBearertokenauth,
  extensionFileStorage,
  extensionHeadersSetter,
  extensionHealthCheck,
  extensionHealthcheckv2,
  extensionOauth2client,
  extensionOidc,
  extensionOtlpEncoding,
  extensionPprof,
  extensionSigv4auth,
  extensionZpages,
  processorAttributes,
  processorBatch,
  processorCumulativeToDelta,
  processorDeltaToCumulative,
  processorDeltaToRate,
  processorFilter,
  processorGroupbyattrs,
  processorGroupbytrace,
  processorInterval,
  processorK8sAttributes,
  processorMemoryLimiter,
  processorMetricStartTime,
  processorMetricsTransform,
  processorMetricsgeneration,
  processorProbabilisticSampler,
  processorRedaction,
  processorResource,
  processorResourceDetection,
  processorSchema,
  processorSpan,
  processorTailSampling,
  processorTransform,
  receiverDockerStats,
  receiverFileLog,
  receiverFluentForward,
  receiverHostMetrics,
  receiverHttpCheck,
  receiverJaeger,
  receiverJournald,
  receiverK8sCluster,
  receiverK8sEvents,
  receiverK8sObjects,
  receiverKafka,
  receiverKubeletStats,
  receiverMysql,
  receiverOtlp,
  receiverPostgresql,
  receiverPrometheus,
  receiverRedis,
  receiverStatsd,
  receiverSyslog,
  receiverTcpLog,
  receiverUdpLog,
  receiverZipkin,
  serviceTelemetry,
];

/** The help on settings that components share. */
export const sharedTraits: readonly SharedTrait[] = [
  sharedAction,
  sharedAddress,
  sharedAuth,
  sharedCors,
  sharedGrpcClient,
  sharedGrpcServer,
  sharedHttpClient,
  sharedHttpServer,
  sharedK8sApi,
  sharedKafkaClient,
  sharedKeepaliveClient,
  sharedKeepaliveServer,
  sharedQueueBatch,
  sharedRetry,
  sharedScraper,
  sharedSendingQueue,
  sharedTcpAddress,
  sharedTimeout,
  sharedTls,
  sharedTlsClient,
  sharedTlsServer,
];
