import { describe, expect, it } from "vitest";
import { findInside, positionInside, replaceInside } from "./inside";

const yaml = "# ours\nreceivers:\n  otlp: {}\n\nservice: {}\n";
const values =
  "mode: daemonset\nalternateConfig:\n  # ours\n  receivers:\n    otlp: {}\n\n  service: {}\nimage: {}\n";

describe("findInside", () => {
  it("finds a text that stands shifted in another file", () => {
    expect(findInside(values, yaml)).toEqual({ source: values, above: 2, indent: 2 });
    expect(findInside(yaml, yaml)).toMatchObject({ above: 0, indent: 0 });
  });

  it("finds none that is written otherwise, or more than once", () => {
    expect(findInside(values.replace("otlp: {}", "otlp: { }"), yaml)).toBeNull();
    expect(findInside(values + values, yaml)).toBeNull();
    expect(findInside(values.replaceAll("\n", "\r\n"), yaml)).toBeNull();
    expect(findInside(values, "\n")).toBeNull();
  });
});

describe("a text inside of a file", () => {
  const inside = findInside(values, yaml);
  it("is replaced, and nothing beside it", () => {
    const after = yaml.replace("service: {}", "service:\n  pipelines: {}");
    expect(inside && replaceInside(inside, yaml, after)).toBe(
      values.replace("  service: {}", "  service:\n    pipelines: {}"),
    );
    expect(inside && replaceInside(inside, yaml, yaml)).toBe(values);
  });

  it("has its places in the file", () => {
    expect(inside && positionInside(inside, { line: 3, column: 3 })).toEqual({ line: 5, column: 5 });
  });
});
