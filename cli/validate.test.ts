import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { validate } from "./validate";

const folder = mkdtempSync(join(tmpdir(), "validate-"));
const file = join(folder, "collector.yaml");
writeFileSync(
  file,
  `receivers: { otlp: { protocols: { grpc: } } }
processors: { batch: { timeout: "\${env:T}" } }
exporters: { debug: }
service: { pipelines: { traces: { receivers: [otlp], processors: [batch], exporters: [debug] } } }
`,
);

const modules = (name: string) => `dist: { name: otelcol-shop }
receivers: [{ gomod: go.opentelemetry.io/collector/receiver/otlpreceiver v0.159.0 }]
processors: [{ gomod: go.opentelemetry.io/collector/processor/batchprocessor v0.159.0 }]
exporters: [{ gomod: go.opentelemetry.io/collector/exporter/${name} v0.159.0 }]
`;

describe("validate", () => {
  it("passes what the collector takes, with the variables given", () => {
    expect(validate({ config: file, env: "T=5s" })).toMatchObject({ exitCode: 0, stderr: "" });
    expect(validate({ config: file, env: "T=5d" })).toMatchObject({ exitCode: 1 });
  });

  it("judges for a pod where asked: its token and the variables that the text names are there", () => {
    const agent = join(folder, "agent.yaml");
    writeFileSync(
      agent,
      `receivers: { kubelet_stats: { auth_type: serviceAccount, endpoint: "\${env:K8S_NODE_NAME}:10250" } }
processors: { k8s_attributes: { filter: { node_from_env_var: K8S_NODE_NAME } } }
exporters: { debug: }
service: { pipelines: { metrics: { receivers: [kubelet_stats], processors: [k8s_attributes], exporters: [debug] } } }
`,
    );
    expect(validate({ config: agent, pod: true })).toMatchObject({ exitCode: 0, stderr: "" });
    const { stdout } = validate({ config: agent, env: "K8S_NODE_NAME=n", format: "json" });
    expect(JSON.parse(stdout)).toMatchObject({ pass: false, errors: [{ class: "environment", line: 1 }] });
  });

  it("lays settings over the files and shows the collector's own words", () => {
    const outcome = validate({ config: file, set: "exporters.debug.verbosity=loud", format: "json" });
    expect(JSON.parse(outcome.stdout)).toMatchObject({
      pass: false,
      stage: "unmarshal",
      errors: [{ path: "exporters::debug::verbosity", upstream: 'unknown metrics level "loud"' }],
    });
  });

  it("takes a builder's manifest for what is there, and says at its line where it is none", () => {
    const manifest = join(folder, "builder.yaml");
    const asked = { config: file, env: "T=5s", distribution: manifest };
    writeFileSync(manifest, modules("debugexporter"));
    expect(validate(asked)).toMatchObject({ exitCode: 0 });
    writeFileSync(manifest, modules("nopexporter"));
    expect(validate(asked)).toMatchObject({ exitCode: 1, stdout: expect.stringContaining("debug") });
    writeFileSync(manifest, "receivers:\n  otlp: {}\n");
    expect(validate(asked)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("1: `receivers`") });
    expect(validate({ ...asked, distribution: "contribs" }).stderr).toContain("choose one of core, contrib");
  });

  it("refuses files that are not there", () => {
    expect(validate({ config: join(folder, "nope.yaml") })).toMatchObject({ exitCode: 2 });
    expect(validate({})).toMatchObject({ exitCode: 2 });
  });
});
