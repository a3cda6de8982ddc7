import { expect, it } from "vitest";
import { compareVersions } from "./versions";

it.each([
  ["0.144.0", "0.144.0", 0],
  ["v0.144.0", "0.144", 0],
  ["0.99.0", "0.100.0", -1],
  ["0.159.0", "0.158.9", 1],
  ["1.0.0", "0.159.0", 1],
  ["0.160.0-rc.1", "0.160.0", -1],
  ["0.160.0", "0.160.0-rc.1", 1],
])("orders %s and %s", (a, b, order) => {
  expect(Math.sign(compareVersions(a, b))).toBe(order);
});
