import { envOf, usedComponents } from "../../topology/query";
import type { Tier } from "../../topology/types";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { knownVariables } from "../shared/known-variables";
import { provideVariable } from "../shared/provide-variable";
import { textsIn } from "../shared/texts-in";
import type { Path } from "../../base/path";
import type { FixReport, RuleDocs } from "../types";

export const envUndefined = rule({
  id: "env/undefined",
  scope: "tier",
  severity: "error",
  *check(tier) {
    const { names, complete } = envOf(tier);
    const provided = new Set([...knownVariables, ...names]);
    const told = new Set<string>();
    for (const { path, text } of criticalTexts(tier)) {
      for (const variable of variablesIn(text)) {
        if (provided.has(variable) || told.has(variable)) continue;
        if (!complete) {
          yield { ask: "env.variables", tier: tier.id };
          return;
        }
        told.add(variable);
        yield {
          at: { yaml: path, part: "value" },
          params: {
            variable,
            tier: tier.id,
            field: String(path.findLast((step) => typeof step === "string")),
          },
          fixes: provideFixes(tier, variable),
        };
      }
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Variables in addresses are set in the pod",
      why: "A variable that the pod does not have becomes nothing, without any error: `$'{'env:HOST'}':4317` is `:4317`, an address alone is empty. The collector starts, and listens or sends somewhere else, or nowhere. What Kubernetes knows of a pod comes from the downward API; other values from the values file or a Secret.",
      messages: {
        default:
          "The pods of `{tier}` do not have `{variable}`, which `{field}` is made of: it becomes empty without an error, and the address leads elsewhere or nowhere.",
      },
      fixes: { provide: "Set `{variable}` from `{from}`" },
    },
    ko: {
      title: "주소에 쓰인 변수가 파드에 설정됨",
      why: "파드에 없는 변수는 오류 없이 빈 값이 됩니다. `$'{'env:HOST'}':4317`은 `:4317`이 되고, 변수만 적은 주소는 비게 됩니다. Collector는 시작되지만 엉뚱한 곳에서 받거나 보내고, 아예 보내지 못하기도 합니다. Kubernetes가 파드에 대해 아는 값은 다운워드 API에서, 다른 값은 values 파일이나 Secret에서 가져옵니다.",
      messages: {
        default:
          "`{field}` 항목에 쓰인 `{variable}` 변수가 `{tier}` 티어의 파드에 없습니다. 오류 없이 빈 값이 되어 주소가 엉뚱한 곳을 가리킵니다.",
      },
      fixes: { provide: "`{from}` 값으로 `{variable}` 변수 설정" },
    },
  },
  source: "https://opentelemetry.io/docs/collector/configuration/#environment-variables",
  bad: { tiers: { agent: sending() }, facts: { agent: { "env.variables": [] } } },
  good: {
    tiers: { agent: sending() },
    facts: {
      agent: { "env.variables": [{ name: "BACKEND", from: "value", value: "https://otlp.example.com" }] },
    },
  },
});

function sending(): string {
  return exampleTier({
    exporters: 'otlp_http: { endpoint: "${env:BACKEND}" }',
    pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }",
  });
}

/** Settings that say where to listen or to send, or that name an extension. */
const critical =
  /(^|_)(endpoint|endpoints|hostname|hostnames|url|address|brokers|targets|authenticator|storage)$/;

/** The texts of such settings in all that the collector starts. */
function criticalTexts(tier: Tier): readonly { readonly path: Path; readonly text: string }[] {
  return [...usedComponents(tier)]
    .flatMap((component) => textsIn(component.config, component.at))
    .filter(({ path }) => critical.test(String(path.findLast((step) => typeof step === "string"))));
}

/** The variables of a text that have no default. `$$` escapes. */
function variablesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<=(?:^|[^$])(?:\$\$)*)\$\{(?:env:)?([A-Za-z_]\w*)\}/g)].flatMap(
    ([, name]) => name ?? [],
  );
}

/** What a name suggests of the downward API. */
const downward: readonly (readonly [RegExp, string])[] = [
  [/POD_?IP$/i, "status.podIP"],
  [/(NODE|HOST)_?IP$/i, "status.hostIP"],
  [/NODE(_?NAME)?$/i, "spec.nodeName"],
  [/POD_?NAME$/i, "metadata.name"],
  [/NAMESPACE$/i, "metadata.namespace"],
];

function provideFixes(tier: Tier, variable: string): readonly FixReport[] {
  const field = downward.find(([name]) => name.test(variable))?.[1];
  if (field === undefined) return [];
  return [
    {
      id: "provide",
      params: { variable, from: field },
      safety: "review",
      edits: provideVariable(tier, { name: variable, from: "downward", field }),
    },
  ];
}
