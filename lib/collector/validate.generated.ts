// Written by `npm run gen`; the folder is the source.
import { address } from "./validate/address";
import { backOff } from "./validate/back-off";
import { batchProcessor } from "./validate/batch-processor";
import { debugExporter } from "./validate/debug-exporter";
import { exporterTimeout } from "./validate/exporter-timeout";
import { grpcClient } from "./validate/grpc-client";
import { grpcServer } from "./validate/grpc-server";
import { httpClient } from "./validate/http-client";
import { mapList } from "./validate/map-list";
import { memoryLimiter } from "./validate/memory-limiter";
import { otlpGrpcExporter } from "./validate/otlp-grpc-exporter";
import { otlpHttpExporter } from "./validate/otlp-http-exporter";
import { otlpReceiver } from "./validate/otlp-receiver";
import { queueBatch } from "./validate/queue-batch";
import { queuePartition } from "./validate/queue-partition";
import { resourceFilter } from "./validate/resource-filter";
import { scraperController } from "./validate/scraper-controller";
import { sendingQueue } from "./validate/sending-queue";
import { serverTls } from "./validate/server-tls";
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
  debugExporter,
  exporterTimeout,
  grpcClient,
  grpcServer,
  httpClient,
  mapList,
  memoryLimiter,
  otlpGrpcExporter,
  otlpHttpExporter,
  otlpReceiver,
  queueBatch,
  queuePartition,
  resourceFilter,
  scraperController,
  sendingQueue,
  serverTls,
  telemetry,
  telemetryResource,
  tls,
  zpages,
];
