/**
 * What an unquoted scalar means to the collector. Its reader (go.yaml.in/yaml/v3, resolve.go) is neither YAML 1.2 nor 1.1:
 * `yes` and `on` are text, `0123` is octal, `1_000` and `0b11` are numbers. Timestamps stay text here.
 */
export function resolvePlain(text: string): null | boolean | number | string {
  const known = words.get(text);
  if (known !== undefined) return known;
  if (!/^[-+.0-9]/.test(text)) return text;
  if (text.startsWith(".")) return pointFloat.test(text) ? Number(text) : text;
  const plain = text.replaceAll("_", "");
  return integer(plain) ?? (float.test(plain) ? Number(plain) : text);
}

/**
 * True where `text`, written without quotes, would be anything but this text to some reader that may come across it: the
 * collector, YAML 1.2, or YAML 1.1 as in Helm and older tools (`yes`, `off`, `12:30:45`, dates, `=`).
 */
export function readsAsOther(text: string): boolean {
  return (
    typeof resolvePlain(text) !== "string" ||
    /^(?:y|n|yes|no|on|off|<<|=)$/i.test(text) ||
    /^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-f_]+|[0-9][0-9_]*)$/i.test(text) ||
    /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/.test(text) ||
    /^[-+]?(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9_]+)(?:e[-+]?[0-9]+)?$/i.test(text) ||
    /^[-+]?\.(?:inf|nan)$/i.test(text) ||
    /^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt \t])/.test(text)
  );
}

const words = new Map<string, null | boolean | number>([
  ...["", "~", "null", "Null", "NULL"].map((text) => [text, null] as const),
  ...["true", "True", "TRUE"].map((text) => [text, true] as const),
  ...["false", "False", "FALSE"].map((text) => [text, false] as const),
  ...[".nan", ".NaN", ".NAN"].map((text) => [text, Number.NaN] as const),
  ...[".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"].map((text) => [text, Infinity] as const),
  ...["-.inf", "-.Inf", "-.INF"].map((text) => [text, -Infinity] as const),
]);
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const pointFloat = /^\.[0-9]+(?:[eE][-+]?[0-9]+)?$/;

/** As Go's strconv.ParseInt with base 0: the prefix decides, and a leading zero alone means octal. */
function integer(text: string): number | null {
  const match = /^([-+]?)(?:0b([01]+)|0o([0-7]+)|0x([0-9a-f]+)|0([0-7]+)|([1-9][0-9]*|0))$/i.exec(text);
  if (!match) return null;
  const [, sign, binary, octal, hexadecimal, oldOctal, decimal] = match;
  const value = binary
    ? Number(`0b${binary}`)
    : hexadecimal
      ? Number(`0x${hexadecimal}`)
      : decimal
        ? Number(decimal)
        : Number(`0o${octal ?? oldOctal}`);
  return sign === "-" && value !== 0 ? -value : value;
}
