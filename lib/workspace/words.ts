import type { WordBook } from "../base/words";

/** What the workspace says: why a change or a file is refused. */
export const workspaceWords: WordBook = {
  en: {
    "workspace.no-such-tier": "This design has no tier `{tier}`.",
    "workspace.no-tier-left": "A design has at least one tier.",
    "workspace.too-many-tiers": "A design holds at most {limit, number} tiers.",
    "workspace.tier-name":
      "`{tier}` cannot name a tier: use small letters, digits and hyphens, at most 40, a letter or digit at both ends.",
    "workspace.tier-taken": "Another tier is called `{tier}` already.",
    "workspace.text-too-large":
      "The text of `{tier}` has {size, number} MB; the studio holds {limit, number} MB per tier. `otelier check` reads larger files.",
    "workspace.not-a-design": "This is not an Otelier design: it has no `version`.",
    "workspace.newer":
      "This design was saved by a newer Otelier (format {version, number}; this one reads up to {known, number}).",
    "workspace.shape": "This design cannot be read: `{where}` is missing or not what is expected there.",
    "workspace.opened": "Open `{name}`",
    "workspace.untitled": "Untitled design",
    "workspace.two-tier": "Agent and gateway",
    "manifest.not-a-map":
      "This is no builder's manifest: it begins with keys such as `dist` and `receivers`.",
    "manifest.no-components":
      "This manifest links no component: none of `receivers`, `processors`, `exporters`, `connectors`, `extensions` lists a module.",
    "manifest.not-a-list":
      "`{section}` of a builder's manifest is a list of modules (`- gomod: …`). A collector's configuration has a map here: it belongs into a tier.",
    "manifest.no-module":
      "This entry of `{section}` names no Go module: `gomod: example.com/module v1.2.3` is expected.",
    "manifest.too-many": "This manifest links more than {limit, number} modules.",
  },
  ko: {
    "workspace.no-such-tier": "이 설계에는 `{tier}` 티어가 없습니다.",
    "workspace.no-tier-left": "설계에는 티어가 하나 이상 있어야 합니다.",
    "workspace.too-many-tiers": "설계 하나에 둘 수 있는 티어는 최대 {limit, number}개입니다.",
    "workspace.tier-name":
      "`{tier}` 값은 티어 이름으로 쓸 수 없습니다. 소문자, 숫자, 하이픈으로 40자까지 쓸 수 있고 처음과 끝은 소문자나 숫자여야 합니다.",
    "workspace.tier-taken": "`{tier}` 이름의 티어가 이미 있습니다.",
    "workspace.text-too-large":
      "`{tier}` 티어의 텍스트가 {size, number}MB입니다. 스튜디오는 티어마다 {limit, number}MB까지 담습니다. 더 큰 파일은 `otelier check` 명령으로 확인할 수 있습니다.",
    "workspace.not-a-design": "Otelier 설계 파일이 아닙니다. `version` 값이 없습니다.",
    "workspace.newer":
      "더 새로운 Otelier에서 저장한 설계입니다(형식 {version, number}, 여기서는 {known, number}까지 읽습니다).",
    "workspace.shape": "설계를 읽을 수 없습니다. `{where}` 값이 없거나 예상한 형태가 아닙니다.",
    "workspace.opened": "`{name}` 열기",
    "workspace.untitled": "제목 없는 설계",
    "workspace.two-tier": "에이전트와 게이트웨이",
    "manifest.not-a-map": "빌더 매니페스트가 아닙니다. `dist`, `receivers` 같은 키로 시작해야 합니다.",
    "manifest.no-components":
      "이 매니페스트에는 컴포넌트가 없습니다. `receivers`, `processors`, `exporters`, `connectors`, `extensions` 어디에도 모듈이 없습니다.",
    "manifest.not-a-list":
      "빌더 매니페스트의 `{section}` 값은 모듈 목록(`- gomod: …`)입니다. 맵이 적힌 것은 컬렉터 설정이며 티어에 넣어야 합니다.",
    "manifest.no-module":
      "`{section}`의 이 항목에 Go 모듈이 없습니다. `gomod: example.com/module v1.2.3` 형식으로 적어야 합니다.",
    "manifest.too-many": "이 매니페스트의 모듈이 {limit, number}개를 넘습니다.",
  },
};
