/** Markup that is safe to show: everything put into it was text, and stays text. */
export type Html = { readonly text: string };

/** `html\`<p>${text}</p>\``: texts and numbers are escaped, markup made here stays. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | number | Html)[]): Html {
  const text = parts.map((part, index) => part + asText(values[index] ?? "")).join("");
  return { text };
}

export function joined(parts: readonly Html[]): Html {
  return { text: parts.map(({ text }) => text).join("") };
}

function asText(value: string | number | Html): string {
  if (typeof value === "object") return value.text;
  return String(value).replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
