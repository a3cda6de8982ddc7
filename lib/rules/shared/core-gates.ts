/** The life of a feature gate in minor releases of collector 0.x. */
export type CoreGate = {
  readonly id: string;
  /** 0: it was there in 0.90 already, where our reading begins. */
  readonly first: number;
  /** From here on it is on and cannot be turned off. */
  readonly stable?: number;
  /** From here on it is off and cannot be turned on. */
  readonly deprecated?: number;
  /** The last release that knows it; absent: it is still there. */
  readonly last?: number;
};

/**
 * The feature gates that the collector's core has registered, read out of its source at each release from 0.90 to 0.159.
 * Contrib's components register gates of their own, which depend on what a build contains: they are not in this list.
 */
export const coreGates: readonly CoreGate[] = [
  { id: "confighttp.framedSnappy", first: 126, stable: 151, last: 154 },
  { id: "configoptional.AddEnabledField", first: 139, stable: 153, last: 154 },
  { id: "confmap.enableMergeAppendOption", first: 122 },
  { id: "confmap.expandEnabled", first: 0, stable: 0, last: 93 },
  { id: "confmap.newExpandedValueSanitizer", first: 145, stable: 153, last: 154 },
  { id: "confmap.strictlyTypedInput", first: 103, stable: 108, last: 108 },
  { id: "confmap.unifyEnvVarExpansion", first: 103, stable: 107, last: 108 },
  { id: "exporter.PersistRequestContext", first: 129, stable: 153, last: 154 },
  { id: "exporter.UsePullingBasedExporterQueueBatcher", first: 115, stable: 121, last: 122 },
  { id: "otelcol.printInitialConfig", first: 121, stable: 153, last: 154 },
  { id: "pdata.enableRefCounting", first: 133, stable: 153, last: 154 },
  { id: "pdata.useCustomProtoEncoding", first: 133, stable: 137, last: 152 },
  { id: "pdata.useProtoPooling", first: 133 },
  { id: "pkg.exporterhelper.queueBatchEnabled", first: 159 },
  { id: "receiverhelper.newReceiverMetrics", first: 133 },
  { id: "service.AllowNoPipelines", first: 122 },
  { id: "service.disableOpenCensusBridge", first: 105, stable: 107, last: 108 },
  { id: "service.noopTracerProvider", first: 107, deprecated: 132, last: 143 },
  { id: "service.partialReload", first: 157 },
  { id: "service.partialReloadReceivers", first: 157 },
  { id: "service.profilesSupport", first: 112 },
  { id: "telemetry.UseLocalHostAsDefaultMetricsAddress", first: 111, stable: 153, last: 154 },
  { id: "telemetry.disableAddressFieldForInternalTelemetry", first: 111, stable: 128, last: 128 },
  { id: "telemetry.disableHighCardinalityMetrics", first: 0, deprecated: 132, last: 143 },
  { id: "telemetry.newPipelineTelemetry", first: 123 },
  { id: "telemetry.useOtelForInternalMetrics", first: 0, stable: 93, last: 96 },
  {
    id: "telemetry.useOtelWithSDKConfigurationForInternalTelemetry",
    first: 0,
    stable: 110,
    last: 127,
  },
];
