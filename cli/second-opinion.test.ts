import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { validate } from "./validate";

const folder = mkdtempSync(join(tmpdir(), "opinion-"));
const config = join(folder, "collector.yaml");
writeFileSync(
  config,
  `receivers: { otlp: { protocols: { grpc: } } }
exporters: { debug: { verbosity: loud } }
service: { pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }
`,
);

/** A stand-in for a collector. */
function script(name: string, lines: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${lines}\n`);
  chmodSync(file, 0o755);
  return file;
}

const refusing = script(
  "refusing",
  `echo "Error: failed to get config: 'exporters' unknown metrics level \\"loud\\"" >&2; exit 1`,
);
const taking = script("taking", "exit 0");

/** What `validate` answers with a collector beside it. */
function ask(collector: string): string {
  return validate({ config, collector, format: "json" }).stdout;
}

describe("validate --collector", () => {
  it("shows where the collector agrees, and at which lines", () => {
    expect(JSON.parse(ask(refusing))).toMatchObject({ collector: { pass: false, agrees: true, lines: [2] } });
    expect(validate({ config, collector: refusing }).stdout).toContain(
      "The collector itself refuses it too, for what stands at line 2.",
    );
  });

  it("shows where it does not", () => {
    expect(JSON.parse(ask(taking))).toMatchObject({ collector: { pass: true, agrees: false } });
    expect(validate({ config, collector: taking }).stdout).toContain("unlike here");
  });
});
