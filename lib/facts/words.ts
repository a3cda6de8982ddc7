import type { Language, Sentences, WordBook } from "../base/words";
import { factDocs } from "./docs";

/** What the facts room says. */
export const factsWords: WordBook = {
  en: {
    ...labels("en"),
    "facts.boolean": "`{input}` is not an answer to yes or no. Expected: true or false.",
    "facts.integer-from": "`{input}` does not fit. Expected: a whole number from {min, number} on.",
    "facts.integer-between":
      "`{input}` does not fit. Expected: a whole number from {min, number} to {max, number}.",
    "facts.text": "`{input}` does not have the form that `{fact}` takes.",
    "facts.choice": "`{input}` does not fit. Expected one of: {values}.",
    "facts.quantity": "`{input}` is not a Kubernetes quantity. Expected: 250m, 2 or 512Mi, for example.",
    "facts.duration": "`{input}` is not a duration. Expected: 30s or 5m, for example.",
    "facts.list": "`{input}` is not a list. Expected: texts separated by commas.",
    "facts.data": "`{input}` is not a list or map written as JSON.",
    "facts.unknown":
      "There is no deploy fact `{fact}`.{near, select, none {} other { The closest name is `{near}`.}}",
  },
  ko: {
    ...labels("ko"),
    "facts.boolean": "`{input}` 값은 예 또는 아니요로 읽을 수 없습니다. true 또는 false가 필요합니다.",
    "facts.integer-from": "`{input}` 값은 맞지 않습니다. {min, number} 이상의 정수가 필요합니다.",
    "facts.integer-between":
      "`{input}` 값은 맞지 않습니다. {min, number}부터 {max, number}까지의 정수가 필요합니다.",
    "facts.text": "`{input}` 값은 `{fact}` 항목의 형식과 다릅니다.",
    "facts.choice": "`{input}` 값은 맞지 않습니다. 다음 중 하나가 필요합니다: {values}.",
    "facts.quantity": "`{input}` 값은 Kubernetes 수량 표기가 아닙니다. 예: 250m, 2, 512Mi.",
    "facts.duration": "`{input}` 값은 시간 길이 표기가 아닙니다. 예: 30s, 5m.",
    "facts.list": "`{input}` 값은 목록이 아닙니다. 쉼표로 구분한 문자열이 필요합니다.",
    "facts.data": "`{input}` 값은 JSON으로 쓴 목록이나 맵이 아닙니다.",
    "facts.unknown":
      "`{fact}` 배포 정보는 없습니다.{near, select, none {} other { 가장 가까운 이름은 `{near}`입니다.}}",
  },
};

function labels(language: Language): Sentences {
  return Object.fromEntries(
    Object.entries(factDocs).map(([id, docs]) => [`facts.label.${id}`, docs[language]] as const),
  );
}
