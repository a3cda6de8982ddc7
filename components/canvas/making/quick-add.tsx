import { useMemo } from "react";
import { assertNever } from "@/lib/base/assert";
import { useBoardScope } from "../board";
import { peek } from "../peek";
import { PickList } from "../pick-list";
import { focusNode } from "../focus-node";
import { useVoice, type Voice } from "../voice";
import { addOptions } from "./add-options";
import { making, type AddPlace } from "./making-store";
import { selectedNode } from "./selected-node";
import { useReturn } from "./use-return";

/** What can be added at a place of the canvas: legal things first, the rest on demand with the reason. */
export function QuickAdd({ place, anchor }: { readonly place: AddPlace; readonly anchor: DOMRect }) {
  const { session, catalogue } = useBoardScope();
  const voice = useVoice();
  const { t, speak } = voice;
  const close = useReturn();
  const options = useMemo(
    () => addOptions(place, peek(session, catalogue), voice),
    [session, catalogue, place, voice],
  );
  return (
    <PickList
      title={titleOf(place, voice)}
      search={t("making.addSearch")}
      none={t("insert.none")}
      choices={options.map(({ key, name, hint, line, refusal, also }) => ({
        key,
        name,
        hint,
        line: refusal ? speak(refusal) : line,
        fits: refusal === null,
        also,
      }))}
      anchor={anchor}
      onClose={close}
      onChoose={({ key }) => {
        const option = options.find((each) => each.key === key);
        if (!option) return;
        if (option.refusal) return session.say("refused", option.refusal);
        making.close();
        option.run(session);
        // The keyboard goes on from what was added.
        focusNode(selectedNode(session));
      }}
    />
  );
}

function titleOf(place: AddPlace, { t }: Voice): string {
  switch (place.kind) {
    case "lists": {
      const [only, ...more] = place.lists;
      const { pipeline } = place;
      return only && more.length === 0
        ? t("insert.title", { slot: t(`insert.slots.${only.slot}`), pipeline })
        : t("making.addTo", { name: pipeline });
    }
    case "tier":
      return t("making.addTo", { name: place.tier });
    case "board":
      return t("making.addTier");
    default:
      return assertNever(place);
  }
}
