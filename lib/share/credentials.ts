/** `[start, end)` of a credential inside a text, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

/**
 * What in `text` has the shape of a credential, wherever it stands: private keys, provider tokens, user and password in an
 * address, connection strings, authorization headers. References (`${env:…}`) and what is masked already are none.
 */
export function credentialsIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const shape of shapes) {
    for (const match of text.matchAll(shape)) {
      const secret = match.groups?.secret ?? match[0];
      if (isReference(secret) || secret === "") continue;
      // The named group is the last thing its pattern finds, but for what closes it.
      const start = match.index + match[0].lastIndexOf(secret);
      spans.push({ start, end: start + secret.length });
    }
  }
  return spans;
}

/** True where a setting of this name holds a credential, whatever it looks like. */
export function namesSecret(name: string): boolean {
  const words = wordsOf(name);
  if (words.some((word) => harmless.has(word)) || harmlessEnds.has(words.at(-1) ?? "")) return false;
  const joined = words.join("");
  return secretWords.some((word) => joined.endsWith(word)) || secretHeaders.has(words.join("-"));
}

/** True where a setting of this name often holds a credential, so that what it holds must decide. */
export function mayNameSecret(name: string): boolean {
  const words = wordsOf(name);
  if (words.some((word) => harmless.has(word)) || harmlessEnds.has(words.at(-1) ?? "")) return false;
  return words.some((word) => looseWords.has(word));
}

/** True for one word of 16 letters or more that no person would write: mixed and as good as random. */
export function looksRandom(value: string): boolean {
  if (!/^[\w+/=.~-]{16,}$/.test(value) || !/\d/.test(value) || !/[A-Za-z]/.test(value)) return false;
  const counts = new Map<string, number>();
  for (const letter of value) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const bits = [...counts.values()].reduce((sum, count) => {
    const share = count / value.length;
    return sum - share * Math.log2(share);
  }, 0);
  return bits >= 3.2;
}

/** True where a text is nothing but variables, masks and what stands between them: nothing to hide. */
export function isReference(text: string): boolean {
  const rest = text
    .replace(/\$\{[^}]*\}/g, "")
    .replace(/\{\{.*?\}\}/g, "")
    .replace(/\*{3,}/g, "")
    .replace(/^(Bearer|Basic|Token|ApiKey|Splunk)\s*/i, "")
    .replace(/^<[^>]*>$/, "");
  return rest.trim() === "";
}

/** True where a text has a variable in it: what stands beside one is seldom the secret itself. */
export function hasReference(text: string): boolean {
  return /\$\{[^}]+\}/.test(text);
}

const shapes: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$(?![\s\S]))/g,
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g,
  /\bgh[pousr]_[A-Za-z0-9]{30,}\b/g,
  /\bgithub_pat_\w{30,}\b/g,
  /\bglpat-[\w-]{20,}/g,
  /\bxox[abeprs]-[\w-]{10,}/g,
  /hooks\.slack\.com\/services\/(?<secret>[\w/]{20,})/g,
  /\bAIza[\w-]{35}\b/g,
  /\bya29\.[\w-]{20,}/g,
  /\b[sr]k_(?:live|test)_\w{16,}\b/g,
  /\bgl(?:c|sa)_[\w=+/-]{20,}/g,
  /\b[\da-f]{32,40}NRAL\b/gi,
  /\bNRAK-[A-Z0-9]{20,}\b/g,
  /\bdt0c01\.[A-Z0-9]{24}\.[A-Z0-9]{64}\b/g,
  /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]+/g,
  /\b(?:Bearer|Basic|ApiKey|Splunk)\s+(?<secret>(?!\$\{)[\w+/=.~-]{8,})/gi,
  /[a-z][a-z0-9+.-]*:\/\/[^\s/:@"'{}]*:(?<secret>(?!\$\{)[^\s/@"']+)@/gi,
  /[\w.-]+:(?<secret>(?!\$\{)[^\s:@/"'{}]+)@(?:tcp|unix)\(/g,
  /\b(?:AccountKey|SharedAccessKey|SharedSecretIssuer|InstrumentationKey)=(?<secret>[^;\s"']+)/gi,
  /\b(?:password|pwd)=(?<secret>(?!\$\{)[^;&\s"']+)/gi,
  /[?&](?:sig|api[_-]?key|access[_-]?token|token)=(?<secret>(?!\$\{)[^&\s"']+)/gi,
];

const secretWords = [
  "password", "passwd", "passphrase", "secret", "token", "apikey", "accesskey", "secretkey", "privatekey", "secretaccesskey",
  "authorization", "credential", "credentials", "connectionstring", "dsn", "sharedkey", "accountkey", "licensekey", "ingestkey",
  "ingestionkey", "writekey", "keypem", "instrumentationkey", "applicationkey", "appkey", "sessionkey", "signingkey", "userkey",
  "clientsecret", "bearertoken", "pwd", "userpass", "serviceaccountkey",
]; // prettier-ignore
const secretHeaders = new Set([
  "cookie",
  "x-honeycomb-team",
  "x-scope-auth",
  "proxy-authorization",
  "x-amz-security-token",
]);
const looseWords = new Set([
  "key",
  "auth",
  "cert",
  "signature",
  "license",
  "licence",
  "access",
  "pass",
  "account",
]);
/** Words that make a name speak about a credential, or of something else that is called key or token. */
const harmless = new Set(["file", "path", "url", "uri", "endpoint", "type", "header", "name", "ttl", "expiry", "public", "routing",
  "partition", "attribute", "enabled", "count", "max", "min", "length", "field", "scope", "scopes", "audience"]); // prettier-ignore
const harmlessEnds = new Set([
  "id",
  "format",
  "method",
  "mode",
  "source",
  "prefix",
  "size",
  "limit",
  "interval",
  "timeout",
]);

/** "x-api-key", "apiKey", "API_KEY" → ["x", "api", "key"]. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);
}
