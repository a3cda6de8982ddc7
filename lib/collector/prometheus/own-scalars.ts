import type { TypeId } from "../../catalogue/fields/types";
import { parseUrl } from "../go/parse-url";
import { parsePrometheusDuration } from "../go/prometheus-duration";
import { quote } from "../go/quote";
import { compileRegexp } from "../go/regexp";
import type { Decoded } from "../types";
import { YamlFault } from "./yaml-context";
import type { YamlPlace } from "./yaml-context";

type OwnScalar = (text: string, place: YamlPlace) => Decoded;

const common = "github.com/prometheus/common";
const prometheus = "github.com/prometheus/prometheus";

/** Types that read a text by their own `UnmarshalYAML`; each throws a YamlFault with upstream's text. */
export const ownScalars: ReadonlyMap<TypeId, OwnScalar> = new Map<TypeId, OwnScalar>([
  [`${common}/model.Duration`, duration],
  [`${common}/model.LabelName`, labelName],
  [`${common}/model.ValidationScheme`, validationScheme],
  [`${common}/config.URL`, url],
  [`${common}/config.Secret`, (text) => text],
  [`${common}/config.TLSVersion`, tlsVersion],
  [`${prometheus}/model/relabel.Regexp`, pattern],
  [`${prometheus}/model/relabel.Action`, action],
  [`${prometheus}/discovery/kubernetes.Role`, role],
]);

function duration(text: string, { at }: YamlPlace): Decoded {
  const parsed = parsePrometheusDuration(text);
  if (!parsed.ok) throw new YamlFault(parsed.error, at);
  return parsed.value;
}

function labelName(text: string, { at }: YamlPlace): Decoded {
  if (text === "") throw new YamlFault(`${quote(text)} is not a valid label name`, at);
  return text;
}

function validationScheme(text: string, { at }: YamlPlace): Decoded {
  if (!["", "legacy", "utf8"].includes(text))
    throw new YamlFault(`unrecognized ValidationScheme: ${quote(text)}`, at);
  return text;
}

function url(text: string, { at }: YamlPlace): Decoded {
  const parsed = parseUrl(text);
  if (!parsed.ok) throw new YamlFault(parsed.error, at);
  return text;
}

function tlsVersion(text: string, { at }: YamlPlace): Decoded {
  if (!/^TLS1[0-3]$/.test(text)) throw new YamlFault(`unknown TLS version: ${text}`, at);
  return text;
}

function pattern(text: string, { at }: YamlPlace): Decoded {
  const compiled = compileRegexp(`^(?s:${text})$`);
  if (!compiled.ok) throw new YamlFault(compiled.error, at);
  return text;
}

const actions = new Set(
  [
    "replace",
    "keep",
    "drop",
    "hashmod",
    "labelmap",
    "labeldrop",
    "labelkeep",
    "lowercase",
    "uppercase",
  ].concat(["keepequal", "dropequal"]),
);

function action(text: string, { at }: YamlPlace): Decoded {
  const lower = text.toLowerCase();
  if (!actions.has(lower)) throw new YamlFault(`unknown relabel action ${quote(text)}`, at);
  return lower;
}

const roles = new Set(["node", "pod", "service", "endpoints", "endpointslice", "ingress"]);

function role(text: string, { at }: YamlPlace): Decoded {
  if (!roles.has(text)) throw new YamlFault(`unknown Kubernetes SD role ${quote(text)}`, at);
  return text;
}
