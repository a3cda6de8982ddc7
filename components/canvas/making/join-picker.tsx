import { useMemo } from "react";
import { joinChoices, type JoinChoice } from "@/lib/commands/join-choices";
import { useBoardScope } from "../board";
import { peek } from "../peek";
import { PickList } from "../pick-list";
import { useVoice } from "../voice";
import { making, type PipelinePair } from "./making-store";
import { useReturn } from "./use-return";

/** Which connector joins two pipelines, and what each does with the data; one that is not defined yet is made. */
export function JoinPicker({ pair, anchor }: { readonly pair: PipelinePair; readonly anchor: DOMRect }) {
  const { session, catalogue } = useBoardScope();
  const { t, speak } = useVoice();
  const close = useReturn();
  const choices = useMemo(() => {
    const found = joinChoices(pair, peek(session, catalogue));
    return found.ok ? found.value : [];
  }, [session, catalogue, pair]);
  const lineOf = ({ refusal, does }: JoinChoice) => speak(refusal ?? does);
  return (
    <PickList
      title={t("making.joinTitle", { from: pair.from, to: pair.to })}
      search={t("making.joinSearch")}
      none={t("making.joinNone")}
      choices={choices.map((choice) => ({
        key: choice.key,
        name: choice.name,
        hint: t(choice.defined ? "insert.defined" : "making.new"),
        line: lineOf(choice),
        fits: choice.refusal === null,
        also: [],
      }))}
      anchor={anchor}
      onClose={close}
      onChoose={({ key }) => {
        const choice = choices.find((each) => each.key === key);
        if (!choice) return;
        if (choice.refusal) return session.say("refused", choice.refusal);
        making.close();
        session.run("join-pipelines", choice.args);
      }}
    />
  );
}
