import { chmodSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { publishedShelf } from "../../helm/testing/render";
import { allBooks } from "../../words/books";
import { createSpeaker } from "../../words/speak";
import { twoTierTemplate } from "../../workspace/templates/two-tier";
import type { Workspace } from "../../workspace/types";
import { renderSchema } from "../schema";
import { handleRender } from "./handle-render";
import type { Tools } from "./tools";

const folder = mkdtempSync(join(tmpdir(), "render-route-"));
const charts = join(folder, "charts");
mkdirSync(charts);
writeFileSync(join(charts, "opentelemetry-collector-0.170.0.tgz"), "packed");
const shelf = publishedShelf();

/** A stand-in for Helm: says its version, and does what `lines` do for `template`. */
function fake(name: string, lines: string): string {
  const file = join(folder, name);
  const version = 'if (process.argv[2] === "version") { console.log("v3.99.0+gabc"); process.exit(0) }';
  writeFileSync(file, `#!${process.execPath}\n${version}\n${lines}\n`);
  chmodSync(file, 0o755);
  return file;
}

let addresses = 0;

async function ask(tools: Partial<Tools>, question: unknown, headers: Readonly<Record<string, string>> = {}) {
  const request = new Request("https://otelier.test/api/render", {
    method: "POST",
    headers: {
      host: "otelier.test",
      "content-type": "application/json",
      "sec-fetch-site": "same-origin",
      "x-otelier-peer": `10.3.0.${addresses++}`,
      ...headers,
    },
    body: JSON.stringify(question),
  });
  const all = { collector: null, helm: null, charts, ...tools };
  const response = await handleRender(request, all, (language) => createSpeaker(language, allBooks), shelf);
  return { status: response.status, body: await response.json() };
}

const design = twoTierTemplate("shop");
const gateway = { design, tier: "gateway" };

function withChart(version: string, mode: "alternateConfig" | "config"): Workspace {
  const facts = { "chart.version": version, "chart.config-mode": mode };
  return { ...design, tiers: design.tiers.map((tier) => ({ ...tier, facts: { ...tier.facts, ...facts } })) };
}

describe("POST /api/render", () => {
  it("hands Helm release, namespace, values and the chart's path, with a home of its own and nothing of ours", async () => {
    process.env["OTELIER_TEST_SECRET"] = "s3cret";
    const tell = fake(
      "telling",
      'console.error(JSON.stringify([process.argv.slice(2), process.env, process.cwd(), require("fs").readFileSync("values.yaml", "utf8")])); process.exit(1)',
    );
    const { status, body } = await ask({ helm: tell }, gateway);
    expect(status).toBe(200);
    const { refusal, values, version } = renderSchema.parse(body);
    expect(version).toBe("3.99.0+gabc");
    expect(refusal).not.toContain("s3cret");
    // The beginning is shown; the values are long.
    expect(refusal).toContain(
      '["template","--namespace","observability","--values","values.yaml","--","otel-gateway"',
    );
    expect(refusal).toContain(join(charts, "opentelemetry-collector-0.170.0.tgz"));
    expect(refusal).toMatch(/"HOME":"[^"]*\/otelier-/);
    expect(values).toContain("alternateConfig:");
  });

  it("shows objects, and where the configuration is not the design", async () => {
    const printing = fake(
      "printing",
      'console.log("---\\nkind: ConfigMap\\nmetadata: { name: x }\\ndata: { relay: \\"receivers: {}\\" }")',
    );
    const { body } = await ask({ helm: printing }, gateway);
    const said = renderSchema.parse(body);
    expect(said.refusal).toBeNull();
    expect(said.manifests).toMatchObject([{ kind: "ConfigMap", name: "x", namespace: null }]);
    expect(said.config?.join("\n")).toContain("::exporters");
    expect(said.unlisted).toEqual(["ConfigMap x"]);
    expect(said.missing).toContain("Deployment otel-gateway");
  });

  it("says in words that Helm, the charts or this chart are missing", async () => {
    const helm = fake("idle", "");
    const missing = [
      await ask({ helm: null }, gateway),
      await ask({ helm, charts: null }, gateway),
      await ask({ helm }, { design: withChart("0.150.0", "alternateConfig"), tier: "gateway" }),
      await ask({ helm }, gateway, { "accept-language": "ko" }),
    ];
    expect(missing.map(({ status }) => status)).toEqual([404, 404, 404, 200]);
    const told = missing.map(({ body }) => body.error?.message ?? "");
    expect(told[0]).toContain("OTELIER_HELM");
    expect(told[1]).toContain("OTELIER_CHARTS");
    expect(told[2]).toContain("opentelemetry-collector-0.150.0.tgz");
    const absent = await ask({ helm: join(folder, "nowhere") }, gateway, { "accept-language": "ko" });
    expect(absent).toMatchObject({
      status: 502,
      body: { error: { message: expect.stringContaining("파일이 없음") } },
    });
  });

  it("takes garbage for no objects, and a tier that is not there for a mistake", async () => {
    const garbage = fake("garbage", "process.stdout.write(Buffer.alloc(5000, 254))");
    const { body } = await ask({ helm: garbage }, gateway);
    expect(renderSchema.parse(body)).toMatchObject({ manifests: [], config: null });
    expect((await ask({ helm: garbage }, { design, tier: "nobody" })).status).toBe(422);
    expect((await ask({ helm: garbage }, { design })).status).toBe(400);
    expect((await ask({ helm: garbage }, gateway, { "sec-fetch-site": "same-site" })).status).toBe(403);
  });

  const helm = process.env["OTELIER_HELM"] ?? join(homedir(), ".cache/otelier/helm");
  const packed = resolve(import.meta.dirname, "../../../../shared/helm/charts");
  it.skipIf(!existsSync(helm) || !existsSync(packed))(
    "proves a template of ours with Helm itself, on every packed chart, in both ways (skipped without Helm and charts)",
    { timeout: 120_000 },
    async () => {
      for (const version of ["0.104.0", "0.162.0", "0.170.0"])
        for (const mode of ["alternateConfig", "config"] as const) {
          const asked = { design: withChart(version, mode), tier: "gateway" };
          const { body } = await ask({ helm, charts: packed }, asked);
          expect(renderSchema.parse(body)).toMatchObject({
            refusal: null,
            chart: version,
            config: [],
            unlisted: [],
            missing: [],
          });
        }
    },
  );
});
