import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { HelmRelease } from "@/lib/helm/values";
import { zipValues } from "./zip-values";

const release: HelmRelease = {
  tier: "gateway",
  release: "otel-gateway",
  namespace: "observability",
  chartVersion: "0.170.0",
  fileName: "gateway.values.yaml",
  text: "mode: deployment\n",
  install: "helm upgrade --install otel-gateway",
  secrets: [{ name: "s", key: "k", env: "BACKEND_API_KEY", create: "kubectl create secret generic s" }],
  objects: [],
  refusals: [],
  notes: [],
};

describe("zipValues", () => {
  it("holds each values file and the commands in the order they are run", () => {
    const files = unzipSync(zipValues([release]));
    expect(Object.keys(files)).toEqual(["gateway.values.yaml", "commands.txt"]);
    expect(strFromU8(files["gateway.values.yaml"] ?? new Uint8Array())).toBe("mode: deployment\n");
    expect(strFromU8(files["commands.txt"] ?? new Uint8Array())).toBe(
      [
        "helm repo add open-telemetry https://open-telemetry.github.io/opentelemetry-helm-charts",
        "kubectl create namespace observability",
        "kubectl create secret generic s",
        "helm upgrade --install otel-gateway\n",
      ].join("\n\n"),
    );
  });
});
