import { useMemo } from "react";
import { hopChoices } from "@/lib/commands/hop-choices";
import type { NodeEnd } from "@/lib/commands/places";
import { useBoardScope } from "../board";
import { peek } from "../peek";
import { PickList } from "../pick-list";
import { useVoice } from "../voice";
import { making } from "./making-store";
import { useReturn } from "./use-return";

/** How a new hop sends: plaintext or TLS with a CA, and by trace ID where the target needs whole traces. */
export function HopPicker({
  from,
  to,
  anchor,
}: {
  readonly from: NodeEnd;
  readonly to: NodeEnd;
  readonly anchor: DOMRect;
}) {
  const { session, catalogue } = useBoardScope();
  const { t, speak } = useVoice();
  const close = useReturn();
  const choices = useMemo(
    () => hopChoices(from, to, peek(session, catalogue)) ?? [],
    [session, catalogue, from, to],
  );
  return (
    <PickList
      title={t("making.hopTitle", { from: from.tier, to: to.tier })}
      search={t("making.hopSearch")}
      none={t("making.hopNone")}
      choices={choices.map(({ key, name, does, refusal }) => ({
        key,
        name: speak(name),
        hint: null,
        line: speak(refusal ?? does),
        fits: refusal === null,
        also: [],
      }))}
      anchor={anchor}
      onClose={close}
      onChoose={({ key }) => {
        const choice = choices.find((each) => each.key === key);
        if (!choice) return;
        if (choice.refusal) return session.say("refused", choice.refusal);
        making.close();
        session.run("connect", { from, to, hop: choice.wish });
      }}
    />
  );
}
