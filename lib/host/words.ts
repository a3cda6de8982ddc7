import type { WordBook } from "../base/words";

/**
 * Why a program that the server or the command line was told of did not answer. Most are parts of sentences, `why` in others; those of
 * the server's answers are whole.
 */
export const hostWords: WordBook = {
  en: {
    "host.no-file": "there is no such file",
    "host.too-slow": "it was stopped after {seconds, number} seconds",
    "host.too-much": "it said more than {limit, number} MB",
    "host.killed": "it was stopped by {signal}",
    "host.left": "nobody waited for it any more",
    "host.not-started": "it could not be started ({message})",
    "host.exit-code": "exit code {status}",
    "host.said": "{line}",
    "host.reads-elsewhere":
      "the text holds `{what}`, by which a collector reads files or pages of the machine it runs on; ask it on your own machine: `otelier validate --collector PATH`",
    "host.no-collector":
      "No collector is configured on this server: set OTELIER_COLLECTOR to the path of one, and start the server again.",
    "host.busy": "The server runs as many programs as it may. Try again shortly.",
    "host.fault": "The server could not run the program. Its log says more.",
    "host.no-helm":
      "No Helm is configured on this server: set OTELIER_HELM to the path of one, and start the server again.",
    "host.no-charts":
      "No charts are configured on this server: set OTELIER_CHARTS to a folder with the packed charts (opentelemetry-collector-<version>.tgz), and start the server again.",
    "host.no-chart":
      "The server does not have chart {chart}: put `opentelemetry-collector-{chart}.tgz` into the folder that OTELIER_CHARTS names, or choose another version.",
    "host.no-tier": "The design has no tier `{tier}`.",
    "host.helm-silent": "Helm could not be asked: {why}.",
  },
  ko: {
    "host.no-file": "파일이 없음",
    "host.too-slow": "{seconds, number}초가 지나 중단됨",
    "host.too-much": "출력이 {limit, number}MB를 넘음",
    "host.killed": "{signal} 신호로 중단됨",
    "host.left": "기다리는 요청이 없음",
    "host.not-started": "시작할 수 없음 ({message})",
    "host.exit-code": "종료 코드 {status}",
    "host.said": "{line}",
    "host.reads-elsewhere":
      "컬렉터가 실행되는 컴퓨터의 파일이나 웹 페이지를 읽게 하는 표현이 텍스트에 있음: `{what}`. 자신의 컴퓨터에서 `otelier validate --collector PATH`로 확인하십시오",
    "host.no-collector":
      "이 서버에 컬렉터가 설정되어 있지 않습니다. OTELIER_COLLECTOR에 컬렉터 경로를 지정하고 서버를 다시 시작하십시오.",
    "host.busy": "서버가 동시에 실행할 수 있는 프로그램 수에 도달했습니다. 잠시 뒤 다시 시도하십시오.",
    "host.fault": "서버가 프로그램을 실행하지 못했습니다. 자세한 내용은 서버 로그에 있습니다.",
    "host.no-helm":
      "이 서버에 Helm이 설정되어 있지 않습니다. OTELIER_HELM에 Helm 경로를 지정하고 서버를 다시 시작하십시오.",
    "host.no-charts":
      "이 서버에 차트가 설정되어 있지 않습니다. OTELIER_CHARTS에 차트 파일(opentelemetry-collector-<version>.tgz)이 있는 폴더를 지정하고 서버를 다시 시작하십시오.",
    "host.no-chart":
      "서버에 {chart} 버전 차트가 없습니다. OTELIER_CHARTS 폴더에 `opentelemetry-collector-{chart}.tgz` 파일을 넣거나 다른 버전을 선택하십시오.",
    "host.no-tier": "설계에 `{tier}` 티어가 없습니다.",
    "host.helm-silent": "Helm에 확인할 수 없었습니다: {why}.",
  },
};
