"use client";

// A list that is filtered while typing, and whose rows say why they do not fit, has no HTML tag of its own.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */

import { useEffect, useId, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { optionsFor, type Option } from "@/lib/graph/fitting";
import { CodeText } from "../ui/code-text";
import { useBoard, useBoardScope, type BoardState } from "./board";
import { insertArgs, judgeInsert } from "./insert";
import { peek } from "./peek";
import { useVoice } from "./voice";

type Picker = NonNullable<BoardState["picker"]>;

/** The open list of what fits into a gap; nothing while none is open. */
export function InsertPicker() {
  const picker = useBoard((state) => state.picker);
  if (!picker) return null;
  const { tier, pipeline, slot, index } = picker.place;
  return <PickerDialog key={`${tier}/${pipeline}/${slot}/${index}`} picker={picker} />;
}

function PickerDialog({ picker }: { readonly picker: Picker }) {
  const { place, anchor, origin } = picker;
  const { session, catalogue, board } = useBoardScope();
  const { t } = useVoice();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const [all, setAll] = useState(false);
  const options = useMemo(() => {
    const context = peek(session, catalogue);
    const tier = context.topology.tiers.find((each) => each.id === place.tier);
    return tier
      ? optionsFor(tier, place.slot, catalogue, (candidate) => judgeInsert(context, place, candidate))
      : [];
  }, [session, catalogue, place]);
  const matching = options.filter((option) => matches(option, query));
  const fitting = matching.filter((option) => option.refusal === null);
  const shown = (all || (query !== "" && fitting.length === 0) ? matching : fitting).slice(0, 60);
  const others = matching.length - fitting.length;

  function close(focus: boolean): void {
    board.setState({ picker: null });
    if (focus) origin.focus();
  }

  function choose(option: Option | undefined): void {
    if (!option) return;
    if (option.refusal) return session.say("refused", option.refusal);
    close(true);
    session.run("add-component", insertArgs(place, option));
  }

  // A press outside closes; what was pressed keeps the focus.
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target))
        board.setState({ picker: null });
    };
    document.addEventListener("pointerdown", outside, true);
    return () => document.removeEventListener("pointerdown", outside, true);
  }, [board]);

  // Keeps the active option in sight while the arrow keys go down the list.
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);

  const title = t("insert.title", { slot: t(`insert.slots.${place.slot}`), pipeline: place.pipeline });
  return createPortal(
    <div ref={root} role="dialog" aria-label={title} className="picker" style={placed(anchor)}>
      <input
        // The person asked for this list: the keyboard goes into it.
        autoFocus // oxlint-disable-line jsx-a11y/no-autofocus
        type="text"
        role="combobox"
        aria-label={t("insert.search")}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={shown.length > 0 ? `${id}-${active}` : undefined}
        placeholder={t("insert.search")}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") close(true);
          else if (event.key === "Enter") choose(shown[active]);
          else if (event.key === "ArrowDown") setActive(Math.min(active + 1, shown.length - 1));
          else if (event.key === "ArrowUp") setActive(Math.max(active - 1, 0));
          else if (event.key === "Tab") return close(false);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <div role="listbox" id={`${id}-list`} aria-label={title} className="picker-list" tabIndex={-1}>
        {shown.map((option, index) => (
          <PickerOption
            key={option.key}
            id={`${id}-${index}`}
            option={option}
            active={index === active}
            defined={t("insert.defined")}
            onPick={() => choose(option)}
            onPoint={() => setActive(index)}
          />
        ))}
      </div>
      {shown.length === 0 && <p className="picker-none">{t("insert.none")}</p>}
      {others > 0 && fitting.length > 0 && (
        <button
          type="button"
          className="text-button picker-more"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t("insert.hideMore") : t("insert.more", { count: others })}
        </button>
      )}
    </div>,
    document.body,
  );
}

function PickerOption({
  id,
  option,
  active,
  defined,
  onPick,
  onPoint,
}: {
  readonly id: string;
  readonly option: Option;
  readonly active: boolean;
  readonly defined: string;
  readonly onPick: () => void;
  readonly onPoint: () => void;
}) {
  const { speak } = useVoice();
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-disabled={option.refusal !== null}
      className="picker-option"
      onPointerMove={onPoint}
      onClick={onPick}
      onKeyDown={(event) => event.key === "Enter" && onPick()}
    >
      <span className="picker-name">
        {option.id ?? option.type}
        {option.id !== null && <span className="picker-hint">{defined}</span>}
      </span>
      {option.refusal && <CodeText className="picker-why" text={speak(option.refusal)} />}
    </div>
  );
}

function matches({ id, type, otherNames }: Option, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  return wanted === "" || [id ?? "", type, ...otherNames].some((name) => name.toLowerCase().includes(wanted));
}

const size = { width: 300, height: 320 };

/** Below the gap, or above it where there is no room. */
function placed(anchor: DOMRect) {
  const below = anchor.bottom + 6;
  const fits = below + size.height < window.innerHeight;
  const left = Math.max(
    8,
    Math.min(anchor.left + anchor.width / 2 - size.width / 2, window.innerWidth - size.width - 8),
  );
  return {
    left,
    top: fits ? below : Math.max(8, anchor.top - size.height - 6),
    width: size.width,
    maxHeight: size.height,
  };
}
