import { existsSync, readFileSync } from "node:fs";
import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { testFields, testOttl } from "../catalogue/fields/testing";
import { testCatalogue } from "../catalogue/testing";
import { bareMachine } from "./bare-machine";
import { createBuild } from "./build";
import { judge } from "./verdict";

const build = createBuild(testCatalogue, testFields, {
  version: "0.159.0",
  parts: { distribution: "contrib" },
  ottl: testOttl,
});

function said(text: string): readonly string[] {
  const { errors } = judge([{ is: "text", text }], { build, environment: bareMachine });
  return errors.map(({ stage, path, upstream, line }) => `${line} ${stage} ${path}: ${upstream}`);
}

const rest = `receivers: { otlp: { protocols: { grpc: } } }
exporters: { debug: }
`;

/** What each finding of a transform processor offers to write. */
function remediesOf(statements: readonly string[], context = "span"): readonly (readonly string[])[] {
  const text = `${rest}processors:
  transform:
    trace_statements:
      - { context: ${context}, statements: ${JSON.stringify(statements)} }
service: { pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }
`;
  const { errors } = judge([{ is: "text", text }], { build, environment: bareMachine });
  return errors.map(({ remedies }) => remedies.map((remedy) => ("to" in remedy ? remedy.to : "")));
}

describe("judge", () => {
  it("passes a small whole configuration", () => {
    expect(
      said(`${rest}service: { pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }\n`),
    ).toEqual([]);
  });

  it("tells every reference that leads nowhere, each at its line", () => {
    const text = `${rest}service:
  pipelines:
    traces:
      receivers: [otlp]
      processors: [batch]
      exporters: [debug, otlp/x]
`;
    expect(said(text)).toEqual([
      '7 validate service::pipelines::traces: references processor "batch" which is not configured',
      '8 validate service::pipelines::traces: references exporter "otlp/x" which is not configured',
    ]);
  });

  it("stops at what is no YAML, with the reader's own words", () => {
    expect(said("receivers:\n\totlp:\n")).toEqual([
      "2 resolve : retrieved value (type=string) cannot be used as a Conf: assuming string type since contents are not valid YAML: yaml: line 2: found character that cannot start any token",
    ]);
  });

  it("takes a tab before a comment that goes on from one on a line of its own, and nowhere else", () => {
    const pipeline = "service: { pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }\n";
    const tab = expect.stringContaining("found character that cannot start any token");
    expect(said(`${rest}  # a\n\t\n  \t# b\n${pipeline}`)).toEqual([]);
    expect(said(`# a\n\t# b\n${rest}${pipeline}`)).toEqual([]);
    expect(said(`${rest}\t# b\n${pipeline}`)).toEqual([tab]);
    expect(said(`${rest}# a\n\t\n${pipeline}`)).toEqual([tab]);
    expect(said(`${rest}extensions: # a\n\t# b\n${pipeline}`)).toEqual([tab]);
    expect(said(`${rest}# a\n${" ".repeat(600)}\n\t# b\n${pipeline}`)).toEqual([tab]);
  });

  it("reads variables with their defaults and refuses expressions without a scheme", () => {
    const pipeline = "service: { pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }\n";
    expect(said(`${rest}processors: { batch: { timeout: "\${env:T:-5s}" } }\n${pipeline}`)).toEqual([]);
    expect(said(`${rest}processors: { batch: { timeout: "\${T:-5s}" } }\n${pipeline}`)).toContain(
      '3 resolve : invalid uri: "T:-5s"',
    );
  });

  it("asks connectors for a partner on the other side", () => {
    const text = `${rest}connectors: { forward: }
service: { pipelines: { traces: { receivers: [otlp], exporters: [debug, forward] } } }
`;
    expect(said(text)).toEqual([
      '3 graph : connector "forward" used as exporter in [traces] pipeline but not used in any supported receiver pipeline',
    ]);
  });

  it("never throws, whatever the text", () => {
    const pieces = constantFrom("receivers:", "\n", "  ", "- ", "{", "}", "[", "]", ":", "otlp", "&a ", "*a");
    const more = constantFrom(
      "<<: ",
      "${env:X}",
      '"',
      "'",
      "|",
      ">",
      "\t",
      "service:",
      "pipelines:",
      "traces",
    );
    const odd = constantFrom(
      "!!int ",
      "%YAML 1.1\n",
      "---\n",
      "::",
      "# x",
      "\0",
      "\u0085",
      "exporters: {}\n",
    );
    const texts = oneof(
      string({ unit: "binary" }),
      array(oneof(pieces, more, odd), { maxLength: 40 }).map((all) => all.join("")),
    );
    assert(
      property(texts, (text) => {
        const once = said(text);
        expect(said(text)).toEqual(once);
      }),
      { numRuns: 1500 },
    );
  });

  it("says at its line what is wrong with one of several OTTL statements, in either form", () => {
    const text = `${rest}processors:
  transform:
    trace_statements:
      - set(span.name, "a")
      - set(span.nam, "a")
    log_statements:
      - context: log
        statements:
          - set(body, "a")
          - set(bdy, "a")
service: { pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }
`;
    const places = judge([{ is: "text", text }], { build, environment: bareMachine }).errors.map(
      ({ line, column }) => text.split("\n")[line - 1]?.slice(column - 1),
    );
    expect(places).toEqual(['nam, "a")', 'bdy, "a")']);
  });

  it("mends a name in a statement that is near another, where the statement is written out", () => {
    expect(
      remediesOf([
        'set(attributes["a"], nme) where status.cod == 1',
        'delet_key(attributes, "a")',
        "set(kind, SPAN_KIND_SERVE)",
        'set(name, Concat(vals=[name], delimeter=""))',
        'set(name, "$$") where nme == "x"',
        'set(foo, "a")',
      ]),
    ).toEqual([
      ['set(attributes["a"], name) where status.cod == 1'],
      ['delete_key(attributes, "a")'],
      ["set(kind, SPAN_KIND_SERVER)"],
      ['set(name, Concat(vals=[name], delimiter=""))'],
      [],
      [],
    ]);
  });

  it("counts what holds OTTL as not checked where nothing is known of it", () => {
    const unknown = createBuild(testCatalogue, testFields, {
      version: "0.159.0",
      parts: { distribution: "contrib" },
    });
    const text = `${rest}processors: { transform: { trace_statements: ['nope(span.nam)'] }, batch: }
service: { pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }
`;
    const verdict = judge([{ is: "text", text }], { build: unknown, environment: bareMachine });
    expect(verdict).toMatchObject({ pass: true, notChecked: ["processors::transform"] });
  });
});

const seed = "../shared/seed";
describe.skipIf(!existsSync(seed))("the seed", () => {
  it("has a gateway that passes", () => {
    expect(said(readFileSync(`${seed}/gateway.yaml`, "utf8"))).toEqual([]);
  });
});
