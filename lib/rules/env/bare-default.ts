import { set } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inTier } from "../shared/in-tier";
import { textsIn } from "../shared/texts-in";
import type { RuleDocs } from "../types";

export const bareDefault = rule({
  id: "env/bare-default",
  scope: "tier",
  severity: "error",
  *check(tier) {
    for (const { path, text } of textsIn(tier.config, [])) {
      const [, variable] = pattern().exec(text)?.slice(1) ?? [];
      if (variable === undefined) continue;
      yield {
        at: { yaml: path, part: "value" },
        params: { variable, written: `\${${variable}:-…}`, right: `\${env:${variable}:-…}` },
        fixes: [
          {
            id: "add-scheme",
            params: { variable },
            // Before, the collector did not start at all.
            safety: "safe",
            edits: [inTier(tier.id, set(path, text.replace(pattern("g"), "$1${env:$2:-")))],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A default stands behind the scheme env",
      why: "The collector reads what stands before the first colon in `$'{'…'}'` as the name of a source: `env`, `file`, `yaml`. Without `env:` a variable with a default looks like a source of that name, which does not exist, and the configuration is refused as a whole. In shells the short form is usual, which makes this an easy slip.",
      messages: {
        default:
          "`{written}` is read as a source called `{variable}`, which does not exist: the collector does not start. Write `{right}`.",
      },
      fixes: { "add-scheme": "Write `$'{'env:{variable}:-…'}'`" },
    },
    ko: {
      title: "기본값이 env 스킴 뒤에 있음",
      why: "Collector는 `$'{'…'}'` 안에서 첫 콜론 앞에 있는 것을 `env`, `file`, `yaml` 같은 소스 이름으로 읽습니다. `env:` 없이 기본값을 쓰면 변수 이름이 소스 이름으로 읽히는데, 그런 소스가 없어 구성 전체가 거부됩니다. 셸에서는 짧은 형식이 흔해 실수하기 쉽습니다.",
      messages: {
        default:
          "`{written}` 표기는 `{variable}` 이름의 소스로 읽히지만 그런 소스가 없어 Collector가 시작되지 않습니다. `{right}` 형식으로 적습니다.",
      },
      fixes: { "add-scheme": "`$'{'env:{variable}:-…'}'`로 변경" },
    },
  },
  source: "https://opentelemetry.io/docs/collector/configuration/#environment-variables",
  bad: { tiers: { gateway: sending("${BACKEND:-https://otlp.example.com}") } },
  good: { tiers: { gateway: sending("${env:BACKEND:-https://otlp.example.com}") } },
});

function sending(endpoint: string): string {
  return exampleTier({
    exporters: `otlp_http: { endpoint: "${endpoint}" }`,
    pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }",
  });
}

/** A variable with a default and no scheme. What is escaped with `$$`, and the sources that exist, are none. */
function pattern(flags = ""): RegExp {
  return new RegExp(
    String.raw`((?:^|[^$])(?:\$\$)*)\$\{(?!(?:env|file|yaml|http|https):)([A-Za-z_]\w*):-`,
    flags,
  );
}
