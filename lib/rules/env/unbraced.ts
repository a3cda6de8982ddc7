import { compareVersions } from "../../catalogue/versions";
import type { Tier } from "../../topology/types";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inTier } from "../shared/in-tier";
import { textsIn } from "../shared/texts-in";
import type { RuleDocs } from "../types";

export const unbraced = rule({
  id: "env/unbraced",
  scope: "tier",
  severity: "error",
  *check(tier) {
    for (const { path, text } of textsIn(tier.config, [])) {
      const found = [...text.matchAll(pattern())].find((match) => isText(match, tier));
      if (!found) continue;
      const [, , written = "", bare, bracketed] = found;
      yield {
        at: { yaml: path, part: "value" },
        ...(bare === undefined ? { message: "kubernetes" } : {}),
        params: { written, right: `\${env:${bare ?? bracketed ?? ""}}` },
        fixes: [
          {
            id: "add-braces",
            // Nobody can tell a variable from a text that happens to look like one.
            safety: "review",
            edits: [inTier(tier.id, set(path, text.replaceAll(pattern(), replaced)))],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Variables stand in braces",
      why: "Up to v0.106 the collector replaced a name behind a dollar sign. Since v0.107 it is text like any other: an address is looked up under the name of the variable, a token is sent as its name. The form with round brackets is Kubernetes' own, for arguments and variables of a pod, and means nothing in a configuration.",
      messages: {
        default:
          "`{written}` is no variable since 0.107.0: the collector takes it as it stands. Write `{right}`.",
        kubernetes:
          "`{written}` is a variable in a pod's arguments and mere text here: the collector takes it as it stands. Write `{right}`.",
      },
      fixes: { "add-braces": "Write it as a variable of the environment" },
    },
    ko: {
      title: "변수가 중괄호 안에 있음",
      why: "v0.106까지 Collector는 달러 기호 뒤의 이름을 변수 값으로 바꾸었습니다. v0.107부터는 일반 텍스트입니다. 주소는 변수 이름 그대로 조회되고 토큰도 이름 그대로 전송됩니다. 소괄호 형식은 파드의 인자와 변수에서만 쓰는 Kubernetes 문법이라 설정에서는 아무 의미가 없습니다.",
      messages: {
        default:
          "`{written}` 표기는 0.107.0부터 변수가 아니라 적힌 그대로 쓰입니다. `{right}` 형식으로 적습니다.",
        kubernetes:
          "`{written}` 표기는 파드 인자에서만 변수이고 여기서는 적힌 그대로 쓰입니다. `{right}` 형식으로 적습니다.",
      },
      fixes: { "add-braces": "환경 변수 형식으로 변경" },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/blob/main/CHANGELOG.md#v01070v1130",
  bad: { tiers: { gateway: sending("https://$BACKEND_HOST:4318") } },
  good: { tiers: { gateway: sending("https://${env:BACKEND_HOST}:4318") } },
});

function sending(endpoint: string): string {
  return exampleTier({
    exporters: `otlp_http: { endpoint: "${endpoint}" }`,
    pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }",
  });
}

/** A name in capitals behind a single dollar sign, at the beginning of a word: groups of patterns and escaped signs are none. */
function pattern(): RegExp {
  return /(^|[\s:/@"'=,[-])(\$(?:([A-Z][A-Z0-9_]+)\b|\(([A-Z][A-Z0-9_]+)\)))/g;
}

/** Collectors before 0.107 replaced the bare form. */
function isText([, , , bare]: RegExpMatchArray, { target }: Tier): boolean {
  return bare === undefined || compareVersions(target.collector, "0.107.0") >= 0;
}

function replaced(_: string, before: string, __: string, bare?: string, bracketed?: string): string {
  return `${before}\${env:${bare ?? bracketed ?? ""}}`;
}
