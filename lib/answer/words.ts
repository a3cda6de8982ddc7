import type { WordBook } from "../base/words";

/** Why a question to the interface is not answered. */
export const answerWords: WordBook = {
  en: {
    "answer.nothing": "There is nothing to check: send `tiers` with `id` and `yaml`, or a `design`.",
    "answer.not-json": "The body is not JSON.",
    "answer.shape": "The body is not a question: look at `{where}`. `/api/openapi.json` tells the shape.",
    "answer.too-large": "The body is larger than {limit, number} MB: use the command line.",
    "answer.rule":
      "There is no rule or family `{rule}`, so its level would mean nothing. `/rules` lists them.",
    "answer.fact": "Tier `{tier}`, `{fact}`: {message}",
  },
  ko: {
    "answer.nothing": "확인할 대상이 없습니다. `id`와 `yaml`이 있는 `tiers`나 `design`을 보내십시오.",
    "answer.not-json": "본문이 JSON이 아닙니다.",
    "answer.shape":
      "본문을 이해할 수 없습니다. `{where}` 항목을 확인하십시오. 형식은 `/api/openapi.json`에 있습니다.",
    "answer.too-large": "본문이 {limit, number}MB보다 큽니다. 명령줄을 사용하십시오.",
    "answer.rule": "`{rule}` 규칙이나 계열이 없어 수준을 정할 수 없습니다. 목록은 `/rules`에 있습니다.",
    "answer.fact": "`{tier}` 티어, `{fact}`: {message}",
  },
};
