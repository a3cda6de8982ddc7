// Written by `npm run gen`; the folder is the source.
import { address } from "./validate/address";
import { attributesProcessor } from "./validate/attributes-processor";
import { backOff } from "./validate/back-off";
import { batchProcessor } from "./validate/batch-processor";
import { bearerToken } from "./validate/bearer-token";
import { cumulativeToDelta } from "./validate/cumulative-to-delta";
import { debugExporter } from "./validate/debug-exporter";
import { deltaToCumulative } from "./validate/delta-to-cumulative";
import { deltaToRate } from "./validate/delta-to-rate";
import { exporterTimeout } from "./validate/exporter-timeout";
import { fileExporter } from "./validate/file-exporter";
import { fileStorage } from "./validate/file-storage";
import { filterConditions } from "./validate/filter-conditions";
import { grpcClient } from "./validate/grpc-client";
import { grpcServer } from "./validate/grpc-server";
import { healthCheck } from "./validate/health-check";
import { healthCheckGate } from "./validate/health-check-gate";
import { hostMetrics } from "./validate/host-metrics";
import { httpClient } from "./validate/http-client";
import { intervalProcessor } from "./validate/interval-processor";
import { k8sApi } from "./validate/k8s-api";
import { k8sAttributes } from "./validate/k8s-attributes";
import { k8sAttributesFilter } from "./validate/k8s-attributes-filter";
import { kafkaAcks } from "./validate/kafka-acks";
import { kafkaClient } from "./validate/kafka-client";
import { kafkaConsumer } from "./validate/kafka-consumer";
import { kafkaExporter } from "./validate/kafka-exporter";
import { kafkaPartitioner } from "./validate/kafka-partitioner";
import { kafkaProducer } from "./validate/kafka-producer";
import { kafkaReceiver } from "./validate/kafka-receiver";
import { kafkaSasl } from "./validate/kafka-sasl";
import { kafkaStickyKey } from "./validate/kafka-sticky-key";
import { kubeletStats } from "./validate/kubelet-stats";
import { loadBalancing } from "./validate/load-balancing";
import { mapList } from "./validate/map-list";
import { memoryLimiter } from "./validate/memory-limiter";
import { metricStartTime } from "./validate/metric-start-time";
import { metricsGeneration } from "./validate/metrics-generation";
import { oidc } from "./validate/oidc";
import { oidcProvider } from "./validate/oidc-provider";
import { otlpEncoding } from "./validate/otlp-encoding";
import { otlpGrpcExporter } from "./validate/otlp-grpc-exporter";
import { otlpHttpExporter } from "./validate/otlp-http-exporter";
import { otlpReceiver } from "./validate/otlp-receiver";
import { probabilisticSampler } from "./validate/probabilistic-sampler";
import { prometheusConfig } from "./validate/prometheus-config";
import { prometheusExporter } from "./validate/prometheus-exporter";
import { prometheusReceiver } from "./validate/prometheus-receiver";
import { prometheusRemoteWrite } from "./validate/prometheus-remote-write";
import { queueBatch } from "./validate/queue-batch";
import { queuePartition } from "./validate/queue-partition";
import { redaction } from "./validate/redaction";
import { remoteWriteMessage } from "./validate/remote-write-message";
import { resourceDetection } from "./validate/resource-detection";
import { resourceFilter } from "./validate/resource-filter";
import { resourceProcessor } from "./validate/resource-processor";
import { schema } from "./validate/schema";
import { scraperController } from "./validate/scraper-controller";
import { sendingQueue } from "./validate/sending-queue";
import { serverTls } from "./validate/server-tls";
import { sigv4Auth } from "./validate/sigv4-auth";
import { spanMetrics } from "./validate/span-metrics";
import { statsd } from "./validate/statsd";
import { systemDetector } from "./validate/system-detector";
import { tailSampling } from "./validate/tail-sampling";
import { targetAllocator } from "./validate/target-allocator";
import { telemetry } from "./validate/telemetry";
import { telemetryResource } from "./validate/telemetry-resource";
import { timeParser } from "./validate/time-parser";
import { tls } from "./validate/tls";
import { transformStatements } from "./validate/transform-statements";
import { zpages } from "./validate/zpages";
import type { TypeCheck } from "./types";

/** Every `Validate()` that is known. */
export const typeChecks: readonly TypeCheck[] = [
  address,
  attributesProcessor,
  backOff,
  batchProcessor,
  bearerToken,
  cumulativeToDelta,
  debugExporter,
  deltaToCumulative,
  deltaToRate,
  exporterTimeout,
  fileExporter,
  fileStorage,
  filterConditions,
  grpcClient,
  grpcServer,
  healthCheck,
  healthCheckGate,
  hostMetrics,
  httpClient,
  intervalProcessor,
  k8sApi,
  k8sAttributes,
  k8sAttributesFilter,
  kafkaAcks,
  kafkaClient,
  kafkaConsumer,
  kafkaExporter,
  kafkaPartitioner,
  kafkaProducer,
  kafkaReceiver,
  kafkaSasl,
  kafkaStickyKey,
  kubeletStats,
  loadBalancing,
  mapList,
  memoryLimiter,
  metricStartTime,
  metricsGeneration,
  oidc,
  oidcProvider,
  otlpEncoding,
  otlpGrpcExporter,
  otlpHttpExporter,
  otlpReceiver,
  probabilisticSampler,
  prometheusConfig,
  prometheusExporter,
  prometheusReceiver,
  prometheusRemoteWrite,
  queueBatch,
  queuePartition,
  redaction,
  remoteWriteMessage,
  resourceDetection,
  resourceFilter,
  resourceProcessor,
  schema,
  scraperController,
  sendingQueue,
  serverTls,
  sigv4Auth,
  spanMetrics,
  statsd,
  systemDetector,
  tailSampling,
  targetAllocator,
  telemetry,
  telemetryResource,
  timeParser,
  tls,
  transformStatements,
  zpages,
];
