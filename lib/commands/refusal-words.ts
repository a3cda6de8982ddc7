import type { WordBook } from "../base/words";

/** Why a command is refused; part of `commandWords`. */
export const refusalWords: WordBook = {
  en: {
    "command.syntax-first":
      "The text of `{tier}` does not parse (line {line, number}). Mend it first: the graph shows an older state.",
    "command.no-pipeline": "`{tier}` has no pipeline `{pipeline}`.",
    "command.no-component": "`{tier}` defines no {kind} `{id}`.",
    "command.nothing-moved":
      "Nothing of the selection was moved by hand: it stands where the layout puts it. Move a tier, a hop or a backend, or tidy the whole layout.",
    "command.nothing-selected":
      "No component is selected, so there is nothing to change. Select one or several first.",
    "command.no-use": "`{pipeline}` has nothing at position {position, number}.",
    "command.no-position": "`{pipeline}` has no position {position, number} in its {slot}.",
    "command.no-option": "`{path}` is not set in `{tier}`.",
    "command.no-fact": "There is no deploy fact `{fact}`.",
    "command.taken": "`{id}` is defined already.",
    "command.there-already": "`{id}` is in `{pipeline}` already.",
    "command.extension-on": "`{id}` is on in `{tier}` already.",
    "command.wrong-list": "`{id}` is a {kind}; it does not belong among the {slot}.",
    "command.other-signal": "`{id}` does not carry {signal}; it carries {carried}.",
    "command.no-signal-here": "`{id}` cannot stand on this side of a {signal} pipeline.",
    "command.unknown-type": "No {kind} `{type}` is known. If your own build has it, write it into the YAML.",
    "command.not-yet": "The {kind} `{type}` arrives with collector {first}; this tier runs {collector}.",
    "command.removed": "The {kind} `{type}` was last in collector {last}; this tier runs {collector}.",
    "command.removed-instead":
      "The {kind} `{type}` was last in collector {last}; this tier runs {collector}. Upstream names {instead} instead.",
    "command.other-distribution":
      "The {distribution} distribution {collector} does not contain the {kind} `{type}`. It is in: {distributions}.",
    "command.not-built":
      "The collector `{build}` was built without this component: add the module {module} to its builder's manifest first.",
    "command.self-built":
      "No distribution of collector {collector} contains the {kind} `{type}`. If your own build has it, write it into the YAML.",
    "command.component-name":
      "`{id}` is not a component id; expected a type and perhaps a name, such as `batch` or `batch/traces`.",
    "command.pipeline-name":
      "`{name}` cannot name a pipeline; expected letters, digits, `-`, `_` or `.`, without spaces.",
    "command.pipeline-taken": "`{tier}` has a pipeline `{pipeline}` already.",
    "command.other-type": "`{id}` keeps its type `{type}`; only what follows the slash can change.",
    "command.tiers-other-signal":
      "`{from}` sends {sent} there, and that pipeline of `{to}` takes {taken}: connect pipelines of one signal.",
    "command.nothing-to-paste":
      "The clipboard holds no components: copy some here, or copy YAML with sections such as `processors`.",
    "command.tiers-circle": "`{to}` sends to `{from}` already: data would go round for ever.",
    "command.tiers-connected": "`{pipeline}` of `{from}` sends to `{to}` already.",
    "command.exporter-is-end": "Data leaves the tier at `{id}`; nothing in the tier can follow an exporter.",
    "command.receiver-is-start": "Data enters the tier at `{id}`; nothing in the tier can feed a receiver.",
    "command.wrong-way":
      "`{to}` cannot follow `{from}` in `{pipeline}`: data flows from receivers over processors to exporters.",
    "command.connected-already": "Data of `{from}` flows to `{to}` in `{pipeline}` already.",
    "command.joined-already": "`{id}` joins `{from}` and `{to}` already.",
    "command.connector-pair": "`{id}` does not turn {from} into {to}.",
    "command.connector-first":
      "A pipeline of {from} feeds one of {to} through a connector, and none that fits is defined. Add one first: {options}.",
    "command.no-connector-exists": "This collector has no connector that turns {from} into {to}.",
    "command.nothing-to-fix": "None of these fixes applies to the text as it is now.",
    "command.version": "`{version}` is not a collector version; expected one such as `0.159.0`.",
    "command.design-name": "A design''s name has 1 to {limit, number} characters.",
    "command.no-point": "`{node}` cannot be put there.",
    "command.fact-boolean": "`{fact}` is either true or false.",
    "command.fact-integer": "`{fact}` is a whole number within its bounds.",
    "command.fact-text": "`{fact}` is a text of the expected form.",
    "command.fact-choice": "`{fact}` is one of the values offered.",
    "command.fact-quantity": "`{fact}` is a Kubernetes quantity such as `250m` or `512Mi`.",
    "command.fact-duration": "`{fact}` is a duration such as `30s` or `1m30s`.",
    "command.fact-list": "`{fact}` is a list of texts.",
    "command.fact-data": "`{fact}` is a list or a map.",
  },
  ko: {
    "command.syntax-first":
      "`{tier}` 티어의 텍스트를 해석할 수 없습니다({line, number}행). 그래프는 이전 상태이므로 텍스트부터 고치십시오.",
    "command.no-pipeline": "`{tier}` 티어에는 `{pipeline}` 파이프라인이 없습니다.",
    "command.no-component": "`{tier}` 티어에는 `{id}` 정의({kind})가 없습니다.",
    "command.nothing-moved":
      "선택 항목 중 직접 옮긴 것이 없어 이미 배치대로 놓여 있습니다. 티어, 홉, 백엔드를 옮긴 뒤에 쓰거나 전체 배치를 정리하십시오.",
    "command.nothing-selected": "선택한 컴포넌트가 없어 변경할 것이 없습니다. 먼저 하나 이상을 선택하십시오.",
    "command.no-use": "`{pipeline}` 파이프라인의 {position, number}번째 자리에는 아무것도 없습니다.",
    "command.no-position":
      "`{pipeline}` 파이프라인의 {slot} 목록에는 {position, number}번째 자리가 없습니다.",
    "command.no-option": "`{tier}` 티어에는 `{path}` 설정이 없습니다.",
    "command.no-fact": "`{fact}` 배포 정보는 없는 항목입니다.",
    "command.taken": "`{id}` 컴포넌트는 이미 정의되어 있습니다.",
    "command.there-already": "`{pipeline}` 파이프라인에 `{id}` 컴포넌트가 이미 있습니다.",
    "command.extension-on": "`{tier}` 티어에서 `{id}` 확장이 이미 켜져 있습니다.",
    "command.wrong-list": "`{id}` 컴포넌트의 종류는 {kind}이므로 {slot} 목록에 둘 수 없습니다.",
    "command.other-signal": "`{id}` 컴포넌트는 {signal} 신호를 다루지 않습니다. 다루는 신호: {carried}.",
    "command.no-signal-here": "`{id}` 컴포넌트는 {signal} 파이프라인의 이쪽에 둘 수 없습니다.",
    "command.unknown-type":
      "`{type}` 컴포넌트({kind})는 알려져 있지 않습니다. 직접 빌드한 컬렉터에 있다면 YAML에 적으십시오.",
    "command.not-yet":
      "`{type}` 컴포넌트({kind})는 컬렉터 {first} 버전부터 있습니다. 이 티어의 버전은 {collector}입니다.",
    "command.removed":
      "`{type}` 컴포넌트({kind})는 컬렉터 {last} 버전까지만 있습니다. 이 티어의 버전은 {collector}입니다.",
    "command.removed-instead":
      "`{type}` 컴포넌트({kind})는 컬렉터 {last} 버전까지만 있습니다. 이 티어의 버전은 {collector}입니다. 업스트림이 안내하는 대안: {instead}.",
    "command.other-distribution":
      "{distribution} 배포판 {collector} 버전에는 `{type}` 컴포넌트({kind})가 없습니다. 들어 있는 배포판: {distributions}.",
    "command.not-built":
      "직접 빌드한 컬렉터 `{build}`에는 이 컴포넌트가 없습니다. 먼저 빌더 매니페스트에 {module} 모듈을 추가하십시오.",
    "command.self-built":
      "컬렉터 {collector} 버전의 어느 배포판에도 `{type}` 컴포넌트({kind})가 없습니다. 직접 빌드한 컬렉터에 있다면 YAML에 적으십시오.",
    "command.component-name":
      "`{id}` 값은 컴포넌트 ID가 아닙니다. `batch`, `batch/traces`처럼 유형과 이름으로 적습니다.",
    "command.pipeline-name":
      "`{name}` 값은 파이프라인 이름으로 쓸 수 없습니다. 공백 없이 글자, 숫자, `-`, `_`, `.` 문자로 적습니다.",
    "command.pipeline-taken": "`{tier}` 티어에 `{pipeline}` 파이프라인이 이미 있습니다.",
    "command.other-type": "`{id}` 컴포넌트의 유형 `{type}` 부분은 바꿀 수 없고 슬래시 뒤만 바꿀 수 있습니다.",
    "command.tiers-other-signal":
      "`{from}` 티어는 {sent} 신호를 보내지만 `{to}` 티어의 파이프라인은 {taken} 신호를 받습니다. 같은 신호의 파이프라인을 연결하십시오.",
    "command.nothing-to-paste":
      "클립보드에 컴포넌트가 없습니다. 여기에서 컴포넌트를 복사하거나 `processors` 같은 섹션이 있는 YAML을 복사하십시오.",
    "command.tiers-circle": "`{to}` 티어가 이미 `{from}` 티어로 보내고 있어 데이터가 끝없이 순환합니다.",
    "command.tiers-connected":
      "`{from}` 티어의 `{pipeline}` 파이프라인은 이미 `{to}` 티어로 보내고 있습니다.",
    "command.exporter-is-end":
      "데이터는 `{id}` 익스포터에서 티어를 떠납니다. 익스포터 뒤에는 아무것도 둘 수 없습니다.",
    "command.receiver-is-start":
      "데이터는 `{id}` 리시버로 티어에 들어옵니다. 리시버 앞에는 아무것도 둘 수 없습니다.",
    "command.wrong-way":
      "`{pipeline}` 파이프라인에서 `{to}` 항목은 `{from}` 항목 뒤에 올 수 없습니다. 데이터는 리시버, 프로세서, 익스포터 순으로 흐릅니다.",
    "command.connected-already":
      "`{pipeline}` 파이프라인에서 `{from}` 항목의 데이터는 이미 `{to}` 항목으로 흐릅니다.",
    "command.joined-already": "`{id}` 커넥터가 `{from}`, `{to}` 파이프라인을 이미 연결합니다.",
    "command.connector-pair": "`{id}` 커넥터는 {from} 신호를 {to} 신호로 바꾸지 않습니다.",
    "command.connector-first":
      "{from} 파이프라인에서 {to} 파이프라인으로 보내려면 커넥터가 필요한데 맞는 커넥터가 정의되어 있지 않습니다. 먼저 추가하십시오: {options}.",
    "command.no-connector-exists": "이 컬렉터에는 {from} 신호를 {to} 신호로 바꾸는 커넥터가 없습니다.",
    "command.nothing-to-fix": "지금 텍스트에 적용할 수 있는 수정이 없습니다.",
    "command.version": "`{version}` 값은 컬렉터 버전이 아닙니다. `0.159.0`처럼 적습니다.",
    "command.design-name": "설계 이름은 1~{limit, number}자입니다.",
    "command.no-point": "`{node}` 항목을 그 위치에 둘 수 없습니다.",
    "command.fact-boolean": "`{fact}` 값은 true 또는 false입니다.",
    "command.fact-integer": "`{fact}` 값은 정해진 범위의 정수입니다.",
    "command.fact-text": "`{fact}` 값은 정해진 형식의 텍스트입니다.",
    "command.fact-choice": "`{fact}` 값은 제시된 값 가운데 하나입니다.",
    "command.fact-quantity": "`{fact}` 값은 `250m`, `512Mi` 같은 쿠버네티스 수량입니다.",
    "command.fact-duration": "`{fact}` 값은 `30s`, `1m30s` 같은 기간입니다.",
    "command.fact-list": "`{fact}` 값은 텍스트 목록입니다.",
    "command.fact-data": "`{fact}` 값은 목록 또는 맵입니다.",
  },
};
