export const reviewMessages = {
  en: {
    title: "Share this design",
    description:
      "The whole design travels inside the link, after the #. It reaches no server; whoever has the link has the design.",
    link: "Link",
    copy: "Copy link",
    copied: "Copied",
    size: "{size, number} of {limit, number} bytes",
    tooLarge: "This design does not fit into a link.",
    file: "Save as file",
    fileInstead: "Save as file instead",
    masked:
      "{count, plural, one {# secret was} other {# secrets were}} masked before the link was made. Your design keeps {count, plural, one {it} other {them}}.",
    maskedAt: "{tier}, line {line}",
    noSecrets: "No secrets were found in this design.",
    fileSecrets: "The file is masked in the same way.",
  },
  ko: {
    title: "설계 공유",
    description:
      "설계 전체가 링크의 # 뒤에 담깁니다. 서버로 전송되지 않으며, 링크를 가진 사람이 설계를 가집니다.",
    link: "링크",
    copy: "링크 복사",
    copied: "복사됨",
    size: "{limit, number}바이트 중 {size, number}바이트",
    tooLarge: "설계가 링크에 담기에는 너무 큽니다.",
    file: "파일로 저장",
    fileInstead: "대신 파일로 저장",
    masked: "링크를 만들기 전에 비밀 값 {count}개를 가렸습니다. 설계에는 그대로 남아 있습니다.",
    maskedAt: "{tier} 티어, {line}번째 줄",
    noSecrets: "이 설계에서 비밀 값을 찾지 못했습니다.",
    fileSecrets: "파일에서도 같은 방식으로 가립니다.",
  },
} as const;
