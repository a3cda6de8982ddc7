import { describe, expect, it } from "vitest";
import { contextAt } from "./context";

/** What is being written at the `|` of a text, as one line. */
function at(text: string): string {
  const context = contextAt(text.replace("|", ""), text.indexOf("|"));
  if (!context) return "nothing";
  if (context.is === "variable") return `variable ${context.variable.typed}`;
  const { subject, place, survey } = context;
  const beside = survey.beside.length > 0 ? ` beside ${survey.beside.join(",")}` : "";
  if (subject.is === "component") return `${subject.kind}${beside}`;
  if (subject.is === "setting")
    return `${place.is} of ${subject.owner.kind} ${subject.owner.id} at ${subject.path.join("::")}${beside}`;
  if (subject.is === "use") return `${subject.slot} of ${subject.signal ?? "?"}${beside}`;
  return `${subject.is}${beside}`;
}

describe("contextAt", () => {
  it.each([
    ["|", "section"],
    ["exporters:\n|\nreceivers:\n", "section beside exporters,receivers"],
    ["receivers:\n  ot|\n  filelog:\n", "receiver beside filelog"],
    ["receivers:\n  otlp:\n    |", "key of receiver otlp at "],
    ["exporters:\n  otlp/gateway:\n    tls:\n      in|", "key of exporter otlp/gateway at tls"],
    [
      "exporters:\n  otlp:\n    endpoint: x\n    |\n    tls:\n      insecure: true\n",
      "key of exporter otlp at  beside endpoint,tls",
    ],
    ["exporters:\n  otlp:\n    compression: |", "value of exporter otlp at compression"],
    ["exporters: { otlp: { endpoint: a, | } }", "key of exporter otlp at  beside endpoint"],
    [
      "processors:\n  resource:\n    attributes:\n      - key: a\n        |",
      "key of processor resource at attributes::0 beside key",
    ],
    [
      "processors:\n  resource_detection:\n    detectors: [env, |, system]",
      "item of processor resource_detection at detectors::1 beside env,system",
    ],
    ["service:\n  |", "service"],
    ["service:\n  telemetry:\n    logs:\n      level: |", "value of service telemetry at logs::level"],
    ["service:\n  extensions: [health_check, |]", "extensions of ? beside health_check"],
    ["service:\n  pipelines:\n    |", "pipeline"],
    ["service:\n  pipelines:\n    traces:\n    tr|", "pipeline beside traces"],
    ["service:\n  pipelines:\n    traces/a:\n      receivers: [a]\n      |", "slot beside receivers"],
    ["service:\n  pipelines:\n    traces/a:\n      receivers: [a, |", "receivers of traces beside a"],
    [
      "service:\n  pipelines:\n    logs:\n      processors:\n        - batch\n        - |\n        - x",
      "processors of logs beside batch,x",
    ],
    ["service:\n  pipelines:\n    logs:\n      processors:\n        |", "processors of logs"],
    ["service:\n  pipelines:\n    nonsense:\n      exporters: [|]", "exporters of ?"],
    ["receivers:\n  otlp:\n    endpoint: ${|", "variable ${"],
    ["receivers:\n  otlp:\n    endpoint: ${env:K8S|}:4317", "variable ${env:K8S"],
    ["receivers:\n  otlp:\n    endpoint: $$|", "value of receiver otlp at endpoint"],
    ["receivers:\n  a: b # ${|", "nothing"],
    ["nonsense:\n  |", "nothing"],
  ])("reads %j", (text, expected) => {
    expect(at(text)).toBe(expected);
  });

  it("tells what a section chosen by type is, as it stands in the text", () => {
    const text =
      "receivers:\n  file_log:\n    operators:\n      - type: a\n      - id: x\n        type: json_parser\n        ";
    const context = contextAt(text, text.length);
    expect(context).toMatchObject({
      subject: { path: ["operators", 1], settings: { operators: [null, { type: "json_parser" }] } },
    });
  });

  it("collects what is declared, by section, from text that does not parse", () => {
    const text =
      "receivers:\n  otlp:\n  b: [\nexporters: { debug: {}, otlp/x: { a: [ } }\nservice:\n  pipelines:\n    traces:\n      receivers: [";
    expect(contextAt(text, text.length)).toMatchObject({
      survey: { declared: { receivers: ["otlp", "b"], exporters: ["debug", "otlp/x"] } },
    });
  });
});
