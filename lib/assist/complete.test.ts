import { describe, expect, it } from "vitest";
import { applyTextEdit } from "../base/text-edit";
import { complete } from "./complete";
import { askedAt } from "./testing";
import type { Suggestion } from "./types";

type Given = Parameters<typeof askedAt>[1];

function offered(marked: string, given?: Given): readonly Suggestion[] {
  return complete(askedAt(marked, given))?.suggestions ?? [];
}

function labels(marked: string, given?: Given): readonly string[] {
  return offered(marked, given).map(({ label }) => label);
}

/** The text after a suggestion was taken, with the cursor as `|`. */
function taken(marked: string, label: string, given?: Given): string {
  const input = askedAt(marked, given);
  const found = complete(input);
  const suggestion = found?.suggestions.find((each) => each.label === label);
  if (!found || !suggestion) throw new Error(`${label} is not offered`);
  const { insert, caret = insert.length } = suggestion;
  const marker = `${insert.slice(0, caret)}|${insert.slice(caret)}`;
  return applyTextEdit(input.text, { start: found.start, end: found.end, insert: marker });
}

const pipeline = (slots: string) =>
  `receivers:\n  otlp:\n  hostmetrics:\nprocessors:\n  batch:\n  tail_sampling:\nexporters:\n  debug:\nconnectors:\n  spanmetrics:\nservice:\n  pipelines:\n    metrics:\n${slots}`;

describe("completing sections", () => {
  it("offers the sections that are not there", () => {
    expect(labels("receivers:\n  otlp:\n|\nservice:\n")).toEqual([
      "processors",
      "exporters",
      "connectors",
      "extensions",
    ]);
  });

  it("offers the keys of service, of its pipelines and of a pipeline", () => {
    expect(labels("service:\n  pipelines:\n  |")).toEqual(["extensions", "telemetry"]);
    expect(labels("service:\n  pipelines:\n    tr|")).toEqual(["traces", "metrics", "logs"]);
    expect(labels("service:\n  pipelines:\n    traces:\n      receivers: []\n      |")).toEqual([
      "processors",
      "exporters",
    ]);
  });

  it("asks for a name where a pipeline of the signal is there", () => {
    expect(taken("service:\n  pipelines:\n    traces:\n    tr|", "traces")).toContain("\n    traces/|");
  });
});

describe("completing components", () => {
  it("offers what the distribution ships at the target version, under the name it has there", () => {
    expect(labels("receivers:\n  |")).toContain("host_metrics");
    expect(labels("receivers:\n  |", { collector: "0.144.0" })).toContain("hostmetrics");
    expect(labels("receivers:\n  |", { collector: "0.144.0" })).not.toContain("host_metrics");
    expect(labels("processors:\n  |", { distribution: "core" })).not.toContain("k8s_attributes");
    expect(labels("exporters:\n  |")).not.toContain("loki");
  });

  it("strikes old names through, puts them last, and writes the one that the target knows", () => {
    const all = offered("receivers:\n  |");
    const old = all.findIndex(({ label }) => label === "hostmetrics");
    expect(all[old]?.deprecated).toBe(true);
    expect(all.slice(old).every(({ deprecated }) => deprecated)).toBe(true);
    expect(taken("receivers:\n  hostm|", "hostmetrics")).toBe("receivers:\n  host_metrics:\n    |");
  });

  it("offers first what pipelines ask for and nothing defines", () => {
    const text =
      "exporters:\n  |\nservice:\n  pipelines:\n    traces:\n      exporters: [otlp_grpc/gateway]\n";
    expect(labels(text)[0]).toBe("otlp_grpc/gateway");
  });

  it("asks for a name where the type is there already", () => {
    expect(taken("receivers:\n  otlp:\n  ot|", "otlp")).toBe("receivers:\n  otlp:\n  otlp/|");
  });

  it("puts what carries a signal of the tier before what does not", () => {
    const text = "processors:\n  |\nservice:\n  pipelines:\n    logs:\n      receivers: [otlp]\n";
    const all = labels(text);
    expect(all.indexOf("batch")).toBeLessThan(all.indexOf("tail_sampling"));
  });

  it("writes the name alone where the colon stands already", () => {
    expect(taken("receivers:\n  ot|:\n    protocols:\n", "otlp")).toBe(
      "receivers:\n  otlp|:\n    protocols:\n",
    );
  });
});

