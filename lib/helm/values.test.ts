import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { formatMessage } from "../base/format";
import type { Json } from "../base/json";
import type { Words } from "../base/words";
import { testCatalogue } from "../catalogue/testing";
import { readTopology } from "../topology/topology";
import { newWorkspace, type TierStart } from "../workspace/new-workspace";
import { commentsOf } from "../yaml/comments";
import { yaml } from "../yaml/sample";
import { designIn, helmCases, helmFixtures } from "./testing/fixtures";
import { helmReleases } from "./values";
import { helmWords } from "./words";

/** `UPDATE_HELM=1 npx vitest run lib/helm` writes what is made now; the diff is for review. */
const update = process.env["UPDATE_HELM"] === "1";

describe("fixtures/helm", () => {
  it.each(helmCases())("%s: exactly the expected values", (name) => {
    const folder = join(helmFixtures, name, "expected");
    if (update) mkdirSync(folder, { recursive: true });
    for (const release of releases(designIn(join(helmFixtures, name)))) {
      const { install, objects, secrets, notes, refusals } = release;
      const beside = [
        install,
        ...objects,
        ...new Set(secrets.map(({ create }) => create)),
        ...refusals.map(({ message }) => say(message)),
        ...notes.map(say),
      ];
      expect(release.text).toBe(golden(join(folder, release.fileName), release.text));
      const told = `${beside.join("\n")}\n`;
      expect(told).toBe(golden(join(folder, `${release.tier}.release.txt`), told));
    }
  });

  it.each(helmCases())("%s: every comment reaches the values", (name) => {
    const design = designIn(join(helmFixtures, name));
    for (const { tier, text } of releases(design)) {
      const written = design.tiers.find(({ id }) => id === tier)?.yaml ?? "";
      const arrived = commentsOf(text).map((comment) => comment.text);
      expect(arrived).toEqual(expect.arrayContaining(commentsOf(written).map((comment) => comment.text)));
    }
  });
});

