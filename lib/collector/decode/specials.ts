import type { TypeId } from "../../catalogue/fields/types";
import { loadConfig } from "../prometheus/load-config";
import { nested } from "../place";
import { withUnused } from "./context";
import type { SpecialDecoder } from "./context";
import { decodeGroups } from "./decode-groups";
import { decodeHeaders } from "./decode-headers";
import { decodeQueue } from "./decode-queue";
import { decodeOperator } from "./decode-operator";
import { decodeScrapers } from "./decode-scrapers";
import { decodeFields } from "./decode-struct";
import { decodeSyslog } from "./decode-syslog";
import { decodeTelemetry } from "./decode-telemetry";

const contrib = "github.com/open-telemetry/opentelemetry-collector-contrib";
const migration = "go.opentelemetry.io/collector/service/telemetry/otelconftelemetry/internal/migration";
const filter = `${contrib}/processor/filterprocessor.Config`;
const transform = `${contrib}/processor/transformprocessor.Config`;
const timeParser = `${contrib}/pkg/stanza/operator/helper.TimeParser`;
const partitioner = `${contrib}/exporter/kafkaexporter.RecordPartitionerConfig`;
const telemetry = ["LogsConfigV030", "MetricsConfigV030", "TracesConfigV030"].map(
  (name) => `${migration}.${name}`,
);

/** A time of stanza leaves keys that it does not know alone. */
const decodeTime: SpecialDecoder = (raw, slot, context) =>
  raw === null
    ? slot.base
    : decodeFields(timeParser, raw, { ...slot, place: nested(slot.place) }, withUnused(context, true));

/** The extension's settings are those of a part that decodes itself, and is named in what it refuses. */
const decodeHealthCheck: SpecialDecoder = (raw, slot, context) =>
  raw === null
    ? slot.base
    : decodeFields(
        `${contrib}/internal/healthcheck.Config`,
        raw,
        { ...slot, place: nested(slot.place) },
        context,
      );

/** What is given replaces the way that is used by default. */
const decodePartitioner: SpecialDecoder = (raw, slot, context) =>
  raw === null || raw.size === 0
    ? slot.base
    : decodeFields(partitioner, raw, { place: nested(slot.place), base: {}, defaultPath: null }, context);

/** Prometheus' library reads these with rules of its own, which are not known here: nothing is said of them. */
const notRead: SpecialDecoder = () => ({ "#unknown": true });

/** Types that decode themselves in a way that their fields do not tell. */
export const specials: ReadonlyMap<TypeId, SpecialDecoder> = new Map<TypeId, SpecialDecoder>([
  ["go.opentelemetry.io/collector/config/configopaque.MapList", decodeHeaders],
  [`${contrib}/receiver/hostmetricsreceiver.Config`, decodeScrapers],
  [`${contrib}/receiver/syslogreceiver.SysLogConfig`, decodeSyslog],
  [`${contrib}/pkg/stanza/operator.Config`, decodeOperator],
  [timeParser, decodeTime],
  [partitioner, decodePartitioner],
  [`${contrib}/extension/healthcheckextension.Config`, decodeHealthCheck],
  ["go.opentelemetry.io/collector/exporter/exporterhelper/internal/queuebatch.Config", decodeQueue],
  [
    filter,
    decodeGroups(filter, {
      ending: "_conditions",
      within: "conditions",
      emptyItem: () => "condition cannot be empty",
      takesTextsLast: false,
    }),
  ],
  [
    transform,
    decodeGroups(transform, {
      ending: "_statements",
      within: "statements",
      emptyItem: (key) => `invalid ${key} item: empty statement list items are not supported`,
      takesTextsLast: true,
    }),
  ],
  ...telemetry.map((type) => [type, decodeTelemetry(type)] as const),
  [`${contrib}/receiver/prometheusreceiver.PromConfig`, loadConfig],
  [`${contrib}/receiver/prometheusreceiver/internal/targetallocator.PromHTTPClientConfig`, notRead],
  [`${contrib}/receiver/prometheusreceiver/internal/targetallocator.PromHTTPSDConfig`, notRead],
]);
