import { describe, expect, it } from "vitest";
import { createEngine } from "./engine";
import type { Value } from "./types";

const run = (body: string, dot: Value = {}) =>
  createEngine([`{{- define "t" -}}${body}{{- end -}}{{ define "other" }}<{{ .x }}>{{ end }}`]).include(
    "t",
    dot,
  );

describe("createEngine", () => {
  it.each<[string, string, Value, string]>([
    ["fields and trimmed blanks", "a  {{- .x.y -}}  b", { x: { y: 1 } }, "a1b"],
    ["comments", "a{{/* {{ not this }} */}}b", {}, "ab"],
    ["else if", "{{ if .a }}1{{ else if .b }}2{{ else }}3{{ end }}", { b: [0] }, "2"],
    [
      "nothing, false and empty things as false",
      "{{ if or .a .b .c .d }}1{{ else }}2{{ end }}",
      { a: "", b: 0, c: [], d: {} },
      "2",
    ],
    ["variables of outer blocks", '{{ $a := "x" }}{{ if true }}{{ $a = "y" }}{{ end }}{{ $a }}', {}, "y"],
    [
      "maps in the order of their keys",
      "{{ range $k, $v := . }}{{ $k }}={{ $v }};{{ end }}",
      { b: 2, a: 1 },
      "a=1;b=2;",
    ],
    [
      "the root inside of a range",
      "{{ range .l }}{{ $.x }}{{ . }}{{ end }}",
      { l: ["1", "2"], x: "-" },
      "-1-2",
    ],
    ["pipes, the result last", '{{ "a-" | trimSuffix "-" | printf "%s/%s" "x" }}', {}, "x/a"],
    ["named templates", '{{ include "other" (dict "x" 3) | nindent 2 }}', {}, "\n  <3>"],
    [
      "templates in data",
      "{{ tpl .t . }}",
      { t: '{{ include "other" . }}{{`{{`}} .y }}', x: 4 },
      "<4>{{ .y }}",
    ],
    ["a look behind a parenthesis into nothing", "{{ if ((.a).b) }}1{{ else }}2{{ end }}", {}, "2"],
    ["and that stops early", "{{ if and .a .a.b.c }}1{{ else }}2{{ end }}", {}, "2"],
    ["hexadecimal exponents", "{{ divf 0x1p20 0x1p10 }}", {}, "1024"],
  ])("knows %s", (_, body, dot, wanted) => {
    expect(run(body, dot)).toBe(wanted);
  });

  it("merges as sprig does", () => {
    expect(run("{{ mustMergeOverwrite .a .b | toJson }}", toMerge())).toBe(
      '{"k":2,"gone":null,"l":[],"n":3}',
    );
    expect(run("{{ mustMerge .a .b | toJson }}", toMerge())).toBe('{"k":1,"gone":1,"l":[1],"n":3}');
  });

  it.each([
    ["{{ .a.b }}", "nil pointer"],
    ["{{ nope }}", "nope is not known"],
    ['{{ include "none" . }}', "none is not defined"],
    ['{{ fail "no" }}', "no"],
    ["{{ if true }}", "not closed"],
    ["{{ .a ", "unexpected"],
    ["{{ $x }}", "undefined variable"],
  ])("refuses %s", (body, fault) => {
    expect(() => createEngine([`{{ define "t" }}${body}{{ end }}`]).include("t", {})).toThrow(fault);
  });

  it("bounds templates that include themselves", () => {
    const engine = createEngine(['{{ define "t" }}{{ include "t" . }}{{ end }}']);
    expect(() => engine.include("t", {})).toThrow("too deeply");
  });
});

function toMerge(): Value {
  return { a: { k: 1, gone: 1, l: [1] }, b: { k: 2, gone: null, l: [], n: 3 } };
}
