import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { testFields, testOttl } from "../catalogue/fields/testing";
import { testCatalogue } from "../catalogue/testing";
import { yaml } from "../yaml/sample";
import { bareMachine } from "./bare-machine";
import { createBuild } from "./build";
import { judge } from "./verdict";

const build = createBuild(testCatalogue, testFields, {
  version: "0.159.0",
  parts: { distribution: "contrib" },
  ottl: testOttl,
});

const judged = (text: string) => judge([{ is: "text", text }], { build, environment: bareMachine });

/** What collector 0.159.0 printed when it was started with each text on a machine without a cluster; null: it started. */
const path = resolve(import.meta.dirname, "../../fixtures/collector/starts.json");
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the fixture is ours
const cases = JSON.parse(readFileSync(path, "utf8")) as readonly {
  readonly name: string;
  readonly text: string;
  readonly says: string | null;
}[];

/** Which of two that bind one address comes second is chance. */
function withoutName(text: string): string {
  return text.includes("address already in use") ? text.replace(/^.*?(listen |binding )/, "$1") : text.trim();
}

describe("what passes `validate` and does not start", () => {
  it("is recorded in many cases of both kinds", () => {
    expect(cases.filter(({ says }) => says !== null).length).toBeGreaterThan(55);
    expect(cases.filter(({ says }) => says === null).length).toBeGreaterThan(10);
  });

  it.each(cases)("$name", ({ text, says }) => {
    const { pass, stage, errors } = judged(text);
    expect([pass, stage]).toEqual([true, null]);
    const said = errors.map((error) => withoutName(`${error.path}: ${error.upstream}`));
    // Ours may be more: the collector tells the first.
    const unexpected = says === null ? said : [withoutName(says)].filter((one) => !said.includes(one));
    expect(unexpected).toEqual([]);
    expect(errors.filter((error) => error.class === "verdict" || error.stage !== "start")).toEqual([]);
  });

  it("is said at its line", () => {
    const text = yaml`
      receivers:
        otlp:
          protocols:
            grpc: { endpoint: 0.0.0.0:4317 }
        otlp/second:
          protocols:
            grpc: { endpoint: 127.0.0.1:4317 }
      processors:
        tail_sampling:
          policies:
            - { name: errors, type: status_code, status_code: { status_codes: [FAILED] } }
            - { name: slow, type: latncy }
      exporters:
        otlp_http:
          endpoint: https://backend
          auth: { authenticator: bearertokenauth }
          sending_queue: { storage: file_storage/queue }
      extensions:
        bearertokenauth: { token: secret }
      service:
        extensions: []
        telemetry: { logs: { encoding: xml } }
        pipelines:
          traces: { receivers: [otlp, otlp/second], processors: [tail_sampling], exporters: [otlp_http] }
    `;
    expect(judged(text).errors.map(({ class: kind, line, at }) => `${kind} ${line} ${at.join(".")}`)).toEqual(
      [
        "start 22 service.telemetry.logs.encoding",
        "start 16 exporters.otlp_http.auth.authenticator",
        "start 17 exporters.otlp_http.sending_queue.storage",
        "start 11 processors.tail_sampling.policies.0.status_code.status_codes.0",
        "start 12 processors.tail_sampling.policies.1.type",
        "start 7 receivers.otlp/second.protocols.grpc.endpoint",
      ],
    );
  });

  it("is said inside of an OTTL condition, with what is near", () => {
    const text = yaml`
      receivers: { otlp: { protocols: { grpc: } } }
      processors:
        tail_sampling:
          policies:
            - name: errors
              type: ottl_condition
              ottl_condition:
                span: ['name == "x" and status.cod == 2']
      exporters: { debug: }
      service: { pipelines: { traces: { receivers: [otlp], processors: [tail_sampling], exporters: [debug] } } }
    `;
    const [error] = judged(text).errors;
    const line = text.split("\n")[(error?.line ?? 0) - 1];
    expect(line?.slice((error?.column ?? 0) - 1)).toBe("cod == 2']");
    expect(error?.remedies).toMatchObject([
      { kind: "replace-value", to: 'name == "x" and status.code == 2' },
    ]);
  });

  it("is mended by enabling an extension that is defined", () => {
    const text = yaml`
      receivers: { otlp: { protocols: { grpc: { auth: { authenticator: oidc } } } } }
      exporters: { debug: }
      extensions: { oidc: { providers: [{ issuer_url: "http://a", audience: b }] }, zpages: }
      service:
        extensions: [zpages]
        pipelines: { traces: { receivers: [otlp], exporters: [debug] } }
    `;
    expect(judged(text).errors.map(({ remedies }) => remedies)).toEqual([
      [{ kind: "append", at: ["service", "extensions"], item: "oidc", length: 1 }],
    ]);
  });

  it("is not said of components that nothing uses, nor of what is not known", () => {
    const text = yaml`
      receivers:
        otlp: { protocols: { grpc: { endpoint: "\${file:/etc/endpoint}" } } }
        otlp/unused: { protocols: { grpc: { endpoint: localhost } } }
      exporters: { debug: }
      service: { pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }
    `;
    const environment = { ...bareMachine, exists: () => null };
    expect(judge([{ is: "text", text }], { build, environment }).errors).toEqual([]);
  });
});
