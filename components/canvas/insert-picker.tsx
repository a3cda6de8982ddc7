"use client";

import { useCallback, useMemo } from "react";
import { optionsFor, type Option } from "@/lib/graph/fitting";
import { useBoard, useBoardScope, type BoardState } from "./board";
import { insertArgs, judgeInsert } from "./insert";
import { peek } from "./peek";
import { PickList, type Choice } from "./pick-list";
import { useVoice } from "./voice";

type Picker = NonNullable<BoardState["picker"]>;

/** The open list of what fits into a gap; nothing while none is open. */
export function InsertPicker() {
  const picker = useBoard((state) => state.picker);
  if (!picker) return null;
  const { tier, pipeline, slot, index } = picker.place;
  return <Fitting key={`${tier}/${pipeline}/${slot}/${index}`} picker={picker} />;
}

function Fitting({ picker }: { readonly picker: Picker }) {
  const { place, anchor, origin } = picker;
  const { session, catalogue, board } = useBoardScope();
  const { t, speak } = useVoice();
  const options = useMemo(() => {
    const context = peek(session, catalogue);
    const tier = context.topology.tiers.find((each) => each.id === place.tier);
    return tier
      ? optionsFor(tier, place.slot, catalogue, (candidate) => judgeInsert(context, place, candidate))
      : [];
  }, [session, catalogue, place]);
  const close = useCallback(
    (back: boolean) => {
      board.setState({ picker: null });
      if (back) origin.focus();
    },
    [board, origin],
  );

  function choose({ key }: Choice): void {
    const option = options.find((each) => each.key === key);
    if (!option) return;
    if (option.refusal) return session.say("refused", option.refusal);
    close(true);
    session.run("add-component", insertArgs(place, option));
  }

  const choiceOf = ({ key, id, type, otherNames, refusal }: Option): Choice => ({
    key,
    name: id ?? type,
    hint: id === null ? null : t("insert.defined"),
    line: refusal && speak(refusal),
    fits: refusal === null,
    also: otherNames,
  });

  return (
    <PickList
      title={t("insert.title", { slot: t(`insert.slots.${place.slot}`), pipeline: place.pipeline })}
      search={t("insert.search")}
      none={t("insert.none")}
      choices={options.map(choiceOf)}
      anchor={anchor}
      onChoose={choose}
      onClose={close}
    />
  );
}
