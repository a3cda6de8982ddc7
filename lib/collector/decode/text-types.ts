import type { TypeId } from "../../catalogue/fields/types";
import { quote } from "../go/quote";
import type { TextResult } from "./text-result";
import { parseByteSize } from "./byte-size";
import { parseStanzaField } from "./stanza-field";
import { parseId, parsePipelineId } from "./component-id";

/** Judges a text for a type that unmarshals text; types that are not known here take any. */
export function unmarshalText(type: TypeId, text: string): TextResult {
  const judge = judges.get(type);
  return judge ? judge(text) : { ok: true, value: text };
}

type Judge = (text: string) => TextResult;

const core = "go.opentelemetry.io/collector";
const contrib = "github.com/open-telemetry/opentelemetry-collector-contrib";

/** The accepted texts in the type's own order; `fold`: any capitals. Values are shown as the first spelling. */
function oneOf(
  values: readonly string[],
  error: (text: string) => string,
  { fold = false }: { readonly fold?: boolean } = {},
): Judge {
  const choices = values.filter((value) => value !== "");
  return (text) => {
    const said = fold ? text.toLowerCase() : text;
    if (values.includes(said)) return { ok: true, value: said };
    return { ok: false, error: error(said), choices };
  };
}

const transports = ["tcp", "tcp4", "tcp6", "udp", "udp4", "udp6", "ip", "ip4", "ip6"].concat(
  ["unix", "unixgram", "unixpacket", "npipe"],
  "",
);
const contexts = ["resource", "scope", "span", "spanevent", "metric", "datapoint", "log", "profile"];

const judges: ReadonlyMap<TypeId, Judge> = new Map([
  ["component.ID", parseId],
  ["pipeline.ID", parsePipelineId],
  [
    `${core}/config/configcompression.Type`,
    oneOf(
      ["gzip", "zlib", "deflate", "snappy", "x-snappy-framed", "zstd", "lz4", "none", ""],
      (text) => `unsupported compression type ${quote(text)}`,
    ),
  ],
  [
    `${core}/config/confignet.TransportType`,
    oneOf(transports, (text) => `unsupported transport type ${quote(text)}`),
  ],
  [
    `${core}/config/configtelemetry.Level`,
    oneOf(["none", "basic", "normal", "detailed"], (text) => `unknown metrics level ${quote(text)}`, {
      fold: true,
    }),
  ],
  [
    `${core}/exporter/exporterhelper/internal/request.SizerType`,
    oneOf(["items", "bytes", "requests"], (text) => `invalid sizer: ${quote(text)}`),
  ],
  [
    `${core}/exporter/otlphttpexporter.EncodingType`,
    oneOf(["proto", "json"], (text) => `invalid encoding type: ${text}`),
  ],
  ["go.uber.org/zap/zapcore.Level", zapLevel],
  [
    `${contrib}/pkg/ottl.ErrorMode`,
    oneOf(["ignore", "propagate", "silent"], (text) => `unknown error mode ${text}`, { fold: true }),
  ],
  [
    `${contrib}/processor/transformprocessor/internal/common.ContextID`,
    oneOf([...contexts, "exemplar"], (text) => `unknown context ${text}`, { fold: true }),
  ],
  [
    `${contrib}/processor/filterprocessor/internal/condition.ContextID`,
    oneOf(contexts, (text) => `unknown context ${text}`, { fold: true }),
  ],
  [
    `${contrib}/processor/redactionprocessor.HashFunction`,
    oneOf(
      ["sha1", "sha3", "md5", "hmac-sha256", "hmac-sha512", ""],
      (text) =>
        `unknown HashFunction ${text}, allowed functions are sha1, sha3, md5, hmac-sha256 and hmac-sha512`,
      { fold: true },
    ),
  ],
  [
    `${contrib}/processor/probabilisticsamplerprocessor.SamplerMode`,
    oneOf(
      ["hash_seed", "equalizing", "proportional", ""],
      (text) => `unsupported sampler mode ${quote(text)}`,
    ),
  ],
  [
    `${contrib}/processor/cumulativetodeltaprocessor/internal/tracking.InitialValue`,
    oneOf(["auto", "keep", "drop"], (text) => `unknown initial_value: ${text}`),
  ],
  [
    `${contrib}/connector/spanmetricsconnector/internal/metrics.Unit`,
    oneOf(["ms", "s"], (text) => `unknown Unit ${quote(text)}, allowed units are "ms" and "s"`, {
      fold: true,
    }),
  ],
  [`${contrib}/pkg/stanza/operator/helper.ByteSize`, parseByteSize],
  [`${contrib}/pkg/stanza/entry.Field`, (text: string) => parseStanzaField(text, "field")],
  [`${contrib}/pkg/stanza/entry.RootableField`, (text: string) => parseStanzaField(text, "rootable")],
  [
    `${contrib}/pkg/stanza/operator/transformer/remove.rootableField`,
    (text: string) => parseStanzaField(text, "root-or-field"),
  ],
]);

/** zap takes its levels in any capitals, and the empty text. */
function zapLevel(text: string): TextResult {
  const choices = ["debug", "info", "warn", "error", "dpanic", "panic", "fatal"];
  const said = text.toLowerCase();
  if (said === "") return { ok: true, value: "info" };
  if (said === "warning") return { ok: true, value: "warn" };
  if (choices.includes(said)) return { ok: true, value: said };
  return { ok: false, error: `unrecognized level: ${quote(text)}`, choices };
}
