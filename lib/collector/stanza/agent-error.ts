/**
 * The text of an error of stanza with details, which Go prints as JSON with sorted keys (pkg/stanza/stanzaerrors). Without
 * details it is the description alone.
 */
export function agentError(description: string, details: Readonly<Record<string, string>>): string {
  const keys = Object.keys(details).sort();
  if (keys.length === 0) return description;
  const json = JSON.stringify(Object.fromEntries(keys.map((key) => [key, details[key]])));
  return `${description}: ${json.replaceAll(/[<>&\u2028\u2029]/g, escaped)}`;
}

/** What Go's encoder escapes and JavaScript's does not. */
function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
