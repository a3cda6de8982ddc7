// Written by `npm run gen`; the folder is the source.
import { address } from "./validate/address";
import { backOff } from "./validate/back-off";
import { batchProcessor } from "./validate/batch-processor";
import { bearerToken } from "./validate/bearer-token";
import { debugExporter } from "./validate/debug-exporter";
import { exporterTimeout } from "./validate/exporter-timeout";
import { fileExporter } from "./validate/file-exporter";
import { fileStorage } from "./validate/file-storage";
import { grpcClient } from "./validate/grpc-client";
import { grpcServer } from "./validate/grpc-server";
import { healthCheck } from "./validate/health-check";
import { healthCheckGate } from "./validate/health-check-gate";
import { httpClient } from "./validate/http-client";
import { loadBalancing } from "./validate/load-balancing";
import { mapList } from "./validate/map-list";
import { memoryLimiter } from "./validate/memory-limiter";
import { oidcProvider } from "./validate/oidc-provider";
import { otlpEncoding } from "./validate/otlp-encoding";
import { otlpGrpcExporter } from "./validate/otlp-grpc-exporter";
import { otlpHttpExporter } from "./validate/otlp-http-exporter";
import { otlpReceiver } from "./validate/otlp-receiver";
import { prometheusExporter } from "./validate/prometheus-exporter";
import { prometheusRemoteWrite } from "./validate/prometheus-remote-write";
import { queueBatch } from "./validate/queue-batch";
import { queuePartition } from "./validate/queue-partition";
import { resourceFilter } from "./validate/resource-filter";
import { scraperController } from "./validate/scraper-controller";
import { sendingQueue } from "./validate/sending-queue";
import { serverTls } from "./validate/server-tls";
import { sigv4Auth } from "./validate/sigv4-auth";
import { telemetry } from "./validate/telemetry";
import { telemetryResource } from "./validate/telemetry-resource";
import { tls } from "./validate/tls";
import { zpages } from "./validate/zpages";
import type { TypeCheck } from "./types";

/** Every `Validate()` that is known. */
export const typeChecks: readonly TypeCheck[] = [
  address,
  backOff,
  batchProcessor,
  bearerToken,
  debugExporter,
  exporterTimeout,
  fileExporter,
  fileStorage,
  grpcClient,
  grpcServer,
  healthCheck,
  healthCheckGate,
  httpClient,
  loadBalancing,
  mapList,
  memoryLimiter,
  oidcProvider,
  otlpEncoding,
  otlpGrpcExporter,
  otlpHttpExporter,
  otlpReceiver,
  prometheusExporter,
  prometheusRemoteWrite,
  queueBatch,
  queuePartition,
  resourceFilter,
  scraperController,
  sendingQueue,
  serverTls,
  sigv4Auth,
  telemetry,
  telemetryResource,
  tls,
  zpages,
];
