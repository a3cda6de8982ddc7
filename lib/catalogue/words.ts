import type { WordBook } from "../base/words";

/** What the catalogue says: why facts are not used, and what became of a setting. */
export const catalogueWords: WordBook = {
  en: {
    "catalogue.fields-damaged":
      "The facts about settings are damaged (at {where}). Settings are not checked and not completed; names of components still are. Reload the page, or publish the catalogue again.",
    "catalogue.fields-newer":
      "The facts about settings are in format {found}; this Otelier reads format {known, number}. Settings are not checked and not completed; names of components still are. Bring both to one version.",
    "catalogue.life-coming": "`{name}` comes with v{since}; this tier's version refuses it.",
    "catalogue.life-deprecated": "`{name}` is deprecated since v{since}.",
    "catalogue.life-deprecated-instead": "`{name}` is deprecated since v{since}: use `{instead}`.",
    "catalogue.life-gone": "`{name}` is gone since v{since}: the collector refuses it.",
    "catalogue.life-gone-instead": "`{name}` is gone since v{since}: use `{instead}`.",
  },
  ko: {
    "catalogue.fields-damaged":
      "설정 정보가 손상되었습니다({where}). 설정은 검사와 자동 완성에서 빠지고, 컴포넌트 이름은 계속 검사합니다. 페이지를 새로 고치거나 카탈로그를 다시 게시하십시오.",
    "catalogue.fields-newer":
      "설정 정보의 형식은 {found}이고 이 Otelier는 형식 {known, number}을 읽습니다. 설정은 검사와 자동 완성에서 빠지고, 컴포넌트 이름은 계속 검사합니다. 두 버전을 맞추십시오.",
    "catalogue.life-coming": "`{name}` 설정은 v{since}에서 도입되어 이 티어의 버전에서는 거부됩니다.",
    "catalogue.life-deprecated": "`{name}` 설정은 v{since}부터 사용 중단 예정입니다.",
    "catalogue.life-deprecated-instead":
      "`{name}` 설정은 v{since}부터 사용 중단 예정입니다. `{instead}` 설정을 쓰십시오.",
    "catalogue.life-gone": "`{name}` 설정은 v{since}에서 제거되어 컬렉터가 거부합니다.",
    "catalogue.life-gone-instead":
      "`{name}` 설정은 v{since}에서 제거되었습니다. `{instead}` 설정을 쓰십시오.",
  },
};
