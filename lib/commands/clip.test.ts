import { describe, expect, it } from "vitest";
import { dataOf, readDocument } from "../yaml/document";
import { clipOf, clipOfSeveral, clippedIn } from "./clip";

const text = `processors:
  batch: # as measured
    timeout: 5s # not more
  filter/a: { error_mode: ignore }
  "odd: name":
  resource:
`;

describe("clipOf", () => {
  it.each(["batch", "filter/a", "odd: name", "resource"])("gives %s as YAML that says the same", (id) => {
    const whole = dataOf(readDocument(text));
    const clip = dataOf(readDocument(clipOf(text, "processor", id)));
    expect(clip).toEqual({ processors: { [id]: Object(Object(whole).processors)[id] } });
    expect(clippedIn(clipOf(text, "processor", id))).toMatchObject([{ kind: "processor", id }]);
  });

  it("brings the comments of the settings along", () => {
    expect(clipOf(text, "processor", "batch")).toContain("timeout: 5s # not more");
  });
});

describe("clipOfSeveral", () => {
  it("gathers what is wanted by its section, each once, and keeps two of one name apart", () => {
    const other = "processors:\n  batch:\n    timeout: 1s\nreceivers:\n  otlp:\n";
    const clip = clipOfSeveral([
      { text, kind: "processor", id: "batch" },
      { text: other, kind: "receiver", id: "otlp" },
      { text: other, kind: "processor", id: "batch" },
      { text, kind: "processor", id: "batch" },
    ]);
    expect(dataOf(readDocument(clip))).toEqual({
      processors: { batch: { timeout: "5s" }, "batch/2": { timeout: "1s" } },
      receivers: { otlp: null },
    });
    expect(clipOfSeveral([])).toBe("");
  });
});

describe("clippedIn", () => {
  it.each([
    "",
    "hello",
    "service: {}",
    "processors: [batch]",
    "processors: {a: 1",
    "receivers: {}\nextra: 1",
  ])("finds no components in %j", (other) => {
    expect(clippedIn(other)).toBeNull();
  });
});
