/** What a board with nothing on it says. */
export const emptyTexts = {
  en: {
    title: "Nothing here yet",
    start: "Begin with one of these:",
    both: "Agent and gateway",
    bothHint: "A pod on every node, a pool behind them; traces sampled, nothing left to mend",
    agent: "Agent alone",
    agentHint: "A pod on every node: logs, host metrics, what applications send",
    gateway: "Gateway alone",
    gatewayHint: "A pool that samples, batches and exports",
    paste:
      "Or paste your config: collector YAML, a ConfigMap, the chart's values, rendered manifests. Files can be dropped.",
    import: "Paste or choose files…",
    keys: "Keys",
    keyPaste: "paste a config",
    keyFind: "find and do anything",
    keySheet: "all keys",
    frame: "No pipeline yet. Add one, drop a component here, or paste YAML.",
  },
  ko: {
    title: "아직 아무것도 없습니다",
    start: "다음 중 하나로 시작할 수 있습니다.",
    both: "에이전트와 게이트웨이",
    bothHint: "노드마다 파드 하나, 그 뒤의 풀. 트레이스 샘플링 포함, 고칠 것 없음",
    agent: "에이전트만",
    agentHint: "노드마다 파드 하나. 로그, 호스트 메트릭, 애플리케이션이 보내는 데이터",
    gateway: "게이트웨이만",
    gatewayHint: "샘플링하고 묶어서 내보내는 풀",
    paste:
      "또는 설정을 붙여 넣으십시오. Collector YAML, ConfigMap, 차트의 values, 렌더링한 매니페스트를 읽습니다. 파일을 끌어다 놓아도 됩니다.",
    import: "붙여 넣기 또는 파일 선택…",
    keys: "단축키",
    keyPaste: "설정 붙여 넣기",
    keyFind: "모든 작업 찾아 실행",
    keySheet: "전체 단축키",
    frame: "파이프라인이 없습니다. 추가하거나, 컴포넌트를 끌어다 놓거나, YAML을 붙여 넣으십시오.",
  },
} as const;
