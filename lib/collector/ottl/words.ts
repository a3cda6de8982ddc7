import type { WordBook } from "../../base/words";

/** What is said of OTTL statements and conditions. */
export const ottlWords: WordBook = {
  en: {
    "collector.ottl.syntax":
      "This is not OTTL{line, select, none {} other { at line {line}, column {column}}}: {error}. The collector reads nothing of a statement that it cannot parse.",
    "collector.ottl.converter-as-editor":
      "A statement begins with an editor, whose name has a small first letter, such as `set` or `delete_key`. `{name}` is a converter: it only makes a value for an editor or a condition.",
    "collector.ottl.editor-as-converter":
      "`{name}` stands where a value is expected, and only converters, with a capital first letter, make values. Check the name, or write `{name}` without brackets if it is a path.",
    "collector.ottl.editor-keys": "`{name}(…)` makes no value, so nothing can be taken out of it with `[…]`.",
    "collector.ottl.nested-lambda": "A lambda may not give back another lambda.",
    "collector.ottl.undefined-function":
      "There is no function `{name}` for the context `{context}` in this component.{meant, select, none {} other { `{meant}` is near.}}",
    "collector.ottl.arguments-order":
      "In `{name}`, an argument without a name follows one with a name. Name them all from there on.",
    "collector.ottl.arguments-count":
      "`{name}` takes {least, plural, =0 {} other {at least {least} and }}at most {most} arguments; here are {count}.",
    "collector.ottl.no-parameter":
      "`{name}` has no parameter `{parameter}`.{meant, select, none {} other { `{meant}` is near.}}",
    "collector.ottl.argument-type": "Argument {position} of `{name}` does not fit: {error}.",
    "collector.ottl.argument-kind":
      "An argument is expected to be {wanted, select, path {a path that can be written to, such as `attributes` or `body`} string {a text in double quotes; nothing computed is taken here} float {a number with a decimal point} int {a whole number} bool {`true` or `false`} enum {a symbol of this context, such as `SPAN_KIND_SERVER`} list {a list in square brackets} lambda {a lambda expression} function {the name of a function, without brackets} other {a value}}.",
    "collector.ottl.literal-type":
      "A value of another type is expected here: the collector says “{error}”, and what is written is known before anything runs.",
    "collector.ottl.function-refused": "`{name}` cannot be set up with these arguments: {error}.",
    "collector.ottl.enum":
      "There is no symbol `{symbol}` in the context `{context}`.{meant, select, none {} other { `{meant}` is near.}} Texts stand in double quotes.",
    "collector.ottl.lambda-gate":
      "Lambda expressions are only taken with the feature gate `ottl.functions.enableLambda`.",
    "collector.ottl.otelcol-gate":
      "Paths that begin with `otelcol` need the feature gate `ottl.contexts.enableOTelColContext`.",
    "collector.ottl.lambda": "The lambda expression does not fit: {error}.",
    "collector.ottl.path-context":
      "`{path}` begins with `{context}`, which is not among the contexts that can be seen from here: {contexts}.",
    "collector.ottl.path-no-context":
      "`{path}` does not say which context it belongs to. Put one before it: {contexts}.",
    "collector.ottl.path-unknown":
      "`{segment}` in `{path}` is no field of the context `{context}`.{meant, select, none {} other { `{meant}` is near.}}",
    "collector.ottl.path-extra":
      "`{segment}` in `{path}` is one step too many: what stands before it has no parts.",
    "collector.ottl.path-keys": "`{segment}` in `{path}` cannot be indexed with `[…]`.",
    "collector.ottl.path-trace-state": "`trace_state` takes exactly one key.",
    "collector.ottl.path-cache":
      "`cache` belongs to the context of the statement itself: write `{context}.cache`.",
    "collector.ottl.infer":
      'The collector cannot tell which context these statements are for. Begin every path with its context, such as `{example}.attributes["…"]`. Known here: {contexts}.',
    "collector.ottl.infer-function":
      "The paths point to the context `{context}`, which does not have {kind, select, enum {the symbol} other {the function}} `{name}`, and no context below it has all that is used.",
    "collector.ottl.infer-context":
      "The paths point to `{context}`, which is no context here. Known: {contexts}.",
    "collector.ottl.flatten": "`flatten_data` is only taken with the feature gate `transform.flatten.logs`.",
    "collector.ottl.exclusive":
      "`{newer}` and {older} stand side by side, and the collector takes one form only. Move everything into `{newer}`.",
    "collector.ottl.with-include":
      "{conditions} stand beside `include` or `exclude`, and the collector takes one form only. Write the match as a condition.",
    "collector.ottl.severity":
      "`min: {value}` is no severity. Use TRACE, DEBUG, INFO, WARN, ERROR or FATAL, also with 2 to 4 behind it, or a number from 1 to 24.",
    "collector.ottl.no-condition":
      "The policy has no condition. Write at least one under `span` or `spanevent`.",
    "collector.ottl.context-unknown":
      "The context `{context}` does not exist for this signal. Known: {contexts}.",
  },
  ko: {
    "collector.ottl.syntax":
      "OTTL 문법에 맞지 않습니다{line, select, none {} other {({line}행 {column}열)}}: {error}. 컬렉터는 구문을 해석할 수 없는 문장을 전혀 실행하지 않습니다.",
    "collector.ottl.converter-as-editor":
      "문장은 `set`, `delete_key`처럼 소문자로 시작하는 에디터로 시작해야 합니다. `{name}`은(는) 에디터나 조건에 값을 만들어 주는 컨버터입니다.",
    "collector.ottl.editor-as-converter":
      "값이 와야 할 자리에 `{name}`이(가) 있습니다. 값은 대문자로 시작하는 컨버터만 만듭니다. 이름을 확인하거나, 경로라면 괄호 없이 `{name}`으로 쓰세요.",
    "collector.ottl.editor-keys": "`{name}(…)`은(는) 값을 만들지 않으므로 `[…]`로 값을 꺼낼 수 없습니다.",
    "collector.ottl.nested-lambda": "람다는 다른 람다를 돌려줄 수 없습니다.",
    "collector.ottl.undefined-function":
      "이 컴포넌트의 `{context}` 컨텍스트에는 `{name}` 함수가 없습니다.{meant, select, none {} other { 비슷한 함수: `{meant}`.}}",
    "collector.ottl.arguments-order":
      "`{name}`에서 이름 있는 인수 뒤에 이름 없는 인수가 있습니다. 그 뒤의 인수에는 모두 이름을 붙이세요.",
    "collector.ottl.arguments-count":
      "`{name}`의 인수는 {least, plural, =0 {} other {최소 {least}개, }}최대 {most}개인데 {count}개가 있습니다.",
    "collector.ottl.no-parameter":
      "`{name}`에는 `{parameter}` 매개변수가 없습니다.{meant, select, none {} other { 비슷한 매개변수: `{meant}`.}}",
    "collector.ottl.argument-type": "`{name}`의 {position}번째 인수가 맞지 않습니다: {error}.",
    "collector.ottl.argument-kind":
      "인수로 {wanted, select, path {`attributes`, `body`처럼 쓸 수 있는 경로} string {큰따옴표로 묶은 문자열(계산한 값은 쓸 수 없음)} float {소수점이 있는 숫자} int {정수} bool {`true` 또는 `false`} enum {`SPAN_KIND_SERVER` 같은 이 컨텍스트의 심볼} list {대괄호로 묶은 목록} lambda {람다 표현식} function {괄호 없는 함수 이름} other {값}}이(가) 와야 합니다.",
    "collector.ottl.literal-type":
      "이 자리에는 다른 타입의 값이 와야 합니다. 컬렉터의 메시지는 “{error}”이며, 쓰인 값이 고정되어 있어 실행 전에 알 수 있습니다.",
    "collector.ottl.function-refused": "이 인수로는 `{name}`을(를) 준비할 수 없습니다: {error}.",
    "collector.ottl.enum":
      "`{context}` 컨텍스트에는 `{symbol}` 심볼이 없습니다.{meant, select, none {} other { 비슷한 심볼: `{meant}`.}} 문자열은 큰따옴표로 묶으세요.",
    "collector.ottl.lambda-gate":
      "람다 표현식은 기능 게이트 `ottl.functions.enableLambda`를 켜야 쓸 수 있습니다.",
    "collector.ottl.otelcol-gate":
      "`otelcol`로 시작하는 경로에는 기능 게이트 `ottl.contexts.enableOTelColContext`가 필요합니다.",
    "collector.ottl.lambda": "람다 표현식이 맞지 않습니다: {error}.",
    "collector.ottl.path-context":
      "`{path}`은(는) `{context}`(으)로 시작하는데, 여기서 쓸 수 있는 컨텍스트가 아닙니다. 쓸 수 있는 컨텍스트: {contexts}.",
    "collector.ottl.path-no-context":
      "`{path}`이(가) 어느 컨텍스트의 경로인지 알 수 없습니다. 앞에 컨텍스트를 붙이세요: {contexts}.",
    "collector.ottl.path-unknown":
      "`{path}`의 `{segment}`은(는) `{context}` 컨텍스트의 필드가 아닙니다.{meant, select, none {} other { 비슷한 필드: `{meant}`.}}",
    "collector.ottl.path-extra":
      "`{path}`에서 `{segment}`은(는) 불필요합니다. 앞의 값에는 하위 항목이 없습니다.",
    "collector.ottl.path-keys": "`{path}`의 `{segment}`은(는) `[…]`로 접근할 수 없습니다.",
    "collector.ottl.path-trace-state": "`trace_state`에는 키가 정확히 하나 있어야 합니다.",
    "collector.ottl.path-cache": "`cache`는 문장 자신의 컨텍스트에만 있습니다. `{context}.cache`로 쓰세요.",
    "collector.ottl.infer":
      '컬렉터가 이 문장들의 컨텍스트를 알아낼 수 없습니다. 모든 경로를 `{example}.attributes["…"]`처럼 컨텍스트로 시작하세요. 쓸 수 있는 컨텍스트: {contexts}.',
    "collector.ottl.infer-function":
      "경로로 보면 컨텍스트는 `{context}`인데, 여기에는 {kind, select, enum {심볼} other {함수}} `{name}`이(가) 없고, 쓰인 것을 모두 갖춘 하위 컨텍스트도 없습니다.",
    "collector.ottl.infer-context":
      "경로로 보면 컨텍스트는 `{context}`인데, 여기에는 그런 컨텍스트가 없습니다. 쓸 수 있는 컨텍스트: {contexts}.",
    "collector.ottl.flatten": "`flatten_data`는 기능 게이트 `transform.flatten.logs`를 켜야 쓸 수 있습니다.",
    "collector.ottl.exclusive":
      "`{newer}`와(과) {older}이(가) 함께 있습니다. 컬렉터는 한 가지 방식만 받으므로 모두 `{newer}`로 옮기세요.",
    "collector.ottl.with-include":
      "{conditions}이(가) `include` 또는 `exclude`와 함께 있습니다. 컬렉터는 한 가지 방식만 받으므로 매칭을 조건으로 옮기세요.",
    "collector.ottl.severity":
      "`min: {value}`은(는) 심각도가 아닙니다. TRACE, DEBUG, INFO, WARN, ERROR, FATAL(뒤에 2~4를 붙일 수 있음) 또는 1~24의 숫자를 쓰세요.",
    "collector.ottl.no-condition":
      "정책에 조건이 없습니다. `span`이나 `spanevent`에 조건을 하나 이상 쓰세요.",
    "collector.ottl.context-unknown":
      "이 시그널에는 `{context}` 컨텍스트가 없습니다. 쓸 수 있는 컨텍스트: {contexts}.",
  },
};
