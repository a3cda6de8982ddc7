import { quote } from "../go/quote";

/** A piece of an expression; `from` counts characters. */
export type Token = {
  readonly kind: "Identifier" | "Number" | "String" | "Bytes" | "Operator" | "Bracket" | "EOF";
  readonly value: string;
  readonly from: number;
};

/** A token as expr prints it: `Operator("?")`. */
export function tokenText({ kind, value }: Token): string {
  return value === "" ? kind : `${kind}(${quote(value)})`;
}

/** The first thing wrong with an expression, and where. Thrown by its reader, caught at its border. */
export class ExpressionFault extends Error {
  constructor(
    message: string,
    readonly from: number,
  ) {
    super(message);
  }
}
