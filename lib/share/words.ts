import type { WordBook } from "../base/words";

/** What sharing says: why a link or a file is refused. */
export const shareWords: WordBook = {
  en: {
    "share.no-design": "This address carries no design: it has no `#d=` part.",
    "share.damaged-link":
      "This link is damaged: it was cut or changed on its way. Ask for it again, or for the file.",
    "share.newer-link":
      "This link was made by a newer Otelier (format {version, number}; this one reads up to {known, number}).",
    "share.unpacks-too-large": "This link holds more than {limit, number} MB and was not opened.",
    "share.link-too-large":
      "This design makes a link of {size, number} kB; above {limit, number} kB links get cut on their way. Save it as a file.",
    "share.file-too-large": "This file is larger than {limit, number} MB and was not opened.",
    "share.not-json": "This file is not a design: it is not JSON.",
  },
  ko: {
    "share.no-design": "이 주소에는 설계가 들어 있지 않습니다. `#d=` 부분이 없습니다.",
    "share.damaged-link":
      "링크가 손상되었습니다. 전달 중에 잘리거나 바뀌었습니다. 링크를 다시 받거나 파일로 받으십시오.",
    "share.newer-link":
      "더 새로운 Otelier에서 만든 링크입니다(형식 {version, number}, 여기서는 {known, number}까지 읽습니다).",
    "share.unpacks-too-large": "링크에 든 내용이 {limit, number}MB를 넘어 열지 않았습니다.",
    "share.link-too-large":
      "이 설계의 링크는 {size, number}kB입니다. {limit, number}kB를 넘는 링크는 전달 중에 잘릴 수 있습니다. 파일로 저장하십시오.",
    "share.file-too-large": "파일이 {limit, number}MB보다 커서 열지 않았습니다.",
    "share.not-json": "설계 파일이 아닙니다. JSON 형식이 아닙니다.",
  },
};
