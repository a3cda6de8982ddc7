import { bareMachine } from "../../lib/collector/bare-machine";
import { judge } from "../../lib/collector/verdict";
import { decodeBytes } from "../../lib/collector/yaml/decode-bytes";
import { createBuild } from "../../lib/collector/build";
import { testFields, testOttl } from "../../lib/catalogue/fields/testing";
import { testCatalogue } from "../../lib/catalogue/testing";
import { createRandom } from "./random";

/** Byte strings of three kinds in turn: any bytes, pieces of YAML, and a small configuration with bytes changed. */
export function* byteStrings(count: number, seed: number): Generator<Uint8Array> {
  const random = createRandom(seed);
  const encoder = new TextEncoder();
  const small = encoder.encode(
    'receivers:\n  otlp: { protocols: { grpc: { endpoint: "a:1" } } }\nprocessors:\n  transform: { trace_statements: [\'set(span.name, "a")\'] }\n' +
      "exporters:\n  debug: &d\nservice:\n  pipelines: { traces: { receivers: [otlp], processors: [transform], exporters: [debug] } }\n",
  );
  for (let index = 0; index < count; index++) {
    if (index % 3 === 0) yield Uint8Array.from({ length: random.below(60) }, () => random.below(256));
    else if (index % 3 === 1)
      yield encoder.encode(
        Array.from({ length: random.below(25) }, () => random.pick(pieces) ?? "").join(""),
      );
    else {
      const bytes = Uint8Array.from(small);
      for (let round = random.below(6); round >= 0; round--)
        bytes[random.below(bytes.length)] = random.below(256);
      yield bytes;
    }
  }
}

const words =
  "receivers: processors: exporters: service: pipelines: traces: otlp: transform: filter: - { } [ ] , : ? ! | > & * &a *a <<: % @ ` \" ' # --- ... ~ $ ${ } ${env:X} ${A:-b} :: !!int !!binary = == (";
const pieces = words
  .split(" ")
  .concat(
    "\n",
    "\n  ",
    "\n    ",
    " ",
    "\t",
    "\r\n",
    "\u0085",
    "\u2028",
    "\uFEFF",
    "é",
    "0x1F",
    "1e999",
    "2024-01-01",
  );

const build = createBuild(testCatalogue, testFields, {
  version: testFields.version,
  parts: { distribution: "contrib" },
  ottl: testOttl,
});

/** Judges bytes twice; true where they pass. Throws where it throws, or where the answers differ. */
export function answersTo(bytes: Uint8Array): boolean {
  const verdicts = [0, 1].map(() => {
    const text = decodeBytes(bytes);
    const source = text.ok
      ? ({ is: "text", text: text.value } as const)
      : ({ is: "unreadable", error: text.error } as const);
    return judge([source], { build, environment: bareMachine });
  });
  const [first, second] = verdicts.map((verdict) => JSON.stringify(verdict));
  if (first !== second) throw new Error(`Two answers to ${JSON.stringify([...bytes])}`);
  return verdicts[0]?.pass ?? false;
}
