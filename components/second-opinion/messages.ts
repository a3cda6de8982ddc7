export const secondOpinionMessages = {
  en: {
    title: "Second opinion",
    description:
      "The collector of this server runs its own validate on each tier. Its answer stands beside the studio's.",
    asking: "Asking the collector",
    again: "Ask again",
    close: "Close",
    failed: "The server did not answer",
    failedDetail: "Try again; if it stays so, its log says more.",
    stale: "The design has changed since. Ask again for what stands there now.",
    version: "Answered by collector {version}.",
    noVersion: "The collector does not say its version.",
    agrees: "Agrees",
    differs: "Differs",
    silent: "Not asked",
    takesToo: "The collector takes it too.",
    refusesToo:
      "The collector refuses it too{count, plural, =0 {} one {, for what stands at line {lines}} other {, for what stands at lines {lines}}}.",
    refusesHere:
      "The collector refuses it on this server, as the studio foretells. In the pod that the deploy facts describe it would take it: files and variables are there that are missing here.",
    takesUnlike: "The collector takes what the studio refuses.",
    refusesUnlike: "The collector refuses what the studio takes.",
    panics: "The collector panics.",
    otherVersion:
      "The tier is meant for {target}, and {version} answered: that alone may be why they differ.",
    otherParts:
      "Another build of the collector may link other components; what the studio knows is what the chosen distribution links.",
    standIns:
      "{count, plural, one {The value of {names} is not known here: the text “stand-in” took its place.} other {The values of {names} are not known here: the text “stand-in” took their place.}}",
    why: "The collector could not be asked: {why}.",
    says: "The collector on {tier}",
  },
  ko: {
    title: "두 번째 의견",
    description:
      "이 서버에 설정된 컬렉터로 티어마다 validate를 실행하고, 그 결과를 스튜디오의 판정과 나란히 보여 줍니다.",
    asking: "컬렉터에 확인하는 중",
    again: "다시 확인",
    close: "닫기",
    failed: "서버가 응답하지 않았습니다",
    failedDetail: "다시 시도하십시오. 계속되면 서버 로그를 확인하십시오.",
    stale: "확인한 뒤 설계가 바뀌었습니다. 현재 내용은 다시 확인하십시오.",
    version: "컬렉터 {version}의 답입니다.",
    noVersion: "컬렉터가 버전을 알려 주지 않습니다.",
    agrees: "일치",
    differs: "불일치",
    silent: "확인 안 됨",
    takesToo: "컬렉터도 받아들입니다.",
    refusesToo: "컬렉터도 거부합니다{count, plural, =0 {} other {({lines}번째 줄의 내용)}}.",
    refusesHere:
      "스튜디오가 예상한 대로 컬렉터가 이 서버에서는 거부합니다. 배포 정보에 나온 파드에서는 여기 없는 파일과 변수가 있으므로 받아들입니다.",
    takesUnlike: "스튜디오가 거부한 내용을 컬렉터는 받아들입니다.",
    refusesUnlike: "스튜디오가 받아들인 내용을 컬렉터는 거부합니다.",
    panics: "컬렉터가 패닉으로 종료됩니다.",
    otherVersion: "티어의 대상 버전은 {target}인데 {version}이 답했습니다. 버전 차이가 원인일 수 있습니다.",
    otherParts:
      "컬렉터 빌드마다 포함된 컴포넌트가 다를 수 있습니다. 스튜디오는 선택한 배포판의 컴포넌트를 기준으로 판정합니다.",
    standIns: "값을 알 수 없는 변수 {count, number}개에는 “stand-in”이라는 텍스트를 넣었습니다: {names}.",
    why: "컬렉터에 확인할 수 없었습니다: {why}.",
    says: "{tier} 티어에 대한 컬렉터 메시지",
  },
} as const;
