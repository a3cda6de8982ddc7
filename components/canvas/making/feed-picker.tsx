import { useMemo } from "react";
import { joinChoices } from "@/lib/commands/join-choices";
import { useBoardScope } from "../board";
import { peek } from "../peek";
import { PickList, type Choice } from "../pick-list";
import { useVoice } from "../voice";
import { making } from "./making-store";
import { useReturn } from "./use-return";

/** Which other pipeline of the tier a pipeline feeds; the connector is chosen next. */
export function FeedPicker({
  tier,
  pipeline,
  anchor,
}: {
  readonly tier: string;
  readonly pipeline: string;
  readonly anchor: DOMRect;
}) {
  const { session, catalogue } = useBoardScope();
  const { t, speak } = useVoice();
  const close = useReturn();
  const choices = useMemo(() => {
    const context = peek(session, catalogue);
    const pipelines = context.topology.tiers.find((each) => each.id === tier)?.pipelines ?? [];
    return pipelines
      .filter(({ id }) => id !== pipeline)
      .map((each): Choice => {
        const found = joinChoices({ tier, from: pipeline, to: each.id }, context);
        const fitting = found.ok ? found.value.filter(({ refusal }) => refusal === null) : [];
        const why = found.ok ? found.value[0]?.refusal : found.error.message;
        return {
          key: each.id,
          name: each.id,
          hint: null,
          line:
            fitting.length > 0
              ? t("making.feedBy", {
                  names: fitting
                    .slice(0, 4)
                    .map(({ name }) => name)
                    .join(", "),
                })
              : why
                ? speak(why)
                : null,
          fits: fitting.length > 0,
          also: [],
        };
      });
  }, [session, catalogue, tier, pipeline, t, speak]);
  return (
    <PickList
      title={t("making.feedTitle", { pipeline })}
      search={t("making.feedSearch")}
      none={t("making.feedNone")}
      choices={choices}
      anchor={anchor}
      onClose={close}
      onChoose={({ key }) => making.ask({ kind: "join", pair: { tier, from: pipeline, to: key }, anchor })}
    />
  );
}
