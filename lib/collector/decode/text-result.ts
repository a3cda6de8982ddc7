/** What a type's `UnmarshalText` makes of a text: the value it holds then, or its error. */
export type TextResult =
  | { readonly ok: true; readonly value: string | number }
  | { readonly ok: false; readonly error: string; readonly choices?: readonly string[] };