describe("helmReleases", () => {
  it("names the release after the Service that the other tier sends to", () => {
    const [agent, gateway] = releases(
      design(
        { role: "agent", yaml: sending("otlp_grpc: { endpoint: otel-gateway.obs.svc:4317 }") },
        { role: "gateway", yaml: listening },
      ),
    );
    expect([gateway?.release, gateway?.namespace]).toEqual(["otel-gateway", "obs"]);
    expect([agent?.release, agent?.namespace]).toEqual(["otel-agent", "obs"]);
    expect(agent?.notes.map(say)).toContain(
      "Install `otel-gateway` before this release: this tier sends to it.",
    );
  });

  it("never writes a credential out, and never lets a name into a command line that is none", () => {
    const facts = {
      "workload.namespace": "x; rm -rf /",
      "workload.release": "$(reboot)",
      "chart.version": "1.0.0 --post-renderer x",
      "env.variables": [{ name: "A", from: "secret", secret: "a; reboot", key: "k" }],
    };
    const [release] = releases(design({ role: "gateway", yaml: listening, facts }));
    expect(release?.install).toBe(
      "helm upgrade --install otel-gateway open-telemetry/opentelemetry-collector \\\n" +
        "  --version 0.170.0 --namespace observability --create-namespace --values gateway.values.yaml",
    );
    expect(release?.secrets).toEqual([]);
  });

  it("pins the tag to the collector of the design, whatever the chart brings", () => {
    const target = { collector: "0.154.0", distribution: "k8s" } as const;
    const values = valuesOf({ role: "agent", yaml: listening, target });
    expect(values.image).toEqual({
      repository: "ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-k8s",
      tag: "0.154.0",
    });
    expect(values.command).toEqual({ name: "otelcol-k8s" });
  });

  it("leaves the entry point of an image of one's own alone", () => {
    const values = valuesOf({
      role: "agent",
      yaml: listening,
      facts: { "image.repository": "registry.example.com/otel" },
    });
    expect(values.image).toEqual({ repository: "registry.example.com/otel", tag: "0.159.0" });
    expect(values.command).toBeUndefined();
  });

  it("switches the rewriting of names off by the name that the chart knows", () => {
    expect(rewriteKeys("0.162.0")).toEqual(["rewriteDeprecatedComponentNames"]);
    expect(rewriteKeys("0.161.0")).toEqual(["rewriteDeprecatedProcessorNames"]);
    expect(rewriteKeys("0.159.2")).toEqual([]);
  });

  it("gives no Service to a gateway that nothing can reach, and says so", () => {
    const [release] = releases(design({ role: "gateway", yaml: sending("debug: {}") }));
    expect(parse(release?.text ?? "")).toMatchObject({ service: { enabled: false } });
    expect(release?.notes.map((note) => note.id)).toContain("helm.no-ports");
  });

  it("takes no part of resources that were said from the start it would suggest", () => {
    const values = valuesOf({
      role: "gateway",
      yaml: listening,
      facts: { "resources.limits.memory": "128Mi" },
    });
    expect(values.resources).toEqual({ limits: { memory: "128Mi" } });
  });

  it("leaves out what was said not to be there", () => {
    const values = valuesOf({
      role: "gateway",
      yaml: listening,
      facts: {
        "resources.limits.cpu": "0",
        "resources.limits.memory": "1Gi",
        "resources.requests.memory": "0",
        "priority-class": "none",
        "hpa.enabled": true,
        "hpa.cpu-target": 0,
      },
    });
    expect(values.resources).toEqual({ limits: { memory: "1Gi" } });
    expect(values).not.toHaveProperty("priorityClassName");
    // The chart takes 0 for no target, and 80 % where the key is missing.
    expect(values.autoscaling).toMatchObject({ targetCPUUtilizationPercentage: 0 });
  });

  it("carries a text that does not parse as it is", () => {
    const [release] = releases(design({ role: "agent", yaml: "receivers: [otlp\n# half" }));
    expect(release?.text).toContain("alternateConfig:\n  receivers: [otlp\n  # half\n");
    expect(release?.refusals).toEqual([
      { message: { id: "helm.syntax", params: { line: 2 } }, at: { line: 2 } },
    ]);
  });

  it("refuses names at the fact that would mend them", () => {
    const sender = { role: "agent", yaml: sending("otlp_grpc: { endpoint: gw.edge.svc:4317 }") } as const;
    const refused = (facts: Readonly<Record<string, Json>>, ...others: readonly TierStart[]) =>
      releases(design(...others, { role: "gateway", yaml: listening, facts }))
        .flatMap(({ tier, refusals }) => (tier === "gateway" ? refusals : []))
        .map(({ message, at }) => [message.id, "fact" in at ? at.fact : at.line]);
    expect(refused({})).toEqual([]);
    expect(refused({ "workload.release": "a".repeat(64) })).toEqual([
      ["helm.name-unusable", "workload.release"],
    ]);
    expect(refused({ "workload.release": "a".repeat(54) })).toEqual([
      ["helm.name-too-long", "workload.release"],
    ]);
    expect(refused({ "workload.namespace": "on" })).toEqual([
      ["helm.name-reads-otherwise", "workload.namespace"],
    ]);
    expect(refused({ "workload.release": "otel-agent" }, { role: "agent", yaml: listening })).toEqual([
      ["helm.release-taken", "workload.release"],
    ]);
    expect(refused({ "service.name": "gw", "workload.namespace": "obs" }, sender)).toEqual([
      ["helm.namespace-differs", "workload.namespace"],
    ]);
  });
});

const listening = yaml`
  receivers: { otlp: { protocols: { grpc: { endpoint: 0.0.0.0:4317 } } } }
  exporters: { debug: {} }
  service: { pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }
`;

function sending(exporter: string): string {
  const id = exporter.split(":")[0] ?? "";
  return yaml`
    receivers: { file_log: { include: [/data/*.log] } }
    exporters:
      ${exporter}
    service: { pipelines: { logs: { receivers: [file_log], exporters: [${id}] } } }
  `;
}

function design(...tiers: readonly TierStart[]) {
  return newWorkspace("test", tiers);
}

function releases(workspace: ReturnType<typeof design>) {
  return helmReleases(workspace, readTopology(workspace.tiers, testCatalogue));
}

function valuesOf(tier: TierStart): Record<string, Json> {
  const values: Record<string, Json> = parse(releases(design(tier))[0]?.text ?? "");
  return values;
}

function rewriteKeys(chart: string): readonly string[] {
  const values = valuesOf({ role: "agent", yaml: listening, facts: { "chart.version": chart } });
  return Object.keys(values).filter((key) => key.startsWith("rewrite"));
}

function say({ id, params }: Words): string {
  return formatMessage("en", helmWords.en[id] ?? id, params);
}

/** What is expected in a file; with the flag, what was made goes there first. */
function golden(file: string, made: string): string {
  if (update) writeFileSync(file, made);
  return existsSync(file) ? readFileSync(file, "utf8") : `${file} is written with UPDATE_HELM=1`;
}
