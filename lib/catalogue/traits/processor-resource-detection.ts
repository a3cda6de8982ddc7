import { trait } from "./define";

export const processorResourceDetection = trait({
  kind: "processor",
  type: "resource_detection",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/processor/resourcedetectionprocessor/README.md",
  purpose: {
    en: "Finds out where the collector runs (cloud, cluster, host) and adds that to the resource.",
    ko: "컬렉터가 실행되는 위치(클라우드, 클러스터, 호스트)를 알아내 리소스에 추가합니다.",
  },
  fields: {
    detectors: {
      en: "What is asked, in order; the first to find an attribute sets it.",
      ko: "차례로 물어볼 대상입니다. 속성을 먼저 찾은 쪽의 값이 쓰입니다.",
    },
    override: {
      en: "Replaces attributes that the data has already. On a gateway set it to false, or every source gets the gateway's host.",
      ko: "데이터에 이미 있는 속성을 덮어씁니다. 게이트웨이에서는 false로 두십시오. 그러지 않으면 모든 데이터에 게이트웨이의 호스트가 들어갑니다.",
    },
    timeout: { en: "How long detectors may take.", ko: "감지에 허용하는 시간입니다." },
    system: { en: "Settings of the detector of the host.", ko: "호스트 감지기의 설정입니다." },
    refresh_interval: {
      en: "Asks again this often; 0 asks at the start only.",
      ko: "이 주기로 다시 감지합니다. 0이면 시작할 때만 감지합니다.",
    },
  },
});
