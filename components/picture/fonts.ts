/** `@font-face` rules of the studio's own face with the font inside, for pictures that travel; "" where it cannot be had. */
export async function embeddedFonts(): Promise<string> {
  const faces = [...document.styleSheets].flatMap(rulesOf).filter(isOurs);
  const rules = await Promise.all(faces.map(embedded));
  return rules.join("");
}

function rulesOf(sheet: CSSStyleSheet): readonly CSSFontFaceRule[] {
  return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
}

/** The part with Latin letters: other scripts take their faces from the reader's system. */
function isOurs(rule: CSSFontFaceRule): boolean {
  const family = rule.style.getPropertyValue("font-family");
  const range = rule.style.getPropertyValue("unicode-range");
  return family.includes("Inter Variable") && /U\+0{0,4}-F{2}\b|U\+0000-00FF/i.test(range);
}

async function embedded(rule: CSSFontFaceRule): Promise<string> {
  const url = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue("src"))?.[1];
  if (url === undefined) return "";
  try {
    const response = await fetch(new URL(url, rule.parentStyleSheet?.href ?? location.href));
    const data = base64(new Uint8Array(await response.arrayBuffer()));
    return `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,${data}) format('woff2')}`;
  } catch {
    // Offline: the picture names the face, and the reader's system may have it.
    return "";
  }
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
