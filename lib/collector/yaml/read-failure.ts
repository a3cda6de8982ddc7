/** Ends the reading of a text whose tree cannot be made into data. */
export class ReadFailure extends Error {
  constructor(readonly refusal: YamlRefusal) {
    super(refusal.error);
  }
}

/** Why the reader refuses a text. `error` is its message, `faults` one for each place. */
export type YamlRefusal = {
  readonly error: string;
  readonly faults: readonly { readonly index: number; readonly text: string }[];
};
