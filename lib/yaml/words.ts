import type { WordBook } from "../base/words";

/** What the reader and the patcher say: why a text does not parse, and why an edit is not made. */
export const yamlWords: WordBook = {
  en: {
    "yaml.too-large":
      "The text has {size, number} MiB, more than the {limit, number} MiB that are read here. The command line `otelier check` takes larger files.",
    "yaml.binary": "This is not text: it holds a NUL character.",
    "yaml.too-deep": "The nesting is deeper than {limit, number} levels; the text is not read.",
    "yaml.too-deep-here": "The nesting is too deep here to be read.",
    "yaml.control-character":
      "The character U+{code} is a control character, which YAML does not allow. Delete it, or write it as an escape in double quotes.",
    "yaml.half-character":
      "Half of a Unicode character stands here (a lone surrogate). Delete it, or type the character again.",
    "yaml.lone-return":
      "A carriage return stands here without a line feed. The collector takes it for a line break, other readers do not: use one sort of line ending.",
    "yaml.line-separator":
      "The character U+{code} is a line break to the collector and none to other readers. Replace it by a line break, or write it as an escape in double quotes.",
    "yaml.version":
      "The directive asks for YAML {version}; the collector reads files without a version, or with `%YAML 1.1`.",
    "yaml.documents":
      "A second YAML document begins here. The collector reads the first one only and ignores the rest.",
    "yaml.root-not-map":
      "The configuration is not a map. Expected at the top: keys such as `receivers:`, `exporters:` and `service:`.",
    "yaml.root-key":
      "The key `{key}` is not text, which the collector does not take at the top level. Put it in quotes.",
    "yaml.duplicate-key":
      "The key `{key}` stands here a second time; the first is on line {line}. The collector refuses duplicate keys: rename or delete one.",
    "yaml.key-not-scalar":
      "A map or list stands here as a key; the collector takes text only. A template placeholder such as `'{{ … }}'` needs quotes.",
    "yaml.key-too-long": "This key is longer than 1,024 characters, which YAML does not allow.",
    "yaml.anchor-name":
      "The name `{name}` of this anchor or alias holds more than letters, digits, `-` and `_`; the collector does not read it.",
    "yaml.alias-unknown": "No anchor `&{name}` stands above this alias.",
    "yaml.alias-cycle":
      "The alias `*{name}` stands inside of its own anchor, so the value would contain itself.",
    "yaml.alias-bomb":
      "The aliases up to here stand for more than {limit, number} values. The collector refuses excessive aliasing.",
    "yaml.merge-not-map": "A merge key `<<` takes a map or a list of maps; something else stands here.",
    "yaml.tabs": "This line is indented by a tab. YAML takes spaces only.",
    "yaml.indent": "The indentation does not fit: this line belongs to none of the levels above it.",
    "yaml.indent-uneven":
      "This line begins at another column than its neighbours. Keys of one map, and items of one list, stand under each other.",
    "yaml.dash-missing": "A list item without its dash. Expected: `- `.",
    "yaml.colon-missing": "Expected a colon and a space after this key.",
    "yaml.comma-missing": "Expected a comma between two items.",
    "yaml.comma-stray": "One comma too many.",
    "yaml.space-after-colon": "Expected a space after the colon.",
    "yaml.space-before-comment": "Expected a space before `#`. Without it the rest is no comment.",
    "yaml.two-colons":
      "Two keys on one line. If this is one text, put it in quotes; otherwise move the second key to the next line, set in deeper.",
    "yaml.quote-open": "The text in quotes does not end. Expected: `{mark}`.",
    "yaml.bracket-open": "This map or list does not end. Expected: `{mark}`.",
    "yaml.bracket-stray": "A `{mark}` without its opening bracket.",
    "yaml.escape": "Unknown escape in double quotes. Write `\\\\` for a backslash, or use single quotes.",
    "yaml.scalar-start": "A text without quotes cannot begin with this character. Put it in quotes.",
    "yaml.key-lines": "A key stands on one line. A colon may be missing above, or quotes around this text.",
    "yaml.block-in-flow":
      "Between brackets, lists and maps are written with brackets too. A comma may be missing before this.",
    "yaml.after-value":
      "The value ends before this. Expected a comma or a new line, or quotes around the whole.",
    "yaml.alias-form": "This alias or anchor is not well formed. Expected: `*name` or `&name`.",
    "yaml.props": "Anchors and tags stand once each, directly before their value.",
    "yaml.tag": "The value does not fit its tag.",
    "yaml.directive": "This `%` directive is not known.",
    "yaml.unreadable-here": "The text cannot be read from here on: something unexpected ({code}).",
    "yaml.refuse-syntax":
      "The YAML has {count, plural, one {an error} other {# errors}} (line {line}). Mend it in the text first.",
    "yaml.refuse-tabs": "Line {line} is indented by a tab. Replace it by spaces first.",
    "yaml.refuse-documents":
      "The text holds more than one YAML document (line {line}). Keep one of them first.",
    "yaml.refuse-not-there": "Nothing that fits stands at `{path}` any more.",
    "yaml.refuse-exists": "The name `{name}` is taken here.",
    "yaml.refuse-alias":
      "This value is the alias `*{name}`; it is written elsewhere and shared. Edit it in the YAML.",
    "yaml.refuse-merge":
      "The key `{key}` comes here through a merge key `<<` and is written elsewhere. Edit it in the YAML.",
    "yaml.refuse-anchor":
      "The anchor `&{name}` is repeated by {count, plural, one {one alias} other {# aliases}}, which would change too. Edit it in the YAML.",
    "yaml.refuse-source":
      "Line {line, number} of this YAML does not parse. Nothing was changed: mend the line first.",
    "yaml.refuse-form":
      "The way `{path}` is written cannot be changed safely from here. Edit it in the YAML.",
    "yaml.refuse-half-character":
      "The new text holds half of a Unicode character (a lone surrogate) and cannot be written.",
  },
  ko: {
    "yaml.too-large":
      "텍스트 크기가 {size, number} MiB로, 여기서 읽는 한도 {limit, number} MiB를 넘습니다. 더 큰 파일은 명령줄의 `otelier check` 명령으로 검사할 수 있습니다.",
    "yaml.binary": "텍스트가 아닙니다. NUL 문자가 들어 있습니다.",
    "yaml.too-deep": "중첩이 {limit, number}단계보다 깊어 텍스트를 읽지 않습니다.",
    "yaml.too-deep-here": "이 위치의 중첩이 너무 깊어 읽을 수 없습니다.",
    "yaml.control-character":
      "U+{code} 문자는 YAML에서 허용하지 않는 제어 문자입니다. 지우거나 큰따옴표 안에 이스케이프로 쓰세요.",
    "yaml.half-character":
      "유니코드 문자의 반쪽(짝이 없는 서러게이트)이 있습니다. 지우거나 문자를 다시 입력하세요.",
    "yaml.lone-return":
      "줄 바꿈 없이 캐리지 리턴만 있습니다. 컬렉터는 이를 줄 바꿈으로 읽지만 다른 도구는 그렇지 않습니다. 줄 끝 문자를 한 가지로 맞추세요.",
    "yaml.line-separator":
      "U+{code} 문자는 컬렉터에는 줄 바꿈이지만 다른 도구에는 그렇지 않습니다. 일반 줄 바꿈으로 바꾸거나 큰따옴표 안에 이스케이프로 쓰세요.",
    "yaml.version":
      "지시문이 YAML {version} 버전을 요구합니다. 컬렉터는 버전이 없거나 `%YAML 1.1`인 파일만 읽습니다.",
    "yaml.documents": "여기서 두 번째 YAML 문서가 시작됩니다. 컬렉터는 첫 문서만 읽고 나머지는 무시합니다.",
    "yaml.root-not-map":
      "설정이 맵이 아닙니다. 최상위에는 `receivers:`, `exporters:`, `service:` 같은 키가 와야 합니다.",
    "yaml.root-key":
      "`{key}` 키가 문자열이 아닙니다. 컬렉터는 최상위에서 문자열 키만 받습니다. 따옴표로 묶으세요.",
    "yaml.duplicate-key":
      "`{key}` 키가 두 번 나옵니다. 처음 나온 곳은 {line}번째 줄입니다. 컬렉터는 중복 키를 거부하므로 하나의 이름을 바꾸거나 지우세요.",
    "yaml.key-not-scalar":
      "맵이나 목록이 키 자리에 있습니다. 컬렉터는 문자열 키만 받습니다. `'{{ … }}'` 같은 템플릿 자리표시자는 따옴표로 묶어야 합니다.",
    "yaml.key-too-long": "키가 YAML에서 허용하는 1,024자보다 깁니다.",
    "yaml.anchor-name":
      "앵커 또는 별칭 `{name}` 이름에 영문자, 숫자, `-`, `_` 이외의 문자가 있어 컬렉터가 읽지 못합니다.",
    "yaml.alias-unknown": "이 별칭보다 앞에 `&{name}` 앵커가 없습니다.",
    "yaml.alias-cycle": "`*{name}` 별칭이 자기 앵커 안에 있어 값이 자기 자신을 포함하게 됩니다.",
    "yaml.alias-bomb":
      "여기까지의 별칭이 펼치면 값 {limit, number}개를 넘습니다. 컬렉터는 지나친 별칭 사용을 거부합니다.",
    "yaml.merge-not-map": "병합 키 `<<` 값은 맵이거나 맵의 목록이어야 하는데 다른 값이 있습니다.",
    "yaml.tabs": "이 줄은 탭으로 들여쓰여 있습니다. YAML은 공백만 허용합니다.",
    "yaml.indent": "들여쓰기가 맞지 않습니다. 이 줄은 위의 어느 단계에도 속하지 않습니다.",
    "yaml.indent-uneven":
      "이 줄은 이웃한 줄과 다른 열에서 시작합니다. 같은 맵의 키와 같은 목록의 항목은 같은 열에 있어야 합니다.",
    "yaml.dash-missing": "목록 항목에 대시가 없습니다. `- ` 표시가 필요합니다.",
    "yaml.colon-missing": "이 키 뒤에 콜론과 공백이 필요합니다.",
    "yaml.comma-missing": "두 항목 사이에 쉼표가 필요합니다.",
    "yaml.comma-stray": "쉼표가 하나 더 있습니다.",
    "yaml.space-after-colon": "콜론 뒤에 공백이 필요합니다.",
    "yaml.space-before-comment": "`#` 앞에 공백이 필요합니다. 공백이 없으면 뒤의 내용은 주석이 아닙니다.",
    "yaml.two-colons":
      "한 줄에 키가 두 개 있습니다. 하나의 문자열이면 따옴표로 묶고, 아니면 두 번째 키를 다음 줄에 더 들여서 쓰세요.",
    "yaml.quote-open": "따옴표로 시작한 문자열이 끝나지 않습니다. `{mark}` 문자가 필요합니다.",
    "yaml.bracket-open": "맵이나 목록이 끝나지 않습니다. `{mark}` 문자가 필요합니다.",
    "yaml.bracket-stray": "여는 괄호 없이 `{mark}` 문자가 있습니다.",
    "yaml.escape":
      "큰따옴표 안의 이스케이프를 알 수 없습니다. 백슬래시는 `\\\\`로 쓰거나 작은따옴표를 사용하세요.",
    "yaml.scalar-start": "따옴표 없는 문자열은 이 문자로 시작할 수 없습니다. 따옴표로 묶으세요.",
    "yaml.key-lines":
      "키는 한 줄에 있어야 합니다. 위쪽에 콜론이 빠졌거나 이 문자열에 따옴표가 필요할 수 있습니다.",
    "yaml.block-in-flow": "괄호 안의 목록과 맵은 괄호로 써야 합니다. 이 앞에 쉼표가 빠졌을 수 있습니다.",
    "yaml.after-value": "값이 이 앞에서 끝났습니다. 쉼표나 줄 바꿈, 또는 전체를 묶는 따옴표가 필요합니다.",
    "yaml.alias-form": "별칭이나 앵커의 형식이 올바르지 않습니다. `*name` 또는 `&name` 형식이 필요합니다.",
    "yaml.props": "앵커와 태그는 값 바로 앞에 각각 한 번만 쓸 수 있습니다.",
    "yaml.tag": "값이 태그와 맞지 않습니다.",
    "yaml.directive": "알 수 없는 `%` 지시문입니다.",
    "yaml.unreadable-here": "예상하지 못한 내용({code})이 있어 여기서부터 텍스트를 읽을 수 없습니다.",
    "yaml.refuse-syntax":
      "YAML에 오류가 {count, number}개 있습니다({line}번째 줄). 먼저 텍스트에서 고치세요.",
    "yaml.refuse-tabs": "{line}번째 줄이 탭으로 들여쓰여 있습니다. 먼저 공백으로 바꾸세요.",
    "yaml.refuse-documents": "텍스트에 YAML 문서가 둘 이상 있습니다({line}번째 줄). 먼저 하나만 남기세요.",
    "yaml.refuse-not-there": "`{path}` 위치에 맞는 항목이 더 이상 없습니다.",
    "yaml.refuse-exists": "`{name}` 이름은 이미 쓰이고 있습니다.",
    "yaml.refuse-alias": "이 값은 `*{name}` 별칭으로, 다른 곳에 쓰여 공유됩니다. YAML에서 직접 고치세요.",
    "yaml.refuse-merge":
      "`{key}` 키는 병합 키 `<<`를 통해 들어오며 다른 곳에 쓰여 있습니다. YAML에서 직접 고치세요.",
    "yaml.refuse-anchor":
      "`&{name}` 앵커를 별칭 {count, number}개가 함께 쓰고 있어 그 값도 바뀌게 됩니다. YAML에서 직접 고치세요.",
    "yaml.refuse-source":
      "이 YAML의 {line, number}번째 줄을 읽을 수 없어 아무것도 바꾸지 않았습니다. 먼저 이 줄을 고치십시오.",
    "yaml.refuse-form":
      "`{path}` 위치는 여기서 안전하게 바꿀 수 없는 형태로 쓰여 있습니다. YAML에서 직접 고치세요.",
    "yaml.refuse-half-character":
      "새 텍스트에 유니코드 문자의 반쪽(짝이 없는 서러게이트)이 있어 쓸 수 없습니다.",
  },
};
