import type { WordBook } from "../lib/base/words";

/** What the command line says. */
export const cliWords: WordBook = {
  en: {
    "cli.nothing-to-check":
      "There is nothing to check: name a file for each tier, as in `--tier agent=agent.yaml --tier gateway=gateway.yaml`, a folder, or a design.",
    "cli.helm-written": "{count, plural, one {# file} other {# files}} written to `{folder}`.",
    "cli.helm-refused": "{tier}: {message}",
    "cli.helm-line": "{tier}, line {line, number}: {message}",
    "cli.helm-fact": "{tier}, `{fact}`: {message}",
    "cli.nothing-to-import":
      "There is nothing to import: name files, as in `otelier import agent.values.yaml --out design.otelier.json`.",
    "cli.import-out": "Where to write the design is not said: add `--out design.otelier.json`.",
    "cli.import-failed": "`{file}`: {message}",
    "cli.import-written": "{count, plural, one {# tier} other {# tiers}} written to `{file}`.",
    "cli.rule-form":
      "`--rule {value}` is not understood: write `--rule ID=LEVEL`, where LEVEL is one of {known} and ID a rule or a family like `wl/*`.",
    "cli.one-folder": "`{file}` is a second folder: name one.",
    "cli.one-design": "`{file}` is a second design: name one.",
    "cli.file-names-no-tier": "`{file}` cannot name a tier by its file name: write `--tier NAME={file}`.",
    "cli.settings-yaml": "`{file}` cannot be read: line {line, number} is not valid YAML.",
    "cli.settings-shape": "`{file}` has a setting that is not understood: `{where}`. Expected: {known}.",
    "cli.baseline-shape":
      "`{file}` is not a baseline: write one with `otelier check --write-baseline {file}`.",
    "cli.baseline-written":
      "{count, plural, one {# finding is} other {# findings are}} in `{file}` now and will not be told again.",
    "cli.in-baseline": "{count, plural, one {# more is} other {# more are}} in the baseline.",
    "cli.data-usage": "Say `otelier data export FILE` or `otelier data import FILE`.",
    "cli.data-done":
      "{action, select, export {{rows, number} rows written to {file}. It holds the keys of this installation: keep it as you keep the database.} other {{rows, number} rows stored from {file}.}}",
    "cli.data-failed": "{why}",
    "cli.no-such-rule": "There is no rule or family `{rule}`: `otelier rules` lists them.",
    "cli.bad": "Goes wrong:",
    "cli.good": "Right:",
    "cli.versions":
      "Versions: {range, select, all {any collector} since {its example is reported for collector {since} and newer} until {its example is reported for collector {until} and older} other {its example is reported for collector {since} to {until}}}",
    "cli.source": "Source: {source}",
    "cli.nothing-to-fix": "No finding has a fix that is safe without a look.",
    "cli.fixed": "{count, plural, one {# fix was} other {# fixes were}} applied.",
    "cli.would-fix":
      "{count, plural, one {# fix} other {# fixes}} would be applied: `--write` writes the files.",
    "cli.diff-two": "Name two sides to compare: files, folders or designs.",
    "cli.diff-same": "Both sides mean the same.",
    "cli.upgrade-target":
      "Say what to upgrade to: --to for the collector, --chart-version for the chart, or both.",
    "cli.upgrade-nothing": "Nothing of this design changes with that upgrade.",
    "cli.fix-needs-design":
      "{count, plural, one {# more safe fix also changes} other {# more safe fixes also change}} how a tier is deployed: give a design with --design.",
    "cli.fact-change": "Deploy fact of `{tier}`: {fact} = {value}.",
    "cli.stdin-unwritable": "Standard input cannot be written back: name the file.",
    "cli.nothing-to-validate": "There is nothing to validate: name a file, as in `--config collector.yaml`.",
    "cli.set-form": "`--set {value}` is not understood: write `--set a.b=value`.",
    "cli.validate-pass": "The collector takes this configuration.",
    "cli.validate-unchecked": "Not checked, because their settings are not known: {names}.",
    "cli.opinion-agrees":
      "{pass, select, true {The collector itself takes it too.} other {The collector itself refuses it too{lines, select, none {} other {, for what stands at line {lines}}}.}}",
    "cli.opinion-differs":
      "The collector itself {pass, select, true {takes it, unlike here.} other {refuses it, unlike here:}}",
    "cli.opinion-silent": "The collector itself could not be asked: {why}.",
    "cli.tier-form":
      "`--tier {value}` is not understood: write `--tier NAME=FILE`, for example `--tier agent=agent.yaml`.",
    "cli.tier-name":
      "`{tier}` cannot name a tier: use small letters, digits and hyphens, at most 40, a letter or digit at both ends.",
    "cli.tier-twice": "Tier `{tier}` is given twice: each tier has one file.",
    "cli.role-form":
      "`--role {value}` is not understood: write `--role NAME=ROLE`, where ROLE is one of {roles}.",
    "cli.role-without-tier":
      "`--role` speaks of tier `{tier}`, which is not there: add `--tier {tier}=FILE`.",
    "cli.version-form": "`{value}` is not a collector version: write three numbers, for example `0.159.0`.",
    "cli.unknown-value": "`--{flag} {value}` is not known: choose one of {known}.",
    "cli.flag-twice": "`--{flag}` is given more than once.",
    "cli.flag-without-value": "`--{flag}` needs a value.",
    "cli.unknown-option": "`{option}` is not an option of this command: `otelier check --help` lists them.",
    "cli.unknown-command": "`{command}` is not a command: `otelier --help` lists them.",
    "cli.unused-argument":
      "`{value}` is not understood here: files are named with `--tier NAME=FILE` or `--design FILE`.",
    "cli.stdin-twice": "Standard input (`-`) can be read once only.",
    "cli.unknown-distribution":
      "`--distribution {value}` is not known: choose one of {known}, or name the file of a builder's manifest.",
    "cli.manifest": "`{file}` is not a builder's manifest. By line:\n{why}",
    "cli.no-such-file": "`{file}` cannot be read: there is no such file.",
    "cli.no-permission": "`{file}` cannot be read: permission was denied.",
    "cli.folder": "`{file}` cannot be read: it is a folder.",
    "cli.unreadable": "`{file}` cannot be read ({code}).",
    "cli.binary": "`{file}` is not text: it has a zero byte at offset {offset, number}.",
    "cli.not-utf8": "`{file}` is not UTF-8 text: line {line, number} has bytes that stand for no character.",
    "cli.too-large": "`{file}` has {size, number} MB; at most {limit, number} MB are read.",
    "cli.write-no-folder": "`{file}` cannot be written: its folder does not exist.",
    "cli.write-no-permission": "`{file}` cannot be written: permission was denied.",
    "cli.write-folder": "`{file}` cannot be written: it is a folder.",
    "cli.unwritable": "`{file}` cannot be written ({code}).",
    "cli.not-written-back":
      "`{file}` describes its tier in another form than a configuration, and nothing was written. Read it into a design with `otelier import {file} --out shop.otelier.json`, mend that with `--design`, and write values with `otelier helm`.",
    "cli.empty": "`{file}` is empty: a collector does not start with it.",
    "cli.unknown-rule":
      "There is no rule or family `{rule}`, so its level would mean nothing: `otelier rules` lists them.",
    "cli.settings-rule":
      "`{file}` sets a level for `{rule}`, and there is no such rule or family: `otelier rules` lists them.",
    "cli.settings-fact": "`{file}`, tier `{tier}`, `{fact}`: {message}",
    "cli.settings-tier":
      "`{file}` has a tier `{tier}`, which is no name for one: use small letters, digits and hyphens, at most 40, a letter or digit at both ends.",
    "cli.tier-title": "{tier}: {count, plural, one {# finding} other {# findings}}",
    "cli.severity": "{severity, select, error {error} warning {warning} other {note}}",
    "cli.fix": "Fix: {title}{safety, select, safe {} other { (look at it first)}}",
    "cli.upstream": "The collector says: {text}",
    "cli.summary":
      "{errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}, {notes, plural, one {# note} other {# notes}} in {components, plural, one {# component} other {# components}}.",
    "cli.waived":
      "{count, plural, one {# finding is} other {# findings are}} accepted by a comment or setting.",
    "cli.not-checked":
      "Not checked: {components, plural, one {# unknown component} other {# unknown components}}, {facts, plural, one {# unknown deploy fact} other {# unknown deploy facts}}.",
  },
  ko: {
    "cli.nothing-to-check":
      "확인할 대상이 없습니다. `--tier agent=agent.yaml --tier gateway=gateway.yaml`처럼 티어마다 파일을 지정하거나 폴더 또는 설계를 지정하십시오.",
    "cli.helm-written": "`{folder}`에 파일 {count, number}개를 썼습니다.",
    "cli.helm-refused": "{tier}: {message}",
    "cli.helm-line": "{tier}, {line, number}번째 줄: {message}",
    "cli.helm-fact": "{tier}, `{fact}`: {message}",
    "cli.nothing-to-import":
      "가져올 파일이 없습니다. `otelier import agent.values.yaml --out design.otelier.json`처럼 파일을 지정하십시오.",
    "cli.import-out": "설계를 쓸 파일을 알 수 없습니다. `--out design.otelier.json`을 추가하십시오.",
    "cli.import-failed": "`{file}`: {message}",
    "cli.import-written": "`{file}`에 티어 {count, number}개를 썼습니다.",
    "cli.rule-form":
      "`--rule {value}` 형식을 알 수 없습니다. `--rule ID=수준`으로 쓰십시오. 수준은 {known} 중 하나이고 ID는 규칙이나 `wl/*` 같은 계열입니다.",
    "cli.one-folder": "`{file}`은(는) 두 번째 폴더입니다. 하나만 지정하십시오.",
    "cli.one-design": "`{file}`은(는) 두 번째 설계입니다. 하나만 지정하십시오.",
    "cli.file-names-no-tier":
      "`{file}` 파일 이름은 티어 이름으로 쓸 수 없습니다. `--tier 이름={file}`으로 쓰십시오.",
    "cli.settings-yaml": "`{file}` 파일을 읽을 수 없습니다. {line, number}번째 줄이 올바른 YAML이 아닙니다.",
    "cli.settings-shape": "`{file}` 파일에 알 수 없는 설정이 있습니다: `{where}`. 쓸 수 있는 값: {known}.",
    "cli.baseline-shape":
      "`{file}` 파일은 기준선이 아닙니다. `otelier check --write-baseline {file}`로 만드십시오.",
    "cli.baseline-written": "결과 {count, number}건을 `{file}` 파일에 적었습니다. 다음부터 알리지 않습니다.",
    "cli.in-baseline": "기준선에 있는 결과 {count, number}건.",
    "cli.data-usage": "`otelier data export 파일` 또는 `otelier data import 파일`로 실행하십시오.",
    "cli.data-done":
      "{action, select, export {{file}에 {rows, number}행을 기록했습니다. 이 서버의 키가 들어 있으므로 데이터베이스처럼 보관하십시오.} other {{file}에서 {rows, number}행을 저장했습니다.}}",
    "cli.data-failed": "{why}",
    "cli.no-such-rule": "`{rule}` 규칙이나 계열은 없습니다. `otelier rules`에서 목록을 볼 수 있습니다.",
    "cli.bad": "잘못된 예:",
    "cli.good": "올바른 예:",
    "cli.versions":
      "버전: {range, select, all {모든 컬렉터} since {예시는 컬렉터 {since} 이상에서 보고됨} until {예시는 컬렉터 {until} 이하에서 보고됨} other {예시는 컬렉터 {since}부터 {until}까지 보고됨}}",
    "cli.source": "출처: {source}",
    "cli.nothing-to-fix": "확인 없이 적용해도 안전한 수정이 없습니다.",
    "cli.fixed": "수정 {count, number}건을 적용했습니다.",
    "cli.would-fix": "수정 {count, number}건을 적용할 수 있습니다. `--write`를 주면 파일에 씁니다.",
    "cli.diff-two": "비교할 두 대상을 지정하십시오. 파일, 폴더, 설계를 쓸 수 있습니다.",
    "cli.diff-same": "두 대상의 의미가 같습니다.",
    "cli.upgrade-target":
      "업그레이드할 버전을 지정하십시오. 컬렉터는 --to, 차트는 --chart-version이며 둘 다 쓸 수 있습니다.",
    "cli.upgrade-nothing": "이 업그레이드로 달라지는 항목이 없습니다.",
    "cli.fix-needs-design":
      "배포 정보도 함께 바꾸는 안전한 수정이 {count, number}건 더 있습니다. --design으로 설계 파일을 지정하십시오.",
    "cli.fact-change": "`{tier}` 티어의 배포 정보: {fact} = {value}.",
    "cli.stdin-unwritable": "표준 입력에는 다시 쓸 수 없습니다. 파일을 지정하십시오.",
    "cli.nothing-to-validate": "검사할 것이 없습니다. `--config collector.yaml`처럼 파일을 지정하세요.",
    "cli.set-form": "`--set {value}`을(를) 이해할 수 없습니다. `--set a.b=값`으로 쓰세요.",
    "cli.validate-pass": "컬렉터가 받아들이는 설정입니다.",
    "cli.validate-unchecked": "설정 항목을 알 수 없어 검사하지 않은 컴포넌트: {names}.",
    "cli.opinion-agrees":
      "{pass, select, true {컬렉터도 받아들입니다.} other {컬렉터도 거부합니다{lines, select, none {} other { (줄: {lines})}}.}}",
    "cli.opinion-differs":
      "{pass, select, true {여기와 달리 컬렉터는 받아들입니다.} other {여기와 달리 컬렉터는 거부합니다:}}",
    "cli.opinion-silent": "컬렉터에 물을 수 없었습니다: {why}.",
    "cli.tier-form":
      "`--tier {value}` 형식을 알 수 없습니다. `--tier 이름=파일` 형식으로 쓰십시오. 예: `--tier agent=agent.yaml`.",
    "cli.tier-name":
      "`{tier}` 값은 티어 이름으로 쓸 수 없습니다. 소문자, 숫자, 하이픈으로 40자까지 쓸 수 있고 처음과 끝은 소문자나 숫자여야 합니다.",
    "cli.tier-twice": "`{tier}` 티어가 두 번 지정되었습니다. 티어마다 파일은 하나입니다.",
    "cli.role-form":
      "`--role {value}` 형식을 알 수 없습니다. `--role 이름=역할` 형식으로 쓰십시오. 역할: {roles}.",
    "cli.role-without-tier": "`--role`에 적힌 `{tier}` 티어가 없습니다. `--tier {tier}=파일`을 추가하십시오.",
    "cli.version-form": "`{value}` 값은 컬렉터 버전이 아닙니다. `0.159.0`처럼 숫자 세 개로 쓰십시오.",
    "cli.unknown-value": "`--{flag} {value}` 값을 알 수 없습니다. 다음 중에서 고르십시오: {known}.",
    "cli.flag-twice": "`--{flag}` 옵션이 두 번 이상 지정되었습니다.",
    "cli.flag-without-value": "`--{flag}` 옵션에는 값이 필요합니다.",
    "cli.unknown-option":
      "`{option}` 옵션은 이 명령에 없습니다. `otelier check --help`에서 목록을 볼 수 있습니다.",
    "cli.unknown-command": "`{command}` 명령은 없습니다. `otelier --help`에서 목록을 볼 수 있습니다.",
    "cli.unused-argument":
      "`{value}` 인자는 여기서 쓰이지 않습니다. 파일은 `--tier 이름=파일`이나 `--design 파일`로 지정합니다.",
    "cli.stdin-twice": "표준 입력(`-`)은 한 번만 읽을 수 있습니다.",
    "cli.unknown-distribution":
      "`--distribution {value}` 값을 알 수 없습니다. {known} 중에서 고르거나 빌더 매니페스트 파일을 지정하십시오.",
    "cli.manifest": "`{file}` 파일은 빌더 매니페스트가 아닙니다. 줄별 이유:\n{why}",
    "cli.no-such-file": "`{file}` 파일을 읽을 수 없습니다. 그런 파일이 없습니다.",
    "cli.no-permission": "`{file}` 파일을 읽을 수 없습니다. 권한이 없습니다.",
    "cli.folder": "`{file}` 경로를 읽을 수 없습니다. 폴더입니다.",
    "cli.unreadable": "`{file}` 파일을 읽을 수 없습니다({code}).",
    "cli.binary": "`{file}` 파일은 텍스트가 아닙니다. {offset, number}번째 바이트 뒤에 0 바이트가 있습니다.",
    "cli.not-utf8":
      "`{file}` 파일은 UTF-8 텍스트가 아닙니다. {line, number}번째 줄에 문자로 읽을 수 없는 바이트가 있습니다.",
    "cli.too-large": "`{file}` 파일은 {size, number}MB입니다. {limit, number}MB까지만 읽습니다.",
    "cli.write-no-folder": "`{file}` 파일을 쓸 수 없습니다. 폴더가 없습니다.",
    "cli.write-no-permission": "`{file}` 파일을 쓸 수 없습니다. 권한이 없습니다.",
    "cli.write-folder": "`{file}` 경로에 쓸 수 없습니다. 폴더입니다.",
    "cli.unwritable": "`{file}` 파일을 쓸 수 없습니다({code}).",
    "cli.not-written-back":
      "`{file}` 파일은 티어를 컬렉터 설정이 아닌 형식으로 담고 있어 아무것도 쓰지 않았습니다. `otelier import {file} --out shop.otelier.json`으로 설계를 만든 뒤 `--design`으로 고치고 `otelier helm`으로 values를 쓰십시오.",
    "cli.empty": "`{file}` 파일이 비어 있습니다. 컬렉터는 빈 설정으로 시작되지 않습니다.",
    "cli.unknown-rule":
      "`{rule}` 규칙이나 계열이 없어 수준을 정할 수 없습니다. `otelier rules`에서 목록을 볼 수 있습니다.",
    "cli.settings-rule":
      "`{file}` 파일이 수준을 정한 `{rule}` 규칙이나 계열이 없습니다. `otelier rules`에서 목록을 볼 수 있습니다.",
    "cli.settings-fact": "`{file}` 파일의 `{tier}` 티어, `{fact}`: {message}",
    "cli.settings-tier":
      "`{file}` 파일의 `{tier}` 값은 티어 이름으로 쓸 수 없습니다. 소문자, 숫자, 하이픈으로 40자까지 쓸 수 있고 처음과 끝은 소문자나 숫자여야 합니다.",
    "cli.tier-title": "{tier}: 결과 {count, number}건",
    "cli.severity": "{severity, select, error {오류} warning {경고} other {참고}}",
    "cli.fix": "수정: {title}{safety, select, safe {} other { (먼저 확인 필요)}}",
    "cli.upstream": "컬렉터 메시지: {text}",
    "cli.summary":
      "컴포넌트 {components, number}개에서 오류 {errors, number}건, 경고 {warnings, number}건, 참고 {notes, number}건.",
    "cli.waived": "주석이나 설정으로 승인된 결과 {count, number}건.",
    "cli.not-checked":
      "확인하지 못한 항목: 알 수 없는 컴포넌트 {components, number}개, 알 수 없는 배포 정보 {facts, number}개.",
  },
};
