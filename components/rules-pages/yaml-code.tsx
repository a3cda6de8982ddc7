import { Fragment, type ReactNode } from "react";

/** YAML as text with quiet colours: keys in ink, values lighter, comments in the note's colour. Wide lines scroll. */
export function YamlCode({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <section
      aria-label={label}
      // It scrolls, so the keyboard must be able to reach it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="overflow-x-auto px-3.5 py-3 -outline-offset-2"
    >
      <pre className="leading-[1.6] text-ink-2">
        <code>
          {text
            .replace(/\n+$/, "")
            .split("\n")
            .map((line, index) => (
              // Lines of a fixed text: their number is their identity.
              // oxlint-disable-next-line react/no-array-index-key
              <Fragment key={index}>
                {colour(line)}
                {"\n"}
              </Fragment>
            ))}
        </code>
      </pre>
    </section>
  );
}

const shape = /^(?<lead>[\s-]*)(?:(?<key>[^\s#:{[][^:{[]*?|"[^"]*")(?<colon>:)(?=\s|$))?(?<rest>.*)$/;

function colour(line: string): ReactNode {
  const { lead = "", key = "", colon = "", rest = "" } = shape.exec(line)?.groups ?? { rest: line };
  const hash = commentStart(rest);
  return (
    <>
      {lead}
      {key !== "" && <span className="font-medium text-ink">{key}</span>}
      {colon}
      {rest.slice(0, hash)}
      {hash < rest.length && <span className="text-note italic">{rest.slice(hash)}</span>}
    </>
  );
}

/** Where a comment begins: `#` at the start or after a blank, outside of quotes. The length where there is none. */
function commentStart(text: string): number {
  let quote = "";
  for (let index = 0; index < text.length; index++) {
    const here = text[index] ?? "";
    if (quote) quote = here === quote ? "" : quote;
    else if (here === '"' || here === "'") quote = here;
    else if (here === "#" && (index === 0 || /\s/.test(text[index - 1] ?? ""))) return index;
  }
  return text.length;
}
