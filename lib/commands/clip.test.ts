import { describe, expect, it } from "vitest";
import { dataOf, readDocument } from "../yaml/document";
import { clipOf, clippedIn } from "./clip";

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
