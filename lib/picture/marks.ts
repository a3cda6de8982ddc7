/** A text as XML holds it. */
export function escaped(text: string): string {
  return (
    text
      .replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0) ?? 32};`)
      // Characters that no XML document may hold.
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
  );
}

type Look = {
  readonly size?: number;
  readonly weight?: number;
  readonly fill: string;
  /** The room that there is, in pixels: what is longer ends with an ellipsis. */
  readonly room?: number;
  readonly anchor?: "start" | "middle";
  readonly struck?: boolean;
};

/** One line of text with its baseline at `y`. */
export function label(text: string, x: number, y: number, look: Look): string {
  const { size = 13, weight = 400, fill, room, anchor = "start", struck = false } = look;
  const shown = room === undefined ? text : fitted(text, room, size, weight);
  const anchored = anchor === "middle" ? ' text-anchor="middle"' : "";
  const line = struck ? ' text-decoration="line-through"' : "";
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}"${anchored}${line}>${escaped(shown)}</text>`;
}

/** Widths are estimated: a letter takes a bit more than half its size, Korean and Chinese ones all of it. */
function fitted(text: string, room: number, size: number, weight: number): string {
  const wide = (letter: string) => (/[\u1100-\uffdc]/.test(letter) ? 1 : weight > 500 ? 0.545 : 0.52);
  let left = room / size;
  let shown = "";
  for (const letter of text) {
    left -= wide(letter);
    if (left < (shown.length + letter.length < text.length ? 0.6 : 0)) return `${shown.trimEnd()}…`;
    shown += letter;
  }
  return shown;
}

/** A rectangle with rounded corners. `more` are further attributes. */
export function rect(
  {
    x,
    y,
    width,
    height,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  radius: number,
  more: Readonly<Record<string, string | number>>,
): string {
  const rest = Object.entries(more)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"${rest}/>`;
}

/** The shape and number of findings, at the corner that `x` and `y` name: octagon, triangle, circle. */
export function badge(
  {
    severity,
    count,
    echo,
  }: { readonly severity: "error" | "warning" | "info"; readonly count: number; readonly echo: boolean },
  x: number,
  y: number,
  palette: Readonly<Record<string, string>>,
): string {
  const fill = palette[{ error: "error", warning: "warning-mark", info: "note" }[severity]] ?? "";
  const edge = palette["surface"] ?? "";
  if (echo) return `<circle cx="${x}" cy="${y}" r="5" fill="${fill}" stroke="${edge}" stroke-width="1.5"/>`;
  const shapes = {
    error: `<path d="M${x - 4} ${y - 9}h8l5 5v8l-5 5h-8l-5-5v-8z"`,
    warning: `<path d="M${x} ${y - 10}l10 18h-20z" stroke-linejoin="round"`,
    info: `<circle cx="${x}" cy="${y}" r="9"`,
  };
  const ink = severity === "warning" ? palette["warning-ink"] : edge;
  const number = label(String(count), x, y + (severity === "warning" ? 6 : 4), {
    size: 11,
    weight: 700,
    fill: ink ?? "",
    anchor: "middle",
  });
  return `${shapes[severity]} fill="${fill}" stroke="${edge}" stroke-width="1.5"/>${number}`;
}
