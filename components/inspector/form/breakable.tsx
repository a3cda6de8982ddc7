import { Fragment } from "react";

/** A setting's name that breaks behind its underscores and dots where the column is narrow, not inside of a word. */
export function Breakable({ text }: { readonly text: string }) {
  return text.split(/(?<=[_.])/).map((part, index) => (
    // The parts of one name never change places.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
