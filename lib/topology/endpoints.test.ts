import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { effectivePort, isLoopback, parseEndpoint } from "./endpoints";

function parsed(text: string) {
  const { scheme, host, port } = parseEndpoint(text, []);
  return { scheme, host, port };
}

describe("parseEndpoint", () => {
  it.each([
    ["otel-gateway:4317", null, "otel-gateway", 4317],
    ["otel-gateway", null, "otel-gateway", null],
    ["otel-gateway:", null, "otel-gateway", null],
    ["otel-gateway:http", null, "otel-gateway", null],
    ["otel-gateway:99999", null, "otel-gateway", null],
    ["0.0.0.0:4317", null, "0.0.0.0", 4317],
    [":4317", null, "", 4317],
    ["[::1]:4317", null, "::1", 4317],
    ["[::]:4317", null, "::", 4317],
    ["[::1]", null, "::1", null],
    ["::1:4317", null, "::1:4317", null],
    ["10.0.0.1:4318/v1/traces", null, "10.0.0.1", 4318],
    ["http://gateway:4318", "http", "gateway", 4318],
    ["https://otlp.example.com", "https", "otlp.example.com", null],
    ["https://user:secret@otlp.example.com:8443/v1?x=a:b", "https", "otlp.example.com", 8443],
    ["HTTPS://Example.com", "https", "Example.com", null],
    ["dns:///otel-gateway-headless.obs:4317", "dns", "otel-gateway-headless.obs", 4317],
    ["dns://10.0.0.53/otel-gateway:4317", "dns", "otel-gateway", 4317],
    ["dns:otel-gateway:4317", "dns", "otel-gateway", 4317],
    ["dns:4317", null, "dns", 4317],
    ["passthrough:///10.1.2.3:4317", "passthrough", "10.1.2.3", 4317],
    ["unix:///var/run/otel.sock", "unix", null, null],
    ["unix:/var/run/otel.sock", "unix", null, null],
    ["${env:MY_POD_IP}:4317", null, null, 4317],
    ["[${env:MY_POD_IP}]:4317", null, null, 4317],
    ["${env:HOST:-gateway}:4317", null, null, 4317],
    ["gateway.${env:NS}.svc:4317", null, null, 4317],
    ["gateway:${env:PORT}", null, "gateway", null],
    ["${env:GATEWAY}", null, null, null],
    ["${GATEWAY}", null, null, null],
    ["${env:SCHEME}://gateway:4318", null, "gateway", 4318],
    ["${env:A:-${env:B:-x:1}}:4317", null, null, 4317],
    ["https://${env:TENANT}.example.com/otlp", "https", null, null],
    ["${env:UNCLOSED:4317", null, null, null],
    ["", null, null, null],
    ["://", null, null, null],
  ])("reads %j", (text, scheme, host, port) => {
    expect(parsed(text)).toEqual({ scheme, host, port });
  });

  it("keeps the text and its place", () => {
    expect(parseEndpoint(" a:1 ", ["exporters", "otlp", "endpoint"])).toEqual({
      text: " a:1 ",
      scheme: null,
      host: "a",
      port: 1,
      at: ["exporters", "otlp", "endpoint"],
    });
  });

  it("never throws", () => {
    const pieces = constantFrom(
      "${",
      "}",
      "env:",
      ":",
      "/",
      "[",
      "]",
      "@",
      "?",
      "dns",
      "unix",
      "a",
      "1",
      ".",
      " ",
      "\n",
    );
    assert(
      property(array(pieces), (parts) => {
        const text = parts.join("");
        const { host, port } = parseEndpoint(text, []);
        expect(host ?? "").not.toContain("${");
        expect(port ?? 0).toBeLessThanOrEqual(65_535);
      }),
    );
  });
});

describe("effectivePort", () => {
  it.each([
    ["http://gateway", 80],
    ["https://gateway/v1/traces", 443],
    ["https://gateway:8443", 8443],
    ["gateway", null],
    ["https://gateway:${env:PORT}", null],
    ["https://${env:HOST}", null],
  ])("of %j is %j", (text, port) => {
    expect(effectivePort(parseEndpoint(text, []))).toBe(port);
  });
});

describe("isLoopback", () => {
  it("knows the pod's own addresses", () => {
    for (const host of ["localhost", "LOCALHOST.", "127.0.0.1", "127.1.2.3", "::1"])
      expect(isLoopback(host)).toBe(true);
    for (const host of ["localhost.example.com", "128.0.0.1", "0.0.0.0", "::"])
      expect(isLoopback(host)).toBe(false);
  });
});
