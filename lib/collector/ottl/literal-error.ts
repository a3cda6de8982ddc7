import { isGoFloat } from "../go/is-go-float";
import { quote } from "../go/quote";
import { goTypeOf } from "./literal";
import type { Literal } from "./literal";
import { rawError } from "./nested-error";

/**
 * Why a value that is known cannot be given where upstream expects one of a type (`StringGetter`, `IntLikeGetter`, …), in
 * upstream's words; null where it can. The "like" kinds convert what they can. Source: pkg/ottl/expression.go.
 */
export function literalError(type: string, literal: Literal): string | null {
  const strict = strictKinds[type];
  if (strict && literal.is !== strict.is) return expected(strict.name, literal);
  if (type === "PSliceGetter" && literal.is === "list") return rawError(literal.values);
  if (strict) return null;
  if (type === "DurationGetter") return expected("duration", literal);
  if (type === "TimeGetter") return expected("time", literal);
  return literal.is === "nil" ? null : likeError(type, literal);
}

const strictKinds: Readonly<Record<string, { readonly is: Literal["is"]; readonly name: string }>> = {
  StringGetter: { is: "string", name: "string" },
  IntGetter: { is: "int", name: "int64" },
  FloatGetter: { is: "float", name: "float64" },
  BoolGetter: { is: "bool", name: "bool" },
  PMapGetter: { is: "map", name: "pcommon.Map" },
  PSliceGetter: { is: "list", name: "pcommon.Slice" },
};

function expected(name: string, literal: Literal): string {
  return `expected ${name} but got ${literal.is === "nil" ? "nil" : goTypeOf(literal)}`;
}

function likeError(type: string, literal: Literal): string | null {
  const unsupported = `unsupported type: ${goTypeOf(literal)}`;
  const isScalar = ["string", "bool", "int", "float"].includes(literal.is);
  switch (type) {
    case "FloatLikeGetter":
      if (literal.is === "string" && floatError(literal.text) !== null)
        return `strconv.ParseFloat: parsing ${quote(literal.text)}: ${floatError(literal.text)}`;
      return isScalar ? null : unsupported;
    case "BoolLikeGetter":
      if (literal.is === "string" && !goBools.has(literal.text))
        return `strconv.ParseBool: parsing ${quote(literal.text)}: invalid syntax`;
      return isScalar ? null : unsupported;
    case "IntLikeGetter":
      return isScalar ? null : unsupported;
    case "ByteSliceLikeGetter":
      return isScalar || literal.is === "bytes" ? null : unsupported;
    default:
      return null;
  }
}

function floatError(text: string): string | null {
  if (!isGoFloat(text)) return "invalid syntax";
  return /\d/.test(text) && !/^[-+]?0x/i.test(text) && !Number.isFinite(Number(text))
    ? "value out of range"
    : null;
}

const goBools: ReadonlySet<string> = new Set([
  "1",
  "t",
  "T",
  "TRUE",
  "true",
  "True",
  "0",
  "f",
  "F",
  "FALSE",
  "false",
  "False",
]);
