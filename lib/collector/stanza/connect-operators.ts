import type { Problem } from "../types";
import { agentError } from "./agent-error";
import type { BuildContext, OperatorConfig } from "./operator";
import { operatorRole } from "./operator-role";

type Node = {
  readonly operator: OperatorConfig;
  readonly outputs: readonly string[];
  readonly isRouter: boolean;
};

/** The first of the connections between operators that cannot be made (pkg/stanza/pipeline/directed.go). */
export function connectOperators(
  operators: readonly OperatorConfig[],
  context: BuildContext,
): Problem | null {
  const nodes = operators.map((operator, at) => nodeOf(operator, operators[at + 1]?.id ?? null));
  for (const find of [missingOutput, sameId, badEdge, cycle]) {
    const problem = find(nodes, context);
    if (problem) return problem;
  }
  return null;
}

/** An operator without outputs sends to the next; the last to the receiver, which stands for no operator here. */
function nodeOf(operator: OperatorConfig, next: string | null): Node {
  const isRouter = operator.type === "router";
  const own = isRouter ? routesOf(operator).flat() : operator.config.texts("output");
  const outputs = own.filter((id) => id !== null);
  if (!operatorRole(operator.type).canOutput) return { operator, outputs: [], isRouter };
  return { operator, outputs: outputs.length > 0 || isRouter || next === null ? outputs : [next], isRouter };
}

function routesOf({ config }: OperatorConfig): readonly (readonly (string | null)[])[] {
  const routes = config.sections("routes").map((route) => route.texts("output"));
  return [...routes, config.texts("default")];
}

function missingOutput(nodes: readonly Node[], { say }: BuildContext): Problem | null {
  for (const { operator, outputs, isRouter } of nodes)
    for (const id of outputs) {
      const target = nodes.find((node) => node.operator.id === id)?.operator;
      const why = !target
        ? isRouter
          ? `failed to set outputs on route: operator ${id} does not exist`
          : `operator '${id}' does not exist`
        : isRouter || operatorRole(target.type).canProcess
          ? null
          : `operator '${id}' can not process entries`;
      if (why === null) continue;
      return say(target ? "input" : "output", agentError(why, { operator_id: operator.id }), {
        at: [...operator.at, ...(isRouter ? [] : ["output"])],
        params: { operator: operator.id, id },
      });
    }
  return null;
}

function sameId(nodes: readonly Node[], { say }: BuildContext): Problem | null {
  const ids = nodes.map(({ operator }) => operator.id);
  const index = ids.findIndex((id, at) => ids.indexOf(id) < at);
  const found = nodes[index]?.operator;
  return found
    ? say("twice", `operator with id '${found.id}' already exists in pipeline`, {
        at: [...found.at, "id"],
        params: { id: found.id },
      })
    : null;
}

/** What only the graph notices: a router that sends to an input; an operator that sends to itself, which panics. */
function badEdge(nodes: readonly Node[], { say }: BuildContext): Problem | null {
  for (const { operator, outputs } of nodes)
    for (const id of outputs) {
      if (id === operator.id)
        return say("cycle", "simple: adding self edge", {
          at: operator.at,
          params: { ids: `${id} → ${id}` },
          panics: true,
        });
      const target = nodes.find((node) => node.operator.id === id)?.operator;
      if (!target || operatorRole(target.type).canProcess) continue;
      const why = "operators cannot be connected, because the output operator can not process logs";
      return say("input", agentError(why, { input_operator: operator.id, output_operator: id }), {
        at: operator.at,
        params: { operator: operator.id, id },
      });
    }
  return null;
}

function cycle(nodes: readonly Node[], { say }: BuildContext): Problem | null {
  const byId = new Map(nodes.map((node) => [node.operator.id, node]));
  const done = new Set<string>();
  const visit = (node: Node, path: readonly string[]): readonly string[] | null => {
    const { id } = node.operator;
    if (path.includes(id)) return path.slice(path.indexOf(id));
    if (done.has(id)) return null;
    for (const output of node.outputs) {
      const target = byId.get(output);
      const found = target ? visit(target, [...path, id]) : null;
      if (found) return found;
    }
    done.add(id);
    return null;
  };
  for (const node of nodes) {
    const found = visit(node, []);
    if (!found) continue;
    const circle = [...found, found[0] ?? ""];
    const text = agentError("pipeline has a circular dependency", { cycles: `(${circle.join(" -> ")})` });
    return say("cycle", text, { at: node.operator.at, params: { ids: circle.join(" → ") } });
  }
  return null;
}
