/** The parameter `signal` as a Korean noun, for use in ICU messages. English shows the collector's own word. */
export const koreanSignal =
  "{signal, select, traces {트레이스} metrics {메트릭} logs {로그} other {프로파일}}";