describe("completing settings", () => {
  it("offers the keys of the place that are not there, with type and default", () => {
    const all = offered("exporters:\n  otlp_grpc:\n    endpoint: a\n    |");
    expect(all.map(({ label }) => label)).toContain("sending_queue");
    expect(all.map(({ label }) => label)).not.toContain("endpoint");
    expect(all.find(({ label }) => label === "timeout")?.detail).toEqual([
      { id: "assist.type.duration", params: {} },
      { id: "assist.default", params: { value: "5s" } },
    ]);
    expect(all.find(({ label }) => label === "timeout")?.help?.id).toBe("help.timeout.timeout");
  });

  it("finds settings by old names and in brackets", () => {
    expect(labels("receivers:\n  hostmetrics:\n    |")).toContain("scrapers");
    expect(labels("exporters: { otlp: { tls: { | } } }")).toContain("insecure");
  });

  it("writes sections, lists and maps in the document's own style", () => {
    expect(taken("exporters:\n  otlp_grpc:\n    |", "tls")).toBe(
      "exporters:\n  otlp_grpc:\n    tls:\n      |",
    );
    expect(taken("exporters:\n    otlp_grpc:\n        |", "tls")).toBe(
      "exporters:\n    otlp_grpc:\n        tls:\n            |",
    );
    expect(taken("processors:\n  tail_sampling:\n    |", "policies")).toBe(
      "processors:\n  tail_sampling:\n    policies:\n      - |",
    );
    expect(taken("exporters: { otlp_grpc: { t| } }", "tls")).toBe("exporters: { otlp_grpc: { tls: { | } } }");
    expect(taken("receivers:\r\n  file_log:\r\n    |", "include")).toBe(
      "receivers:\r\n  file_log:\r\n    include: [|]",
    );
    expect(taken("receivers:\n  file_log:\n    exclude:\n    - a\n    inc|", "include")).toBe(
      "receivers:\n  file_log:\n    exclude:\n    - a\n    include:\n    - |",
    );
  });

  it("offers items below a list's key with their dash", () => {
    expect(taken("processors:\n  resource:\n    attributes:\n      |", "key")).toBe(
      "processors:\n  resource:\n    attributes:\n      - key: |",
    );
    expect(taken("receivers:\n  kubelet_stats:\n    metric_groups:\n      |", "pod")).toBe(
      "receivers:\n  kubelet_stats:\n    metric_groups:\n      - pod|",
    );
  });

  it("offers the values of enumerations, booleans and durations, the default first", () => {
    expect(labels("exporters:\n  otlp_grpc:\n    compression: |")).toContain("zstd");
    expect(labels("exporters:\n  otlp_grpc:\n    compression: |")[0]).toBe("gzip");
    expect(labels("exporters:\n  otlp_grpc:\n    tls:\n      insecure: |")).toEqual(["false", "true"]);
    expect(labels("processors:\n  batch:\n    timeout: |")[0]).toBe("200ms");
    expect(labels("processors:\n  resource:\n    attributes:\n      - key: a\n        action: |")).toContain(
      "upsert",
    );
  });

  it("puts a blank between a colon and its value", () => {
    expect(taken("exporters:\n  otlp_grpc:\n    compression:|", "zstd")).toContain("compression: zstd|");
  });

  it("knows scrapers, operators and policies", () => {
    expect(labels("receivers:\n  host_metrics:\n    scrapers:\n      cpu:\n      |")).toContain("filesystem");
    expect(labels("receivers:\n  host_metrics:\n    scrapers:\n      cpu:\n      |")).not.toContain("cpu");
    expect(labels("receivers:\n  file_log:\n    operators:\n      - type: |")).toContain("json_parser");
    expect(
      labels("receivers:\n  file_log:\n    operators:\n      - type: regex_parser\n        |"),
    ).toContain("regex");
    expect(labels("processors:\n  tail_sampling:\n    policies:\n      - type: |")).toContain("latency");
  });

  it("strikes settings and detectors that go away through, and leaves out what the version does not have", () => {
    const settings = offered("connectors:\n  span_metrics:\n    |\n");
    const old = settings.find(({ label }) => label === "dimensions_cache_size");
    expect(old).toMatchObject({ deprecated: true });
    expect(old?.detail[0]?.id).toBe("catalogue.life-deprecated-instead");
    expect(settings.findIndex(({ deprecated }) => deprecated)).toBeGreaterThan(
      settings.findLastIndex(({ deprecated }) => !deprecated),
    );
    const detectors = "processors:\n  resource_detection:\n    detectors: [|]\n";
    expect(offered(detectors).at(-1)).toMatchObject({ label: "k8snode", deprecated: true });
    expect(labels(detectors, { collector: "0.152.0" })).not.toContain("k8s_api");
    const limiter = "processors:\n  memory_limiter:\n    |\n";
    expect(labels(limiter, { collector: "0.155.0" })).not.toContain("max_gc_interval_when_soft_limited");
  });

  it("puts the section that a policy's type names first", () => {
    const text =
      "processors:\n  tail_sampling:\n    policies:\n      - name: slow\n        type: span_count\n        |";
    expect(labels(text)[0]).toBe("span_count");
  });

  it("offers the declared extensions that can be what a setting asks for", () => {
    const extensions = "\nextensions:\n  file_storage:\n  basicauth/client:\n  health_check:\n";
    expect(labels(`exporters:\n  otlp_grpc:\n    auth:\n      authenticator: |${extensions}`)).toEqual([
      "basicauth/client",
    ]);
    expect(labels(`exporters:\n  otlp_grpc:\n    sending_queue:\n      storage: |${extensions}`)).toEqual([
      "file_storage",
    ]);
  });

  it("offers what the collector's own telemetry takes", () => {
    expect(labels("service:\n  telemetry:\n    |")).toEqual(expect.arrayContaining(["logs", "metrics"]));
  });

  it("offers nothing where settings are not known", () => {
    expect(labels("receivers:\n  nonsense:\n    |")).toEqual([]);
  });
});

