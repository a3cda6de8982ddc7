/** Words of the pages themselves: titles, the frame around every page, and what stands when something is missing. */
export const appMessages = {
  en: {
    title: "Otelier",
    description:
      "Design OpenTelemetry Collector topologies in tiers: one graph, findings while you work, YAML and Helm values out.",
    start: "Start",
    rules: "Rules",
    catalogue: "Catalogue",
    reviews: "Reviews",
    review: "Review",
    designer: "Designer",
    skip: "Skip to content",
    main: "Pages",
    startPage: "Otelier, start page",
    loading: "Opening the design",
    notFound: {
      title: "There is no page here",
      text: "The address is mistyped, or the page has moved. Designs are kept in the browser they were made in.",
      start: "Go to the start page",
    },
    error: {
      title: "This page stopped working",
      text: "The fault is in Otelier. Designs are saved in this browser and are not touched by it.",
      again: "Try again",
      start: "Go to the start page",
      detail: "Error text",
    },
    kitchenSink: "All parts",
  },
  ko: {
    title: "Otelier",
    description:
      "OpenTelemetry Collector 토폴로지를 티어 단위로 설계합니다. 그래프 하나, 작업 중 검사, YAML과 Helm values 출력.",
    start: "시작",
    rules: "규칙",
    catalogue: "카탈로그",
    reviews: "리뷰",
    review: "리뷰",
    designer: "설계 화면",
    skip: "본문으로 건너뛰기",
    main: "페이지",
    startPage: "Otelier 시작 페이지",
    loading: "설계를 여는 중",
    notFound: {
      title: "페이지를 찾을 수 없음",
      text: "주소가 잘못되었거나 페이지가 이동했습니다. 설계는 만든 브라우저에 보관됩니다.",
      start: "시작 페이지로 이동",
    },
    error: {
      title: "페이지가 동작을 멈춤",
      text: "Otelier의 결함입니다. 설계는 이 브라우저에 저장되어 있으며 영향을 받지 않습니다.",
      again: "다시 시도",
      start: "시작 페이지로 이동",
      detail: "오류 내용",
    },
    kitchenSink: "모든 부품",
  },
} as const;
