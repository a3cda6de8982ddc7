import { describe, expect, it } from "vitest";
import { words } from "../base/words";
import { testCatalogue } from "../catalogue/testing";
import { badgesOf } from "../graph/badges";
import { projectGraph } from "../graph/project";
import type { Finding } from "../rules/types";
import { readTopology } from "../topology/topology";
import { newWorkspace } from "../workspace/new-workspace";
import { twoTierTemplate } from "../workspace/templates/two-tier";
import type { Workspace } from "../workspace/types";
import { drawSvg } from "./draw-svg";
import { palettes } from "./palettes";
import { summaryMarkdown } from "./summary";

describe("drawSvg", () => {
  it("draws every node, tier and backend by name, in the colours of the theme", () => {
    const { svg, view } = draw(twoTierTemplate("Shop"));
    for (const text of ["agent", "gateway", "memory_limiter", "otlp"]) expect(svg).toContain(`>${text}<`);
    expect(svg.match(/<rect /g)?.length ?? 0).toBeGreaterThan(view.nodes.length + view.frames.length);
    expect(svg).toContain(palettes.dark.paper);
    expect(svg).toContain(">splits<");
    expect(svg).toContain("<title>Shop</title>");
  });

  it("reads nothing that a user wrote as markup", () => {
    const yaml =
      'receivers: {"otlp/<script>&\\"": {}}\nexporters: {debug: }\nservice: {pipelines: {traces: {receivers: ["otlp/<script>&\\""], exporters: [debug]}}}\n';
    const { svg } = draw(newWorkspace("<b>", [{ role: "agent", yaml }]));
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&#60;script&#62;&#38;&#34;");
    expect(svg).not.toMatch(/<b>/);
  });

  it("draws notes line by line, and makes room for one left of and above all tiers", () => {
    const notes = [{ id: "1", at: { x: -260, y: -120 }, text: "Owner: <platform>\nsee runbook" }];
    const { svg } = draw({ ...twoTierTemplate("Shop"), notes });
    expect(svg).toContain(">Owner: &#60;platform&#62;<");
    expect(svg).toContain(">see runbook<");
    expect(svg).toMatch(/viewBox="-284 -144 /);
  });

  it("shortens what does not fit", () => {
    const id = `otlp/${"very-long-".repeat(12)}`;
    const yaml = `receivers: {${id}: {}}\nexporters: {debug: }\nservice: {pipelines: {traces: {receivers: [${id}], exporters: [debug]}}}\n`;
    const { svg } = draw(newWorkspace("x", [{ role: "agent", yaml }]));
    expect(svg).toMatch(/>otlp\/very-long[^<]*…</);
  });
});

describe("summaryMarkdown", () => {
  it("names tiers, hops and what was found, and ends with the diagram", () => {
    const topology = readTopology(twoTierTemplate("Shop").tiers, testCatalogue);
    const finding: Finding = {
      key: "k",
      class: "rule",
      rule: "wl/x",
      severity: "error",
      anchor: { tier: "agent", at: { deploy: "a" } },
      message: words("m"),
      related: [],
      fixes: [],
    };
    const text = summaryMarkdown(
      "Shop *1*",
      topology,
      [finding, finding],
      ["ask <b>\nfirst"],
      ({ id }) => id,
    );
    expect(text).toContain("# Shop \\*1\\*");
    expect(text).toMatch(/\| `agent` \| .* \| `traces`/);
    expect(text).toContain("- picture.hop");
    expect(text).toContain("(×2)");
    expect(text).toContain("## picture.notes\n\n- ask \\<b\\> first");
    expect(text).toContain("flowchart LR\n%% ask <b>\n%% first\n");
    expect(text.trimEnd()).toMatch(/```mermaid\nflowchart LR[^]*```$/);
  });
});

function draw(workspace: Workspace) {
  const view = projectGraph(workspace, readTopology(workspace.tiers, testCatalogue));
  const svg = drawSvg(view, {
    title: workspace.name,
    language: "en",
    palette: palettes.dark,
    badges: badgesOf(view, []),
    fonts: "",
    speak: ({ id }) => id,
    labels: {
      hop: ({ protocol }) => ({ head: protocol, lines: ["plain"], wrong: "splits" }),
      hole: "hole",
      note: () => null,
    },
  });
  return { svg, view };
}
