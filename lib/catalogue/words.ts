import type { WordBook } from "../base/words";

/** What the catalogue says: why facts are not used. */
export const catalogueWords: WordBook = {
  en: {
    "catalogue.fields-damaged":
      "The facts about settings are damaged (at {where}). Settings are not checked and not completed; names of components still are. Reload the page, or publish the catalogue again.",
    "catalogue.fields-newer":
      "The facts about settings are in format {found}; this Otelier reads format {known, number}. Settings are not checked and not completed; names of components still are. Bring both to one version.",
  },
  ko: {
    "catalogue.fields-damaged":
      "설정 정보가 손상되었습니다({where}). 설정은 검사와 자동 완성에서 빠지고, 컴포넌트 이름은 계속 검사합니다. 페이지를 새로 고치거나 카탈로그를 다시 게시하십시오.",
    "catalogue.fields-newer":
      "설정 정보의 형식은 {found}이고 이 Otelier는 형식 {known, number}을 읽습니다. 설정은 검사와 자동 완성에서 빠지고, 컴포넌트 이름은 계속 검사합니다. 두 버전을 맞추십시오.",
  },
};
