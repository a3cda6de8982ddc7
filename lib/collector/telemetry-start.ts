import type { Path } from "../base/path";
import { words } from "../base/words";
import type { Words } from "../base/words";
import { read, type Reading } from "./checks/reading";
import type { Fault } from "./fault";
import { quote } from "./go/quote";
import type { CheckContext, Decoded, VerdictClass } from "./types";

/** What the collector's own telemetry refuses when it is made, before any component starts (otelconf, go.uber.org/zap). */
export function telemetryFaults(telemetry: Decoded, { environment }: CheckContext): readonly Fault[] {
  const config = read(telemetry);
  const logs = config.section("logs");
  const found: Found[] = [];
  const encoding = logs.text("encoding");
  if (encoding !== null && encoding !== "" && encoding !== "console" && encoding !== "json")
    found.push({
      what: "logger",
      at: ["logs", "encoding"],
      upstream: `no encoder registered for name ${quote(encoding)}`,
      message: words("collector.start.encoding", { encoding }),
    });
  for (const key of ["output_paths", "error_output_paths"])
    logs.texts(key).forEach((path, index) => {
      const folder =
        path?.startsWith("/") === true ? path.slice(0, Math.max(1, path.lastIndexOf("/"))) : null;
      if (path === null || folder === null || environment.exists(folder) !== false) return;
      const upstream = `open sink ${quote(path)}: open ${path}: no such file or directory`;
      const message = words("collector.start.sink", { folder });
      found.push({ what: "logger", at: ["logs", key, index], upstream, message, class: "environment" });
    });
  if (!isSilent(config)) found.push(...readerFaults(config.section("metrics")));
  found.push(...spanFaults(config.section("traces")));
  return found.map(faultOf);
}

/** The addresses that the collector's own metrics are served at. */
export function telemetryListeners(telemetry: Decoded): readonly string[] {
  const config = read(telemetry);
  if (isSilent(config)) return [];
  return config
    .section("metrics")
    .sections("readers")
    .flatMap((reader) => {
      const prometheus = reader.section("pull").section("exporter").section("prometheus");
      const [host, port] = [prometheus.text("host"), prometheus.number("port")];
      return host === null || !(port > 0) ? [] : [`${host}:${port}`];
    });
}

type Found = {
  readonly what: "logger" | "meter provider" | "tracer provider";
  readonly at: Path;
  readonly upstream: string;
  readonly message: Words;
  readonly class?: VerdictClass;
};

function isSilent(config: Reading): boolean {
  return config.section("metrics").text("level")?.toLowerCase() === "none";
}

function readerFaults(metrics: Reading): readonly Found[] {
  const taken = new Set<string>();
  return metrics.sections("readers").flatMap((reader, index): readonly Found[] => {
    const at = ["metrics", "readers", index];
    const say = (kind: "reader" | "exporter" | "port", upstream: string, below: Path = []): Found[] => [
      { what: "meter provider", at: [...at, ...below], upstream, message: words(`collector.start.${kind}`) },
    ];
    const side = ["pull", "periodic"].find((name) => reader.isSet(name) !== false);
    if (side === undefined) return say("reader", "no valid metric reader");
    const exporter = reader.section(side).section("exporter");
    const names = side === "pull" ? ["prometheus"] : ["otlp", "console"];
    if (names.every((name) => exporter.isSet(name) === false))
      return say("exporter", "no valid metric exporter", [side]);
    const prometheus = exporter.section("prometheus");
    if (side === "pull" && prometheus.isSet("port") === false)
      return say("port", "port must be specified", [side, "exporter", "prometheus"]);
    if (side === "pull") return bindingFault(prometheus, [...at, side, "exporter", "prometheus"], taken);
    return protocolFault("meter provider", exporter, [...at, side, "exporter"]);
  });
}

/** The address of the collector's own metrics. */
function bindingFault(prometheus: Reading, below: Path, taken: Set<string>): readonly Found[] {
  const [host, port] = [prometheus.text("host"), prometheus.number("port")];
  if (host === null || Number.isNaN(port)) return [];
  const address = `${host}:${port}`;
  const isTaken = taken.has(address) && port !== 0;
  taken.add(address);
  if (!isTaken && port <= 65535) return [];
  const why = isTaken
    ? ` ${address.replace(/^localhost:/, "127.0.0.1:")}: bind: address already in use`
    : `: address ${port}: invalid port`;
  const upstream = `binding address ${address} for Prometheus exporter: listen tcp${why}`;
  const message = isTaken
    ? words("collector.start.taken", { address, by: "service::telemetry", own: "true" })
    : words("collector.start.port", { address });
  return [{ what: "meter provider", at: [...below, "port"], upstream, message }];
}

function spanFaults(traces: Reading): readonly Found[] {
  return traces.sections("processors").flatMap((processor, index): readonly Found[] => {
    const at = ["traces", "processors", index];
    const what = "tracer provider";
    const side = ["batch", "simple"].find((name) => processor.isSet(name) !== false);
    if (side === undefined) {
      const upstream = "unsupported span processor type, must be one of simple or batch";
      return [{ what, at, upstream, message: words("collector.start.span-processor") }];
    }
    const exporter = processor.section(side).section("exporter");
    if (["otlp", "console"].every((name) => exporter.isSet(name) === false)) {
      const message = words("collector.start.exporter");
      return [{ what, at: [...at, side], upstream: "no valid span exporter", message }];
    }
    return protocolFault(what, exporter, [...at, side, "exporter"]);
  });
}

function protocolFault(what: Found["what"], exporter: Reading, at: Path): readonly Found[] {
  const protocol = exporter.section("otlp").text("protocol");
  if (exporter.isSet("otlp") !== true || protocol === null) return [];
  if (protocol === "grpc" || protocol === "http/protobuf") return [];
  const upstream = `unsupported protocol ${quote(protocol)}`;
  const message = words("collector.start.protocol", { protocol });
  return [{ what, at: [...at, "otlp", "protocol"], upstream, message }];
}

function faultOf({ what, at, upstream, message, class: kind = "start" }: Found): Fault {
  return {
    stage: "start",
    class: kind,
    path: `failed to create ${what}`,
    at: ["service", "telemetry", ...at],
    part: "value",
    upstream,
    message,
    panics: false,
    remedies: [],
  };
}