describe("completing pipelines", () => {
  it("offers the declared components that fit the list and the signal and are not used yet", () => {
    expect(labels(pipeline("      receivers: [otlp, |"))).toEqual(["hostmetrics", "spanmetrics"]);
    // Tail sampling is for traces, and span metrics makes metrics out of traces.
    expect(labels(pipeline("      processors: [|]"))).toEqual(["batch"]);
    expect(labels(pipeline("      exporters:\n        - |"))).toEqual(["debug"]);
  });

  it("writes a dash where the list has none yet", () => {
    expect(taken(pipeline("      exporters:\n        |"), "debug")).toContain(
      "      exporters:\n        - debug|",
    );
  });

  it("knows what is declared in text that does not parse", () => {
    expect(labels(`${pipeline("      receivers: [")}|`, { last: "" })).toContain("otlp");
  });

  it("offers extensions to the service", () => {
    expect(labels("extensions:\n  zpages:\n  pprof:\nservice:\n  extensions: [zpages, |]")).toEqual([
      "pprof",
    ]);
  });
});

describe("completing variables", () => {
  const facts = { "env.variables": [{ name: "BACKEND_API_KEY", from: "secret" }] };

  it("offers those of the tier and those that the text names elsewhere, in the form the collector takes", () => {
    const text = "exporters:\n  otlp_http:\n    endpoint: ${env:BACKEND}\n    headers:\n      x-api-key: ${|";
    const all = labels(text, { facts });
    expect(all).toContain("${env:BACKEND_API_KEY}");
    expect(all).toContain("${env:BACKEND}");
    expect(taken(text, "${env:BACKEND_API_KEY}", { facts })).toContain("x-api-key: ${env:BACKEND_API_KEY}|");
  });

  it("takes the place of what stands of the form already", () => {
    expect(
      taken("exporters:\n  otlp_http:\n    endpoint: ${env:BA|CK}", "${env:BACKEND_API_KEY}", { facts }),
    ).toContain("endpoint: ${env:BACKEND_API_KEY}|");
  });

  it("offers them for secrets before a letter is typed", () => {
    const text = "extensions:\n  bearertokenauth:\n    token: |";
    expect(labels(text, { facts })).toContain("${env:BACKEND_API_KEY}");
  });
});
