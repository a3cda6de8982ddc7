import { describe, expect, it } from "vitest";
import { testCatalogue } from "../../catalogue/testing";
import { readTopology } from "../../topology/topology";
import { dataOf, readDocument } from "../../yaml/document";
import { carried } from "../proof/carried";
import { randomDesign } from "../testing/random-design";
import { differences } from "../proof/differences";
import { publishedShelf } from "../testing/render";
import { helmReleases } from "../values";
import { importValues } from "./import-values";

const shelf = publishedShelf();

describe("importValues", () => {
  it.each(["alternateConfig", "config"] as const)("gives back the design that was exported: %s", (mode) => {
    for (const seed of [1, 2, 3, 5, 8, 13, 21, 34]) {
      const { workspace, refused } = randomDesign(seed, "0.162.0", mode);
      if (refused) continue;
      const topology = readTopology(workspace.tiers, testCatalogue);
      for (const { tier, text, release, namespace } of helmReleases(workspace, topology, shelf)) {
        const imported = read(text, { chart: "0.162.0", release, namespace });
        const config = topology.tiers.find(({ id }) => id === tier)?.config ?? {};
        expect(
          differences(carried(config, mode, "0.162.0", shelf), dataOf(readDocument(imported.tier.yaml))),
        ).toEqual([]);
        expect(imported.report).toEqual([]);
      }
    }
  });

  it("knows the collector of its own files where an image's tag is no version", () => {
    // Which rights k8s_attributes needs depends on the collector; the chart of this seed has an older one, the image a tag of its own.
    const { workspace } = randomDesign(44, "0.152.1", "alternateConfig");
    const releases = helmReleases(workspace, readTopology(workspace.tiers, testCatalogue), shelf);
    const found = releases.map(({ text, release, namespace }) =>
      read(text, { chart: "0.152.1", release, namespace }),
    );
    expect(workspace.tiers.map(({ facts }) => facts["image.tag"])).toContain("1.0");
    expect(found.map(({ tier }) => tier.target?.collector)).toEqual(
      workspace.tiers.map(({ target }) => target.collector),
    );
    expect(found.flatMap(({ report }) => report)).toEqual([]);
  });

  it("expands presets as the chart does and keeps comments where it changes nothing", () => {
    const preset = read(`${base}presets: {hostMetrics: {enabled: true}}\n`);
    expect(preset.tier.yaml).toContain("root_path: /hostfs");
    const plain = read(
      `${base}alternateConfig:\n  # ours {{\`{{\`}}\n  receivers: {otlp: }\n  service: {}\n`,
    );
    expect(plain.tier.yaml).toBe("# ours {{\nreceivers: {otlp: }\nservice: {}\n");
  });

  it("reads deploy facts and names what has no place", () => {
    const { tier, report } = read(
      `${base}tolerations: [{operator: Exists}]\nhostNetwork: yes\npodLabels: {team: edge}\nresources: {limits: {memory: 1Gi}}\n`,
    );
    expect(tier.role).toBe("agent");
    expect(tier.facts).toMatchObject({
      "workload.mode": "daemonset",
      "workload.release": "node",
      tolerations: [{ operator: "Exists" }],
      "security.host-network": true,
      "resources.limits.memory": "1Gi",
    });
    expect(report.map(({ params }) => params["path"])).toEqual(["podLabels.team"]);
  });

  it("leaves rights to the presets that bring them", () => {
    const { tier } = read(`${base}presets: {kubernetesAttributes: {enabled: true}}\n`);
    expect(tier.facts?.["rbac.create"]).toBeUndefined();
    const { tier: without } = read(
      `${base}config: {processors: {k8s_attributes: {}}, service: {pipelines: {traces: {processors: [k8s_attributes]}}}}\n`,
    );
    expect(without.facts?.["rbac.create"]).toBe(false);
  });

  it.each([
    ["mode: [", "helm.import-syntax"],
    ["- a", "helm.import-syntax"],
    [`${base}config: {receivers: {x: "{{ nope }}"}}\n`, "helm.import-template"],
  ])("says why %s is not read", (text, id) => {
    const got = importValues({ text, ...node }, testCatalogue, shelf);
    expect(got.ok ? null : got.error.id).toBe(id);
  });

  it("refuses a chart that it knows nothing of", () => {
    const got = importValues({ text: base, ...node, chart: "0.80.0" }, testCatalogue, shelf);
    expect(got.ok ? null : got.error.id).toBe("helm.import-chart");
  });
});

const node = { chart: "0.170.0", release: "node", namespace: "obs" };
const base = "mode: daemonset\nfullnameOverride: node\nimage: {repository: x, tag: 0.159.0}\n";

function read(text: string, request = node) {
  const got = importValues({ text, ...request }, testCatalogue, shelf);
  if (!got.ok) throw new Error(JSON.stringify(got.error));
  return got.value;
}
