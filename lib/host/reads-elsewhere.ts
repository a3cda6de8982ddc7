/**
 * The first thing in a configuration that makes the collector read more than its text and its variables, as it is written; null: there
 * is none. A server that runs `validate` on what somebody sent must not read its own files or its network for them: `${file:…}` and
 * `${https://…}` do (confmap's providers), built out of parts too, and so does `scrape_config_files`, whose errors quote what was read
 * (prometheusreceiver). Whatever might hide such a thing counts as one: escapes of `$` and `{`, base64, tag directives.
 */
export function readsElsewhere(text: string): string | null {
  const hidden = hiding.exec(text);
  if (hidden) return hidden[0];
  for (let at = text.indexOf("${"); at !== -1; at = text.indexOf("${", at)) {
    const end = endOfVariable(text, at, at > 0 && text[at - 1] === "$");
    if (end === null) return /^[^}\n]*\}?/.exec(text.slice(at, at + 60))?.[0] ?? "";
    at = end;
  }
  return null;
}

const hiding =
  /scrape_config_files|\\(?:x24|u0024|U00000024|x7[bB]|u007[bB]|U0000007[bB])|\$\\[ \t]*[\r\n\u0085\u2028\u2029]|!\S*binary|^%TAG.*$/m;

const variable = /\$\{(env:)?[A-Za-z0-9_.-]+(:-|\})/y;

/**
 * Where `${NAME}`, `${env:NAME}` or one with a default, which may hold more of them, ends; null: it is something else. An `escaped` one
 * is text, and must be so simple that it stays one whatever stands around it.
 */
function endOfVariable(text: string, start: number, escaped: boolean): number | null {
  variable.lastIndex = start;
  const found = variable.exec(text);
  if (!found) return null;
  if (escaped) return found[1] === undefined && found[2] === "}" ? variable.lastIndex : null;
  if (found[2] === "}") return variable.lastIndex;
  for (let at = variable.lastIndex; at < text.length; at++) {
    if (text[at] === "}") return at + 1;
    if (text[at] !== "$") continue;
    const end = text[at + 1] === "{" ? endOfVariable(text, at, false) : null;
    if (end === null) return null;
    at = end - 1;
  }
  return null;
}
