import { describe, expect, it } from "vitest";
import { nearestRange } from "./nearest";

const text = "exporters:\n  debug:\n    verbosity: basic\nservice: {}\n";

function slice(path: readonly (string | number)[], part: "key" | "value" = "key"): string | null {
  const range = nearestRange(text, path, part);
  return range && text.slice(range.start, range.end);
}

describe("nearestRange", () => {
  it("finds the key or the value of a path that stands", () => {
    expect(slice(["exporters", "debug", "verbosity"])).toBe("verbosity");
    expect(slice(["exporters", "debug", "verbosity"], "value")).toBe("basic");
  });

  it("falls back to the closest parent's key when the place has gone", () => {
    expect(slice(["exporters", "debug", "use_internal_logger"], "value")).toBe("debug");
    expect(slice(["exporters", "otlp_grpc", "endpoint"])).toBe("exporters");
  });

  it("answers null when nothing of the path stands", () => {
    expect(slice(["receivers", "otlp"])).toBeNull();
  });
});
