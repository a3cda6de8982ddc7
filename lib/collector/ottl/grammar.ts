import {
  any,
  capture,
  choice,
  group,
  optional,
  production,
  sequence,
  text,
  token,
  unless,
} from "./grammar-node";
import type { GrammarNode, Production } from "./grammar-node";

/**
 * The grammar of OTTL as of v0.159.0 (pkg/ottl grammar.go). The order of choices and where brackets stand is upstream's: both
 * show in its messages.
 */
export const statementRule: Production = production("ParsedStatement", () =>
  sequence(
    group(choice(capture("editor", editorRule), capture("converter", converterRule))),
    optional(sequence(text("where"), capture("where", conditionRule))),
  ),
);

export const conditionRule: Production = production("BooleanExpression", () =>
  sequence(capture("left", termRule), group(capture("right", opOrTermRule), "any")),
);

const valueRule: Production = production("Value", () =>
  group(
    choice(
      capture("nil", token("Nil")),
      sequence(capture("literal", mathLiteralRule), unless(choice(token("OpAddSub"), token("OpMultDiv")))),
      capture("lambda", lambdaRule),
      capture("math", mathRule),
      capture("bytes", token("Bytes"), "bytes"),
      capture("string", token("String")),
      capture("bool", token("Boolean")),
      sequence(capture("enum", token("Uppercase")), unless(token("Lowercase"))),
      capture("map", mapRule),
      capture("list", listRule),
    ),
  ),
);

const termRule = production("Term", () =>
  sequence(capture("left", booleanValueRule), group(capture("right", opAndValueRule), "any")),
);
const opOrTermRule = production("OpOrTerm", () =>
  sequence(capture("operator", token("OpOr")), capture("term", termRule)),
);
const opAndValueRule = production("OpAndBooleanValue", () =>
  sequence(capture("operator", token("OpAnd")), capture("value", booleanValueRule)),
);
const booleanValueRule = production("BooleanValue", () =>
  sequence(
    group(capture("negation", token("OpNot")), "optional"),
    group(
      choice(
        capture("comparison", comparisonRule),
        capture("constant", constantRule),
        sequence(text("("), capture("sub", conditionRule), text(")")),
      ),
    ),
  ),
);
const constantRule = production("ConstExpr", () =>
  group(choice(capture("bool", token("Boolean")), capture("converter", converterRule))),
);
const comparisonRule = production("Comparison", () =>
  sequence(
    capture("left", valueRule),
    capture("operator", token("OpComparison")),
    capture("right", valueRule),
  ),
);

const letters = group(choice(token("Uppercase"), token("Lowercase")));
const editorName = group(sequence(token("Lowercase"), group(letters, "any")));
const converterName = group(sequence(token("Uppercase"), group(letters, "any")));

const editorRule = production("Editor", () =>
  sequence(capture("name", editorName), ...callArguments(), any(capture("keys", keyRule))),
);
const converterRule = production("Converter", () =>
  sequence(capture("name", converterName), ...callArguments(), any(capture("keys", keyRule))),
);

function callArguments(): readonly GrammarNode[] {
  const argument = capture("arguments", argumentRule);
  return [text("("), optional(sequence(argument, any(sequence(text(","), argument)))), text(")")];
}

const argumentRule = production("Argument", () =>
  sequence(
    optional(sequence(capture("name", editorName), token("Equal"))),
    group(choice(capture("value", valueRule), capture("functionName", converterName))),
  ),
);

const lambdaRule = production("LambdaExpr", () => {
  const name = choice(capture("params", token("Lowercase")), capture("params", token("Underscore")));
  return sequence(
    text("("),
    optional(sequence(group(name), any(sequence(text(","), group(name))))),
    text(")"),
    token("LambdaArrow"),
    capture("body", lambdaBodyRule),
  );
});
const lambdaBodyRule = production("LambdaBody", () =>
  group(
    choice(
      sequence(
        capture("value", valueRule),
        unless(choice(token("OpOr"), token("OpAnd"), token("OpComparison"))),
      ),
      capture("condition", conditionRule),
    ),
  ),
);

const pathRule = production("Path", () =>
  sequence(
    optional(sequence(capture("context", token("Lowercase")), text("."))),
    capture("fields", fieldRule),
    any(sequence(text("."), capture("fields", fieldRule))),
  ),
);
const fieldRule = production("Field", () =>
  sequence(capture("name", token("Lowercase")), any(capture("keys", keyRule))),
);
const keyRule = production("Key", () =>
  sequence(
    text("["),
    group(
      choice(
        capture("string", token("String")),
        capture("int", token("Int"), "int"),
        capture("math", mathRule),
        capture("expression", mathLiteralRule),
      ),
    ),
    text("]"),
  ),
);

const listRule = production("List", () =>
  sequence(
    text("["),
    any(capture("values", valueRule)),
    any(sequence(text(","), capture("values", valueRule))),
    text("]"),
  ),
);
const mapRule = production("MapValue", () =>
  sequence(text("{"), any(sequence(capture("items", mapItemRule), group(text(","), "optional"))), text("}")),
);
const mapItemRule = production("MapItem", () =>
  sequence(capture("key", token("String")), text(":"), capture("value", valueRule)),
);

const mathLiteralRule = production("MathExprLiteral", () =>
  group(
    choice(
      capture("editor", editorRule),
      capture("converter", converterRule),
      capture("float", token("Float"), "float"),
      capture("int", token("Int"), "int"),
      capture("path", pathRule),
    ),
  ),
);
const mathRule = production("MathExpression", () =>
  sequence(capture("left", addSubTermRule), group(capture("right", opAddSubTermRule), "any")),
);
const addSubTermRule = production("AddSubTerm", () =>
  sequence(capture("left", mathValueRule), group(capture("right", opMultDivValueRule), "any")),
);
const opAddSubTermRule = production("OpAddSubTerm", () =>
  sequence(capture("operator", token("OpAddSub")), capture("term", addSubTermRule)),
);
const opMultDivValueRule = production("OpMultDivValue", () =>
  sequence(capture("operator", token("OpMultDiv")), capture("value", mathValueRule)),
);
const mathValueRule = production("MathValue", () =>
  sequence(
    group(capture("unary", token("OpAddSub")), "optional"),
    group(
      choice(capture("literal", mathLiteralRule), sequence(text("("), capture("sub", mathRule), text(")"))),
    ),
  ),
);
