import { ok, type Result } from "../base/result";
import type { Refusal } from "../base/refusal";
import { words, type Words } from "../base/words";
import { pipelinesToJoin, planConnection } from "./connection";
import type { HopWish } from "./hop-settings";
import { joinChoices } from "./join-choices";
import type { NodeEnd } from "./places";
import { command, type CommandContext } from "./types";

export type ConnectArgs = {
  readonly from: NodeEnd;
  readonly to: NodeEnd;
  /** How to send, where the line leads to another tier and a new exporter is made; left out: as the receiver takes it. */
  readonly hop?: HopWish;
};

/** Draws an edge: data of one use flows to the other. */
export const connect = command<ConnectArgs>({
  id: "connect",
  title: { en: "Connect", ko: "연결" },
  plan: ({ from, to, hop }, context) => planConnection(from, to, context, hop),
});

/** What drawing this edge would do, as a label, or why it cannot be drawn. Where no connector that fits is defined yet, one can be chosen. */
export function canConnect(from: NodeEnd, to: NodeEnd, context: CommandContext): Result<Words, Refusal> {
  const planned = planConnection(from, to, context);
  if (planned.ok) return ok(planned.value.label);
  const pair = pipelinesToJoin(from, to);
  const choices = pair && joinChoices(pair, context);
  const chosen = choices?.ok && choices.value.some(({ refusal }) => refusal === null);
  return pair && chosen ? ok(words("command.join-by-choice", pair)) : planned;
}
