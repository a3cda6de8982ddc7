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

describe("validate", () => {
  it("passes what the collector takes, with the variables given", () => {
    expect(validate({ config: file, env: "T=5s" })).toMatchObject({ exitCode: 0, stderr: "" });
    expect(validate({ config: file, env: "T=5d" })).toMatchObject({ exitCode: 1 });
  });

  it("lays settings over the files and shows the collector's own words", () => {
    const outcome = validate({ config: file, set: "exporters.debug.verbosity=loud", format: "json" });
    expect(JSON.parse(outcome.stdout)).toMatchObject({
      pass: false,
      stage: "unmarshal",
      errors: [{ path: "exporters::debug::verbosity", upstream: 'unknown metrics level "loud"' }],
    });
  });

  it("refuses files that are not there", () => {
    expect(validate({ config: join(folder, "nope.yaml") })).toMatchObject({ exitCode: 2 });
    expect(validate({})).toMatchObject({ exitCode: 2 });
  });
});
