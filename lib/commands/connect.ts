import { ok, type Result } from "../base/result";
import type { Refusal } from "../base/refusal";
import type { Words } from "../base/words";
import { planConnection } from "./connection";
import type { NodeEnd } from "./places";
import { command, type CommandContext } from "./types";

export type ConnectArgs = { readonly from: NodeEnd; readonly to: NodeEnd };

/** Draws an edge: data of one use flows to the other. */
export const connect = command<ConnectArgs>({
  id: "connect",
  title: { en: "Connect", ko: "연결" },
  plan: ({ from, to }, context) => planConnection(from, to, context),
});

/** What drawing this edge would do, as a label, or why it cannot be drawn. */
export function canConnect(from: NodeEnd, to: NodeEnd, context: CommandContext): Result<Words, Refusal> {
  const planned = planConnection(from, to, context);
  return planned.ok ? ok(planned.value.label) : planned;
}
