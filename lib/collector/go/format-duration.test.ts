import { describe, expect, it } from "vitest";
import { formatDuration } from "./format-duration";

describe("formatDuration", () => {
  it("prints the units that Go prints", () => {
    const durations = [0, 5, -1500, 200e6, 1.5e9, -1e9, 60e9, 90.25e9, 5400e9, 86_400e9];
    expect(durations.map(formatDuration)).toEqual([
      "0s",
      "5ns",
      "-1.5µs",
      "200ms",
      "1.5s",
      "-1s",
      "1m0s",
      "1m30.25s",
      "1h30m0s",
      "24h0m0s",
    ]);
  });
});
