import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
/** The configurations that the product was asked for, where they are at hand; else ours of the same shape. */
const given = resolve(root, "../shared/seed");
const folder = existsSync(join(given, "agent.yaml")) ? given : join(root, "fixtures/journey");

export const agentYaml = readFileSync(join(folder, "agent.yaml"), "utf8");
export const gatewayYaml = readFileSync(join(folder, "gateway.yaml"), "utf8");

/** The comments of a text, as written. */
export function commentsIn(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => /(?:^|\s)(#.*)$/.exec(line)?.[1] ?? []);
}
