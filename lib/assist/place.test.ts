import { describe, expect, it } from "vitest";
import { placeAt } from "./place";

/** The place at the `|` of a text, as one line: what, where, and what is typed. */
function at(text: string): string {
  const offset = text.indexOf("|");
  const place = placeAt(text.replace("|", ""), offset);
  return place ? `${place.is} ${place.path.join("::")} "${place.typed}"` : "nothing";
}

describe("placeAt", () => {
  it.each([
    ["", 'key  ""'],
    ["|", 'key  ""'],
    ["rec|", 'key  "rec"'],
    ["receivers:\n  |", 'key receivers ""'],
    ["receivers:\n  ot|\nexporters:\n  debug:\n", 'key receivers "ot"'],
    [
      "receivers:\n  otlp:\n    protocols:\n      grpc:\n        end|",
      'key receivers::otlp::protocols::grpc "end"',
    ],
    ["receivers:\n  otlp:\n    protocols:\n    |", 'key receivers::otlp ""'],
    ["receivers:\n  otlp:\n  |", 'key receivers ""'],
    ["a:\n  b: 1\n    |", "nothing"],
    ["a:\n    b: 1\n  |", "nothing"],
    ["a:\n    b: 1\n  |c", "nothing"],
    ["a: |", 'value a ""'],
    ["a:|", 'value a ""'],
    ["a: b|", 'value a "b"'],
    ["a: b # |", "nothing"],
    ["# |", "nothing"],
    ["a: 'b|", 'value a "b"'],
    ['a: "b|"\n', 'value a "b"'],
    ["a: ${env:X}:43|", 'value a "${env:X}:43"'],
    ["l:\n  - |", 'item l::0 ""'],
    ["l:\n  -|", 'item l::0 ""'],
    ["l:\n- a\n- b|", 'item l::1 "b"'],
    ["l:\n- a\n|", 'key  ""'],
    ["m:\n  l:\n  - a\n  k|", 'key m "k"'],
    ["l:\n  - name: x\n    ty|", 'key l::0 "ty"'],
    ["l:\n  - name: x\n    type: |", 'value l::0::type ""'],
    ["l:\n  - name: x\n  - na|", 'item l::1 "na"'],
    ["l: [a, |]", 'item l::1 ""'],
    ["l: [a, b|]", 'item l::1 "b"'],
    ["l: [a, b|", 'item l::1 "b"'],
    ["l: [|", 'item l::0 ""'],
    ["l: [a b |", "nothing"],
    ["m: {|}", 'key m ""'],
    ["m: { a: |}", 'value m::a ""'],
    ["m: { a: 1, b|}", 'key m "b"'],
    ["m: { a: {x: 1}, b: [1, {c: d|}]}", 'value m::b::1::c "d"'],
    ["m: { a: ${env:A}, b|}", 'key m "b"'],
    ['{"receivers": {"otlp": {"|"}}}', 'key receivers::otlp ""'],
    ['{\n  "receivers": {\n    "ot|"\n  }\n}', 'key receivers "ot"'],
    ["p: [a, b\nq:\n  |", 'key q ""'],
    ["p: [a,\n  b, |", 'item p::2 ""'],
    ["s: |-x\n", 'value s ""'],
    ["s: >\n  text |\n", "nothing"],
    ["s: >\n  text\nt|", 'key  "t"'],
    ["a: &x\n  b|", 'key a "b"'],
    ["a: foo|: 1", 'value a "foo"'],
    ["fo|o: 1", 'key  "fo"'],
    ["---\nfo|", 'key  "fo"'],
    ["a:\r\n  b:\r\n    |", 'key a::b ""'],
    ["\uFEFFre|", 'key  "re"'],
    ['a: "open\nb:\n  |', 'key b ""'],
  ])("reads %j", (text, expected) => {
    expect(at(text)).toBe(expected);
  });

  it("covers the whole word and sees the colon behind it", () => {
    expect(placeAt("recei: 1", 2)).toMatchObject({ start: 0, end: 5, hasColon: true });
    expect(placeAt("a: inert # why", 5)).toMatchObject({ start: 3, end: 8, hasColon: false });
  });
});
