import type { WordBook } from "../../base/words";

/** What is said of configurations that the collector's decoder refuses. */
export const decodeWords: WordBook = {
  en: {
    "collector.decode.type.string":
      'A text is expected here, and this is {got, select, bool {`{value}`, a truth value} time {`{value}`, a date} map {a map} list {a list} other {`{value}`, a number}}. {got, select, map {Write a text.} list {Write a text.} other {Put it in quotes: `"{value}"`.}}',
    "collector.decode.type.number":
      "A number is expected here, and this is {got, select, string {the text `{value}`} bool {`{value}`, a truth value} time {a date} map {a map} list {a list} other {`{value}`}}. {got, select, string {Without quotes it is a number, if it is written as one.} other {Write a number.}}",
    "collector.decode.type.bool":
      "`true` or `false` is expected here, and this is {got, select, string {the text `{value}`; the collector takes `yes`, `on` and anything in quotes for text} map {a map} list {a list} other {`{value}`}}.",
    "collector.decode.type.duration":
      "A duration such as `10s` is expected here, and this is {got, select, bool {`{value}`} map {a map} list {a list} time {a date} other {`{value}`}}.",
    "collector.decode.type.id":
      "A component's id is expected here, and this is {got, select, map {a map} list {a list} other {`{value}`}}. Write the id as text.",
    "collector.decode.type.map":
      "A section with keys is expected here, and this is {got, select, string {the text `{value}`} list {a list} other {`{value}`}}.",
    "collector.decode.type.list":
      "A list is expected here, and this is {got, select, map {a map} other {a single value}}. Write `[…]`, or items with a dash before each.",
    "collector.decode.duration":
      "`{text}` is not a duration. The collector takes numbers with the units `ns`, `us`, `ms`, `s`, `m` and `h`, as in `30s` or `1h30m`; there are no days.",
    "collector.decode.negative": "`{value}` is below zero; here only 0 and larger numbers are taken.",
    "collector.decode.choice": "`{text}` is not known here. Expected: {choices}.",
    "collector.decode.text": "`{text}` is not accepted here: {error}.",
    "collector.decode.duplicate":
      "The key `{text}` means `{name}` once blanks around it are gone, and that key is there already. Delete or rename one.",
    "collector.decode.unknown-key-coming":
      "The setting `{key}` comes with {since}: this collector refuses settings that it does not know.",
    "collector.decode.unknown-key-gone":
      "The setting `{key}` is gone since {since}, and the collector refuses settings that it does not know.{instead, select, none {} other { Now it is `{instead}`.}}",
    "collector.decode.unknown-key":
      "There is no setting `{key}` here, and the collector refuses settings that it does not know.{meant, select, none {} other { `{meant}` is near.}}",
    "collector.decode.panic-key":
      "There is no `{key}` here, and the collector does not report it: it panics, with exit code 2. Check the indentation and the name.",
    "collector.decode.unknown-type":
      "The build of the collector has no {kind} `{type}`, so it does not start.{meant, select, none {} other { `{meant}` is near.}}",
    "collector.decode.operator.missing": "An operator needs a `type`, such as `type: json_parser`.",
    "collector.decode.operator.text": "The `type` of an operator is text; put it in quotes.",
    "collector.decode.logging":
      "`{id}`: the `logging` exporter is gone. Use `debug` in its place; `verbosity` sets how much it prints.",
    "collector.decode.groups.list":
      "`{key}` is a list: of texts, or of groups with a `context`. Write a dash before each.",
    "collector.decode.groups.empty":
      "Item {position} of `{key}` is empty. Delete the dash, or write the text behind it.",
    "collector.decode.groups.mixed":
      "`{key}` mixes texts with groups. Write all of them as texts, or put the texts into a group's `{within}`.",
    "collector.decode.prometheus": "Prometheus' library, which reads this section, refuses it: {trouble}.",
    "collector.decode.enabled": "`enabled` is `{value}`; expected is `true` or `false`, without quotes.",
  },
  ko: {
    "collector.decode.type.string":
      '이 자리에는 문자열이 와야 하는데 {got, select, bool {불리언 값} time {날짜} map {맵} list {목록} null {빈 값} other {숫자}}{got, select, map {입니다. 문자열을 쓰세요.} list {입니다. 문자열을 쓰세요.} other { `{value}`입니다. `"{value}"`처럼 따옴표로 묶으세요.}}',
    "collector.decode.type.number":
      "이 자리에는 숫자가 와야 하는데 {got, select, string {문자열 `{value}`입니다. 숫자라면 따옴표를 지우세요.} map {맵입니다. 숫자를 쓰세요.} list {목록입니다. 숫자를 쓰세요.} time {날짜입니다. 숫자를 쓰세요.} other {`{value}`입니다. 숫자를 쓰세요.}}",
    "collector.decode.type.bool":
      "이 자리에는 `true` 또는 `false`가 와야 하는데 {got, select, string {문자열 `{value}`입니다. 컬렉터는 `yes`, `on`이나 따옴표로 묶은 값을 문자열로 읽습니다.} map {맵입니다.} list {목록입니다.} other {`{value}`입니다.}}",
    "collector.decode.type.duration":
      "이 자리에는 `10s` 같은 기간이 와야 하는데 {got, select, map {맵입니다.} list {목록입니다.} time {날짜입니다.} other {`{value}`입니다.}}",
    "collector.decode.type.id":
      "이 자리에는 컴포넌트 ID가 와야 하는데 {got, select, map {맵입니다.} list {목록입니다.} other {`{value}`입니다.}} ID를 문자열로 쓰세요.",
    "collector.decode.type.map":
      "이 자리에는 키를 가진 섹션이 와야 하는데 {got, select, string {문자열 `{value}`입니다.} list {목록입니다.} other {`{value}`입니다.}}",
    "collector.decode.type.list":
      "이 자리에는 목록이 와야 하는데 {got, select, map {맵입니다.} other {단일 값입니다.}} `[…]`로 쓰거나 항목마다 앞에 대시를 붙이세요.",
    "collector.decode.duration":
      "`{text}`은(는) 기간이 아닙니다. 컬렉터는 `30s`, `1h30m`처럼 숫자에 단위 `ns`, `us`, `ms`, `s`, `m`, `h`를 붙인 값만 받으며 일(day) 단위는 없습니다.",
    "collector.decode.negative":
      "`{value}`은(는) 0보다 작습니다. 이 자리에는 0 이상의 숫자만 쓸 수 있습니다.",
    "collector.decode.choice": "`{text}`은(는) 여기서 쓸 수 없는 값입니다. 쓸 수 있는 값: {choices}.",
    "collector.decode.text": "`{text}`은(는) 여기서 쓸 수 없습니다: {error}.",
    "collector.decode.duplicate":
      "키 `{text}`의 앞뒤 공백을 지우면 `{name}`이며, 그 키가 이미 있습니다. 하나를 지우거나 이름을 바꾸세요.",
    "collector.decode.unknown-key-coming":
      "`{key}` 설정은 {since} 버전에서 도입됩니다. 이 Collector는 모르는 설정을 거부합니다.",
    "collector.decode.unknown-key-gone":
      "`{key}` 설정은 {since} 버전에서 제거되었고 Collector는 모르는 설정을 거부합니다.{instead, select, none {} other { 이제는 `{instead}` 설정입니다.}}",
    "collector.decode.unknown-key":
      "여기에는 `{key}` 설정이 없으며, 컬렉터는 모르는 설정을 거부합니다.{meant, select, none {} other { 비슷한 설정: `{meant}`.}}",
    "collector.decode.panic-key":
      "여기에는 `{key}`이(가) 없으며, 컬렉터는 이를 보고하지 않고 종료 코드 2로 패닉합니다. 들여쓰기와 이름을 확인하세요.",
    "collector.decode.unknown-type":
      "이 컬렉터 빌드에는 {kind} `{type}`이(가) 없어 시작하지 못합니다.{meant, select, none {} other { 비슷한 이름: `{meant}`.}}",
    "collector.decode.operator.missing": "연산자에는 `type: json_parser`처럼 `type`이 필요합니다.",
    "collector.decode.operator.text": "연산자의 `type`은 문자열입니다. 따옴표로 묶으세요.",
    "collector.decode.logging":
      "`{id}`: `logging` 익스포터는 없어졌습니다. 대신 `debug`를 쓰세요. 출력 수준은 `verbosity`로 설정합니다.",
    "collector.decode.groups.list":
      "`{key}`는 목록이어야 합니다. 문자열이나 `context`가 있는 그룹을 항목마다 대시(-)를 붙여 쓰세요.",
    "collector.decode.groups.empty":
      "`{key}`의 {position}번째 항목이 비어 있습니다. 대시를 지우거나 뒤에 문장을 쓰세요.",
    "collector.decode.groups.mixed":
      "`{key}`에 문자열과 그룹이 섞여 있습니다. 모두 문자열로 쓰거나, 문자열을 그룹의 `{within}`에 넣으세요.",
    "collector.decode.prometheus": "이 섹션을 읽는 Prometheus 라이브러리가 거부합니다: {trouble}.",
    "collector.decode.enabled": "`enabled` 값이 `{value}`입니다. 따옴표 없이 `true` 또는 `false`를 쓰세요.",
  },
};
