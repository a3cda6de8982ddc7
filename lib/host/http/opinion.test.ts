import { chmodSync, existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { allBooks } from "../../words/books";
import { createSpeaker } from "../../words/speak";
import { twoTierTemplate } from "../../workspace/templates/two-tier";
import { opinionSchema } from "../schema";
import { handleOpinion } from "./handle-opinion";

const folder = mkdtempSync(join(tmpdir(), "opinion-route-"));
const reference = process.env["OTELIER_REFERENCE"] ?? join(homedir(), ".cache/otelier/otelcol-ref-0.159.0");

/** A stand-in for a collector: says its version, and what `lines` make of a `validate`. */
function fake(name: string, lines: string): string {
  const file = join(folder, name);
  const version =
    'if (process.argv[2] === "--version") { console.log("otelcol-fake version v0.150.1"); process.exit(0) }';
  writeFileSync(file, `#!${process.execPath}\n${version}\n${lines}\n`);
  chmodSync(file, 0o755);
  return file;
}

let addresses = 0;

async function ask(
  collector: string | null,
  question: unknown,
  headers: Readonly<Record<string, string>> = {},
) {
  const request = new Request("https://otelier.test/api/opinion", {
    method: "POST",
    headers: {
      host: "otelier.test",
      "content-type": "application/json",
      "sec-fetch-site": "same-origin",
      "x-otelier-peer": `10.1.0.${addresses++}`,
      ...headers,
    },
    body: typeof question === "string" ? question : JSON.stringify(question),
  });
  const tools = { collector, helm: null, charts: null };
  const response = await handleOpinion(request, tools, (language) => createSpeaker(language, allBooks));
  return { status: response.status, headers: response.headers, body: await response.json() };
}

function tier(exporter: string, receiver = "otlp: { protocols: { grpc: } }") {
  const yaml = `receivers: { ${receiver} }
exporters: { ${exporter} }
service: { pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }
`;
  return { tiers: [{ id: "gateway", yaml }] };
}

const good = tier("debug: {}");
const loud = tier("debug: { verbosity: loud }");
const taking = fake("taking", "process.exit(0)");

describe("POST /api/opinion", () => {
  it("says that both take a tier, with the collector's version and the one it is meant for", async () => {
    const { status, body } = await ask(taking, good);
    expect(status).toBe(200);
    expect(opinionSchema.parse(body)).toEqual({
      version: "0.150.1",
      tiers: [
        {
          tier: "gateway",
          target: expect.stringMatching(/^\d+\.\d+\.\d+$/),
          here: true,
          inPod: true,
          theirs: { pass: true, panics: false, text: "" },
          why: null,
          lines: [],
          standIns: [],
        },
      ],
    });
  });

  it("shows what the collector takes and we do not, and the lines of what both refuse", async () => {
    const differs = await ask(taking, loud);
    expect(differs.body.tiers[0]).toMatchObject({ here: false, theirs: { pass: true } });
    const refusing = fake(
      "refusing",
      `console.error("Error: 'exporters' unknown metrics level \\"loud\\""); process.exit(1)`,
    );
    const both = await ask(refusing, loud);
    expect(both.body.tiers[0]).toMatchObject({ here: false, theirs: { pass: false }, lines: [2] });
  });

  it("hands over the text, its variables or stand-ins for them, and nothing of the server's", async () => {
    process.env["OTELIER_TEST_SECRET"] = "s3cret";
    const tell = fake(
      "telling",
      'console.error("Error: " + JSON.stringify([process.argv.slice(2), process.env, require("fs").readFileSync("collector.yaml", "utf8")])); process.exit(1)',
    );
    const question = tier('debug: { verbosity: "${env:LEVEL}", sampling_initial: "${env:FIRST}" }');
    const facts = {
      "env.variables": [
        { name: "LEVEL", from: "value", value: "basic" },
        { name: "LD_PRELOAD", from: "value", value: "/tmp/x.so" },
        { name: "TRICK", from: "value", value: "${file:/etc/passwd}" },
      ],
      "collector.gates": ["a.b", "-c.d", "x --config=file:/etc/passwd"],
    };
    const { body } = await ask(tell, { tiers: question.tiers.map((each) => ({ ...each, facts })) });
    const [said] = body.tiers;
    expect(said.standIns).toEqual(["FIRST"]);
    const [args, variables, text] = JSON.parse(said.theirs.text);
    expect(args).toEqual(["validate", "--config", "file:collector.yaml", "--feature-gates=a.b,-c.d"]);
    expect(variables).toMatchObject({ LEVEL: "basic", FIRST: "stand-in" });
    expect(Object.keys(variables)).not.toEqual(expect.arrayContaining(["LD_PRELOAD"]));
    expect(said.theirs.text).not.toContain("s3cret");
    expect(said.theirs.text).not.toContain("/etc/passwd");
    expect(text).toBe(question.tiers[0]?.yaml);
  });

  it("does not hand over what would read the server's files, and says so in the reader's language", async () => {
    const { body } = await ask(taking, tier("debug: { verbosity: '${file:/etc/passwd}' }"), {
      "accept-language": "ko",
    });
    expect(body.tiers[0].theirs).toBeNull();
    expect(body.tiers[0].why).toMatch(/컬렉터.*`\$\{file:\/etc\/passwd\}`/);
  });

  it("says why a collector is silent", async () => {
    const garbage = await ask(
      fake("garbage", "process.stdout.write(Buffer.alloc(1000, 255)); process.exit(7)"),
      good,
    );
    expect(garbage.body.tiers[0]).toMatchObject({ theirs: null, why: "exit code 7" });
    const absent = await ask(join(folder, "nowhere"), good);
    expect(absent.body).toMatchObject({
      version: null,
      tiers: [{ theirs: null, why: "there is no such file" }],
    });
  });

  it("answers 404 with a sentence where no collector is configured", async () => {
    const { status, body } = await ask(null, good);
    expect(status).toBe(404);
    expect(body.error).toMatchObject({
      reason: "not-configured",
      message: expect.stringContaining("OTELIER_COLLECTOR"),
    });
  });

  it("takes nothing from other sites, nothing but JSON, no unknown shape and nothing too often", async () => {
    expect((await ask(taking, good, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await ask(taking, good, { "content-type": "text/plain" })).status).toBe(400);
    expect((await ask(taking, { tiers: "all" })).status).toBe(400);
    expect((await ask(taking, "{")).status).toBe(400);
    expect((await ask(taking, { tiers: [] })).status).toBe(422);
    expect((await ask(taking, "x".repeat(9 * 1024 * 1024))).status).toBe(413);
    const often = await Promise.all(
      Array.from({ length: 14 }, () => ask(taking, { tiers: [] }, { "x-otelier-peer": "10.2.0.1" })),
    );
    const refused = often.find(({ status }) => status === 429);
    expect(refused?.headers.get("retry-after")).toMatch(/^\d+$/);
  });

  it.skipIf(!existsSync(reference))("agrees with the reference collector on a template of ours", async () => {
    const { body } = await ask(reference, { design: twoTierTemplate("shop") });
    const { version, tiers } = opinionSchema.parse(body);
    expect(version).toBe("0.159.0");
    expect(tiers.map(({ tier: id }) => id)).toEqual(["agent", "gateway"]);
    for (const each of tiers) expect(each).toMatchObject({ theirs: { pass: each.here } });
  });
});
