/** The parameter `kind` as a Korean noun, for use in ICU messages. English shows the collector's own word. */
export const koreanKind =
  "{kind, select, receiver {리시버} processor {프로세서} exporter {익스포터} connector {커넥터} other {익스텐션}}";
