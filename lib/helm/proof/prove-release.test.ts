import { describe, expect, it } from "vitest";
import { proveRelease } from "./prove-release";

const printed = `---
# Source: opentelemetry-collector/templates/configmap.yaml
apiVersion: v1
kind: ConfigMap
metadata:
  name: otel-gateway
  namespace: shop
data:
  relay: |
    exporters:
      debug: {}
    receivers:
      otlp:
        protocols: null
---
# Source: opentelemetry-collector/templates/service.yaml
kind: Service
metadata: { name: otel-gateway }
`;
const release = { chartVersion: "0.170.0", objects: ["ConfigMap otel-gateway", "Service otel-gateway"] };
const wanted = { receivers: { otlp: { protocols: null } }, exporters: { debug: {} } };
const how = { release, wanted, mode: "alternateConfig", shelf: [] } as const;

describe("proveRelease", () => {
  it("finds nothing where Helm made the design, whatever the order of keys", () => {
    const proof = proveRelease(printed, how);
    expect(proof).toMatchObject({ config: [], unlisted: [], missing: [] });
    expect(proof.manifests.map(({ kind, name, namespace }) => [kind, name, namespace])).toEqual([
      ["ConfigMap", "otel-gateway", "shop"],
      ["Service", "otel-gateway", null],
    ]);
    expect(proof.manifests[1]?.text).toBe(
      "# Source: opentelemetry-collector/templates/service.yaml\nkind: Service\nmetadata: { name: otel-gateway }",
    );
  });

  it("names the path that differs, and objects that are not listed or not made", () => {
    const changed = printed
      .replace("debug: {}", "debug: { verbosity: basic }")
      .replace("kind: Service", "kind: Secret");
    expect(proveRelease(changed, how)).toMatchObject({
      config: ['::exporters::debug::verbosity: nothing became "basic"'],
      unlisted: ["Secret otel-gateway"],
      missing: ["Service otel-gateway"],
    });
  });

  it("says that there is no configuration where no ConfigMap holds one, and takes garbage for no objects", () => {
    expect(proveRelease("hello: world", how)).toMatchObject({ config: null });
    expect(proveRelease("\u0000 [[[ {", how)).toMatchObject({ manifests: [], config: null });
  });
});
