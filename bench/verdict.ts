/**
 * `npm run bench:verdict [-- --collector PATH]`: what the collector's verdict costs, as ratios within one run: beside one process of
 * the collector's own `validate`, beside itself as configurations grow, and on a text made of aliases.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { testFields, testOttl } from "../lib/catalogue/fields/testing";
import { testCatalogue } from "../lib/catalogue/testing";
import { bareMachine } from "../lib/collector/bare-machine";
import { validateCommand } from "../lib/host/collector-opinion";
import { confine, emptyEnvironment } from "../lib/host/confine";
import { createBuild } from "../lib/collector/build";
import { createMemory, type Memory } from "../lib/collector/memory";
import { judge } from "../lib/collector/verdict";
import { readYaml } from "../lib/collector/yaml/read";
import { option } from "../scripts/reference-build";
import { median } from "./measure";

const build = createBuild(testCatalogue, testFields, {
  version: testFields.version,
  parts: { distribution: "contrib" },
  ottl: testOttl,
});
const files = ["agent", "gateway"].map((name) =>
  fileURLToPath(new URL(`../fixtures/journey/${name}.yaml`, import.meta.url)),
);
const pair = files.map((file) => readFileSync(file, "utf8"));
const verdictOn = (text: string, memory?: Memory) =>
  judge([{ is: "text", text }], { build, environment: bareMachine, ...(memory && { memory }) });
const nothing = () => null;

// As in an open studio or editor: the engine has long compiled what runs often.
const whole = median(4000, nothing, () => pair.map((text) => verdictOn(text)));
const parsing = median(4000, nothing, () => pair.map((text) => readYaml(text)));
console.log(`verdict on the journey's pair ${ms(whole)}, of which reading the text ${ms(parsing)}`);
const collector = option("collector");
if (collector !== null) {
  const { program, args } = confine(validateCommand(collector, files));
  const process = median(9, nothing, () => spawnSync(program, args, { env: emptyEnvironment() }));
  console.log(`one process of the collector ${ms(process)}: ${ratio(process, whole)} times as long,`);
  console.log(
    `  and ${ratio(process, Math.max(whole - parsing, 0.001))} times as long as the verdict without reading`,
  );
}

console.log("growth");
const sizes = [10, 100, 1000, 10_000];
const texts = sizes.map(configurationOf);
const rounds = [400, 100, 21, 5];
const times = texts.map((text, index) => median(rounds[index] ?? 5, nothing, () => verdictOn(text)));
sizes.forEach((size, index) => {
  const each = (times[index] ?? 0) / size / ((times[1] ?? 1) / 100);
  console.log(
    `  ${size} components ${ms(times[index] ?? 0)}, ${each.toFixed(2)} times as much for each as of 100`,
  );
});

console.log("a keystroke inside of one component, as an open studio judges it");
texts.forEach((text, index) => {
  const memory = createMemory();
  verdictOn(text, memory);
  const keystroke = median(
    rounds[index] ?? 5,
    (round) => text.replace("send_batch_size: 10", `send_batch_size: 10${round}`),
    (next) => verdictOn(next, memory),
  );
  const part = ratio(keystroke, times[index] ?? 1);
  console.log(`  of ${sizes[index]} ${ms(keystroke)}: ${part} of the whole`);
});

const levels = Array.from(
  { length: 12 },
  (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level}, `.repeat(9)}]`,
);
const bomb = ["a0: &a0 x", ...levels].join("\n");
const refused = median(9, nothing, () => verdictOn(bomb));
console.log(
  `aliases within aliases: ${verdictOn(bomb).errors[0]?.upstream.split(": ").at(-1) ?? "taken"}, ${ratio(refused, whole)} times the pair`,
);

/** A configuration with that many processors, each in the one pipeline. */
function configurationOf(size: number): string {
  const names = Array.from({ length: size }, (_, index) => `batch/p${index}`);
  return [
    "receivers: { otlp: { protocols: { grpc: {} } } }",
    "processors:",
    ...names.map((name) => `  ${name}: { send_batch_size: 10, timeout: 5s }`),
    "exporters: { debug: {} }",
    "service:",
    `  pipelines: { traces: { receivers: [otlp], processors: [${names.join(", ")}], exporters: [debug] } }`,
    "",
  ].join("\n");
}

function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2);
}
