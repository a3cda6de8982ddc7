import { expect, it } from "vitest";
import { withPort } from "./with-port";

it.each([
  ["gateway:4318", "gateway:4317"],
  ["gateway", "gateway:4317"],
  ["http://gateway:4318/otlp", "http://gateway:4317/otlp"],
  ["https://gateway", "https://gateway:4317"],
  ["dns:///gateway.observability:1", "dns:///gateway.observability:4317"],
  ["[::1]:4318", "[::1]:4317"],
])("gives %s the port 4317", (address, expected) => {
  expect(withPort(address, 4317)).toBe(expected);
});
