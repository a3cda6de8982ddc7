import type { Language } from "../base/words";
import type { RuleId, RuleWords, Severity } from "./types";

/** What the engine says by itself, without a rule: text that does not parse, waivers that do nothing, rules that fail. */
export type OwnFinding = {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly words: Readonly<Record<Language, RuleWords>>;
};

/** `title` and `why` are not messages: they stand plain on the rule pages. */
export const ownFindings: readonly OwnFinding[] = [
  {
    id: "collector/syntax",
    severity: "error",
    words: {
      en: {
        title: "The text can be read",
        why: "The collector reads its configuration before anything else. Text that does not parse stops it at the first line of its log, and no data is taken in. What is shown of this tier is the last version that did parse.",
        messages: {},
        fixes: {},
      },
      ko: {
        title: "설정 텍스트를 읽을 수 있음",
        why: "Collector는 무엇보다 먼저 설정을 읽습니다. 구문이 틀린 텍스트가 있으면 바로 종료되고 데이터를 전혀 받지 못합니다. 이 티어는 마지막으로 정상적으로 읽힌 상태를 보여 줍니다.",
        messages: {},
        fixes: {},
      },
    },
  },
  {
    id: "engine/rule-failed",
    severity: "info",
    words: {
      en: {
        title: "Every rule ran to its end",
        why: "A rule failed on this configuration. What it would have said is missing here; all other rules ran. The configuration may be fine: the fault is in the rule.",
        messages: {
          default: "The rule `{rule}` failed here ({reason}). It checked nothing; all others ran.",
        },
        fixes: {},
      },
      ko: {
        title: "모든 규칙이 끝까지 실행됨",
        why: "이 설정을 검사하던 규칙 하나가 실패했습니다. 그 규칙의 결과만 빠져 있고 나머지 규칙은 모두 실행되었습니다. 설정의 문제가 아니라 규칙의 결함입니다.",
        messages: {
          default:
            "`{rule}` 규칙이 여기에서 실패하여({reason}) 검사하지 못했습니다. 나머지 규칙은 모두 실행되었습니다.",
        },
        fixes: {},
      },
    },
  },
  {
    id: "waiver/no-reason",
    severity: "info",
    words: {
      en: {
        title: "Every waiver has a reason",
        why: "A finding that was accepted comes back as a question to whoever reads the file next. The reason after the dash is the answer; without one the comment mutes nothing.",
        messages: {
          default: "The waiver of `{rule}` gives no reason, so it mutes nothing. Add ` - ` and why.",
        },
        fixes: {},
      },
      ko: {
        title: "모든 예외 주석에 사유가 있음",
        why: "받아들이기로 한 지적은 다음에 이 파일을 읽는 사람에게 다시 의문이 됩니다. 대시 뒤의 사유가 그 답입니다. 사유가 없는 주석은 아무것도 숨기지 않습니다.",
        messages: {
          default: "`{rule}` 예외 주석에 사유가 없어 적용되지 않습니다. ` - ` 뒤에 이유를 적으십시오.",
        },
        fixes: {},
      },
    },
  },
  {
    id: "waiver/unused",
    severity: "info",
    words: {
      en: {
        title: "Every waiver mutes something",
        why: "A waiver that matches no finding is left over from a fault that was mended, or stands at the wrong place. Left there, it would mute the next finding of that rule without anyone having agreed to it.",
        messages: {
          default:
            "The waiver of `{rule}` matches no finding here. Remove it, or move it to the line it is about.",
          "unknown-rule": "The waiver names `{rule}`, and there is no such rule. It mutes nothing.",
        },
        fixes: {},
      },
      ko: {
        title: "모든 예외 주석이 실제로 쓰임",
        why: "어떤 지적과도 맞지 않는 예외 주석은 이미 고친 문제에서 남았거나 잘못된 위치에 있습니다. 그대로 두면 아무도 동의하지 않은 다음 지적까지 숨기게 됩니다.",
        messages: {
          default: "`{rule}` 예외 주석에 해당하는 지적이 없습니다. 주석을 지우거나 해당하는 줄로 옮기십시오.",
          "unknown-rule":
            "예외 주석의 `{rule}` 규칙은 존재하지 않습니다. 이 주석은 아무것도 숨기지 않습니다.",
        },
        fixes: {},
      },
    },
  },
  {
    id: "waiver/expired",
    severity: "info",
    words: {
      en: {
        title: "No waiver is past its date",
        why: "A waiver with a date is a promise to look again by then. From the day after, the finding is shown as if the waiver were not there.",
        messages: {
          default: "The waiver of `{rule}` ended on {until}; its findings are shown again.",
          "no-date":
            "The waiver of `{rule}` ends on `{until}`, which is no date, so it mutes nothing. Write it as `until 2027-01-31`.",
        },
        fixes: {},
      },
      ko: {
        title: "기한이 지난 예외 주석이 없음",
        why: "기한이 있는 예외는 그때까지 다시 살펴보겠다는 약속입니다. 기한 다음 날부터는 예외가 없는 것처럼 지적을 다시 보여 줍니다.",
        messages: {
          default: "`{rule}` 예외 주석의 기한이 {until}에 끝나 지적이 다시 표시됩니다.",
          "no-date":
            "`{rule}` 예외 주석의 기한 `{until}`은(는) 날짜가 아니어서 적용되지 않습니다. `until 2027-01-31` 형식으로 적으십시오.",
        },
        fixes: {},
      },
    },
  },
];
