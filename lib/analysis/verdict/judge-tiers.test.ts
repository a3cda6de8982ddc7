import { describe, expect, it } from "vitest";
import { testFields, testOttl } from "../../catalogue/fields/testing";
import { testCatalogue } from "../../catalogue/testing";
import { workspaceOf } from "../../rules/testing/example";
import { readTopology } from "../../topology/topology";
import { patch } from "../../yaml/patch";
import { yaml } from "../../yaml/sample";
import { createCollectorJudge } from "./judge-tiers";

function judged(gateway: string) {
  const workspace = workspaceOf({ tiers: { gateway } });
  const judge = createCollectorJudge(testCatalogue, { data: testFields, ottl: testOttl });
  return judge(readTopology(workspace.tiers, testCatalogue), workspace);
}

/** The text after the first fix of the only finding. */
function mended(text: string): string {
  const [finding] = judged(text).findings;
  const edits = (finding?.fixes[0]?.edits ?? []).flatMap((edit) => ("op" in edit ? [edit] : []));
  const result = patch(text, edits);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const text = (parts: {
  readonly exporter?: string;
  readonly processor?: string;
  readonly use?: string;
}) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  processors:
    ${parts.processor ?? "batch: {}"} # ours
  exporters:
    ${parts.exporter ?? "otlp_http/a: { endpoint: http://a:4318 }"}
  service: { pipelines: { traces: { receivers: [otlp], processors: [${parts.use ?? "batch"}], exporters: [otlp_http/a] } } }
`;

describe("createCollectorJudge", () => {
  it("has nothing to say of what the collector takes", () => {
    expect(judged(text({}))).toEqual({ findings: [], notChecked: [] });
  });

  it("mends what is near: a key, a value, a type with its name kept", () => {
    expect(mended(text({ processor: "batch: { send_batch_sise: 10 }" }))).toBe(
      text({ processor: "batch: { send_batch_size: 10 }" }),
    );
    expect(mended(text({ exporter: "otlp_http/a: { endpoint: http://a:4318, compression: gzipp }" }))).toBe(
      text({ exporter: "otlp_http/a: { endpoint: http://a:4318, compression: gzip }" }),
    );
    expect(mended(text({ exporter: "otlp_htp/a: { endpoint: http://a:4318 }" }))).toBe(text({}));
  });

  it("puts in quotes what is a text, as it is written", () => {
    expect(mended(text({ exporter: "otlp_http/a: { endpoint: http://a:4318, headers: { a: 0123 } }" }))).toBe(
      text({ exporter: 'otlp_http/a: { endpoint: http://a:4318, headers: { a: "0123" } }' }),
    );
  });

  it("counts what it does not know, and is silent on it", () => {
    const unknown = text({ processor: "geoip: { any: thing }", use: "geoip" });
    expect(judged(unknown)).toEqual({
      findings: [],
      notChecked: [{ tier: "gateway", id: "geoip", kind: "processor" }],
    });
  });

  it("takes a pod for granted: its token is there, its variables have values", () => {
    const { findings } = judged(yaml`
      receivers:
        kubelet_stats: { auth_type: serviceAccount, endpoint: "\${env:NODE}:10250" }
      processors: { k8s_attributes: { filter: { node_from_env_var: NODE_NAME } } }
      exporters: { debug: {} }
      service: { pipelines: { metrics: { receivers: [kubelet_stats], processors: [k8s_attributes], exporters: [debug] } } }
    `);
    expect(findings).toEqual([]);
  });

  it("says of text that is no YAML what the collector's reader says, at its line", () => {
    const [finding] = judged("receivers:\n\totlp:\n").findings;
    expect(finding).toMatchObject({ rule: "collector/syntax", position: { line: 2, column: 1 } });
  });
});
