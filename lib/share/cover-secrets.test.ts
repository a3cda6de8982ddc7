import { describe, expect, it } from "vitest";
import { newWorkspace } from "../workspace/new-workspace";
import { coveredLine, coverSecrets, findSecrets } from "./cover-secrets";
import { maskSecrets } from "./secrets";

const token = "sk-live-0123456789abcdef0123456789";
const text = `exporters:
  otlp_http/backend:
    endpoint: https://ann:hunter22@otlp.example.com
    headers:
      api-key: ${token} # ours
  otlp_http/second:
    headers: {api-key: "${token}x"}
# password: hunter23hunter
`;
const design = newWorkspace("shop", [
  { role: "gateway", yaml: text, facts: { "env.password": "hunter24hunter" } },
]);

describe("secrets before a design is sent", () => {
  it("are listed with their place, in the order of the text, and a name each that says what they are", () => {
    expect(findSecrets(design).map(({ path, line, name }) => [line, path, name])).toEqual([
      [3, "exporters::otlp_http/backend::endpoint", "BACKEND_ENDPOINT"],
      [5, "exporters::otlp_http/backend::headers::api-key", "BACKEND_API_KEY"],
      [7, "exporters::otlp_http/second::headers::api-key", "SECOND_API_KEY"],
      [8, "", "SECRET"],
    ]);
    expect(JSON.stringify(findSecrets(design))).not.toMatch(/hunter|sk-live/);
  });

  it("become a variable or a mask, each as it was chosen, and nothing else changes", () => {
    const [endpoint, key, second, comment] = findSecrets(design);
    const covers = new Map([
      [endpoint?.key ?? "", "BACKEND_PASSWORD"],
      [key?.key ?? "", "BACKEND_API_KEY"],
      [second?.key ?? "", null],
      [comment?.key ?? "", "OLD_PASSWORD"],
    ]);
    const covered = coverSecrets(design, covers);
    expect(covered.tiers[0]?.yaml).toBe(
      text
        .replace("hunter22", "${env:BACKEND_PASSWORD}")
        .replace(`${token} #`, '"${env:BACKEND_API_KEY}" #')
        .replace(`${token}x`, "********")
        .replace("hunter23hunter", "${env:OLD_PASSWORD}"),
    );
    expect(maskSecrets(covered).masked).toEqual([]);
    expect(JSON.stringify(covered)).not.toContain("hunter24");
    expect(key && coveredLine(design, covers, key)).toBe('api-key: "${env:BACKEND_API_KEY}" # ours');
  });

  it("are masked where nothing is chosen, where a name is none, and where braces would break the text", () => {
    const names = new Map(findSecrets(design).map(({ key }) => [key, "NO NAME}"]));
    expect(coverSecrets(design, names)).toEqual(maskSecrets(design).workspace);
    expect(coverSecrets(design, new Map())).toEqual(maskSecrets(design).workspace);
    const flow = newWorkspace("shop", [
      { role: "gateway", yaml: "exporters: {otlp: {endpoint: https://ann:hunter22@x}}\n" },
    ]);
    const covered = coverSecrets(flow, new Map(findSecrets(flow).map(({ key }) => [key, "PASSWORD"])));
    expect(covered.tiers[0]?.yaml).not.toContain("hunter22");
  });

  it("share a name where they share a value, and only there", () => {
    const twice = newWorkspace("shop", [
      { role: "agent", yaml: text },
      { role: "gateway", yaml: text.replaceAll(`${token} `, "sk-live-ffffffffffffffff0123456789 ") },
    ]);
    const names = findSecrets(twice).map(({ name }) => name);
    expect(names).toEqual([
      "BACKEND_ENDPOINT",
      "BACKEND_API_KEY",
      "SECOND_API_KEY",
      "SECRET",
      "BACKEND_ENDPOINT",
      "BACKEND_API_KEY_2",
      "SECOND_API_KEY",
      "SECRET",
    ]);
  });
});
