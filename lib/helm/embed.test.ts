import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readDocument } from "../yaml/document";
import { yaml } from "../yaml/sample";
import { embed } from "./embed";

const embedded = (text: string) => embed("alternateConfig", readDocument(text));

describe("embed", () => {
  it("indents the text and keeps every byte of its lines", () => {
    const text = "# top\nreceivers:   # spaced   \n    otlp: {}\n\n\nexporters:\n  debug:\n# end\n";
    expect(embedded(text).text).toBe(
      "alternateConfig:\n  # top\n  receivers:   # spaced   \n      otlp: {}\n\n\n  exporters:\n    debug:\n  # end\n",
    );
  });

  it("quotes what YAML 1.1 would take for yes or no, as key and as value", () => {
    const { text } = embedded("a: on\nb: [yes, 'no', N]\ny: Off # off\nc: {on: true}\nd: true\ne: nope\n");
    expect(text).toBe(
      'alternateConfig:\n  a: "on"\n  b: ["yes", \'no\', "N"]\n  "y": "Off" # off\n  c: {"on": true}\n  d: true\n  e: nope\n',
    );
  });

  it("leaves numbers alone that both read the same", () => {
    const text = "a: 0777\nb: 1_000\nc: 0x1F\nd: 1e3\ne: 12:30:45\n";
    expect(embedded(text)).toEqual({
      text: "alternateConfig:\n  a: 0777\n  b: 1_000\n  c: 0x1F\n  d: 1e3\n  e: 12:30:45\n",
      notes: [],
      refusals: [],
    });
  });

  it("escapes template braces in scalars of every style, and not in comments", () => {
    const text = yaml`
      a: x {{ .b }}   # {{ c }}
      b: '{{{{'
      c: |
        {{ d }}
      "{{k}}": 1
    `;
    expect(embedded(text).text).toBe(
      [
        "alternateConfig:",
        "  a: x {{`{{`}} .b }}   # {{ c }}",
        "  b: '{{`{{`}}{{`{{`}}'",
        "  c: |",
        "    {{`{{`}} d }}",
        '  "{{`{{`}}k}}": 1',
        "",
      ].join("\n"),
    );
  });

  it("escapes braces that only appear when the escapes of a text are read", () => {
    const { text } = embedded('a: "\\x7b{ b }}"\n');
    expect(parse(text)).toEqual({ alternateConfig: { a: "{{`{{`}} b }}" } });
  });

  it("takes document markers, directives, a byte order mark and Windows line ends away", () => {
    const { text } = embedded(
      "\uFEFF%YAML 1.2\r\n--- # start\r\na: |\r\n  b\r\n\r\n  c\r\n...\r\n# after\r\n",
    );
    expect(text).toBe("alternateConfig:\n  # start\n  a: |\n    b\n\n    c\n");
  });

  it("keeps a text without content from falling back to the chart's defaults by accident", () => {
    expect(embedded("# nothing yet\n")).toEqual({
      text: "alternateConfig: {}\n  # nothing yet\n",
      notes: [{ id: "helm.empty-config", params: {} }],
      refusals: [],
    });
  });

  it("says so where an empty map would let the chart's defaults in", () => {
    const { text, notes } = embedded("{} # nothing\n");
    expect([text, notes.map(({ id }) => id)]).toEqual([
      "alternateConfig:\n  {} # nothing\n",
      ["helm.empty-config"],
    ]);
  });

  it("refuses at its line what no way of writing carries through Helm", () => {
    const { notes, refusals } = embedded(
      'a: 9007199254740993\nb: [.inf]\nc: 2024-01-02\nd: 9007199254740991\ne: "x\\u2028"\n',
    );
    expect(refusals).toEqual([
      {
        message: { id: "helm.big-number", params: { path: "a", value: "9007199254740993" } },
        at: { line: 1 },
      },
      { message: { id: "helm.not-finite", params: { path: "b::0", value: ".inf" } }, at: { line: 2 } },
      { message: { id: "helm.lost-character", params: { path: "e", value: "x\\u2028" } }, at: { line: 5 } },
    ]);
    expect(notes).toEqual([{ id: "helm.date", params: { path: "c", value: "2024-01-02" } }]);
  });

  it("writes keys that are no text as the collector names them", () => {
    expect(embedded("h: {010: a, ~: b, 1.50: c}\n").text).toBe(
      'alternateConfig:\n  h: {"8": a, "<nil>": b, "1.5": c}\n',
    );
  });
});
