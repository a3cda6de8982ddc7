"use client";

// A list that is filtered while typing, and whose rows say why they do not fit, has no HTML tag of its own.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useEffect, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { CodeText } from "../ui/code-text";
import { useVoice } from "./voice";

export type Choice = {
  readonly key: string;
  readonly name: string;
  /** A quiet word behind the name. */
  readonly hint: string | null;
  /** A second line: what choosing it does, or why it cannot be chosen. */
  readonly line: string | null;
  readonly fits: boolean;
  /** Other words it is found by. */
  readonly also: readonly string[];
};

type Props = {
  readonly title: string;
  readonly search: string;
  readonly none: string;
  readonly choices: readonly Choice[];
  readonly anchor: DOMRect;
  readonly onChoose: (choice: Choice) => void;
  /** `back`: the keyboard should return to where the list was opened from. */
  readonly onClose: (back: boolean) => void;
};

/** A searchable list at a place of the canvas: what fits first, the rest on demand with the reason. One thing is chosen. */
export function PickList({ title, search, none, choices, anchor, onChoose, onClose }: Props) {
  const { t } = useVoice();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const [all, setAll] = useState(false);
  const matching = choices.filter((choice) => matches(choice, query));
  const fitting = matching.filter((choice) => choice.fits);
  const shown = (all || fitting.length === 0 ? matching : fitting).slice(0, 80);
  const others = matching.length - fitting.length;

  // A press outside closes; what was pressed keeps the focus.
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) onClose(false);
    };
    document.addEventListener("pointerdown", outside, true);
    return () => document.removeEventListener("pointerdown", outside, true);
  }, [onClose]);

  // Keeps the active row in sight while the arrow keys go down the list.
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);

  return createPortal(
    <div ref={root} role="dialog" aria-label={title} className="picker" style={placed(anchor)}>
      <input
        // The person asked for this list: the keyboard goes into it.
        autoFocus // oxlint-disable-line jsx-a11y/no-autofocus
        type="text"
        role="combobox"
        aria-label={search}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={shown.length > 0 ? `${id}-${active}` : undefined}
        placeholder={search}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          const choice = shown[active];
          if (event.key === "Escape") onClose(true);
          else if (event.key === "Enter" && choice) onChoose(choice);
          else if (event.key === "ArrowDown") setActive(Math.min(active + 1, shown.length - 1));
          else if (event.key === "ArrowUp") setActive(Math.max(active - 1, 0));
          else if (event.key === "Tab") return onClose(false);
          else return undefined;
          event.preventDefault();
          event.stopPropagation();
          return undefined;
        }}
      />
      <div role="listbox" id={`${id}-list`} aria-label={title} className="picker-list" tabIndex={-1}>
        {shown.map((choice, index) => (
          <PickRow
            key={choice.key}
            id={`${id}-${index}`}
            choice={choice}
            active={index === active}
            onPick={() => onChoose(choice)}
            onPoint={() => setActive(index)}
          />
        ))}
      </div>
      {shown.length === 0 && <p className="picker-none">{none}</p>}
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

function PickRow({
  id,
  choice,
  active,
  onPick,
  onPoint,
}: {
  readonly id: string;
  readonly choice: Choice;
  readonly active: boolean;
  readonly onPick: () => void;
  readonly onPoint: () => void;
}) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-disabled={!choice.fits}
      className="picker-option"
      onPointerMove={onPoint}
      onClick={onPick}
      onKeyDown={(event) => event.key === "Enter" && onPick()}
    >
      <span className="picker-name">
        {choice.name}
        {choice.hint !== null && <span className="picker-hint">{choice.hint}</span>}
      </span>
      {choice.line !== null && <CodeText className="picker-why" text={choice.line} />}
    </div>
  );
}

function matches({ name, also }: Choice, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  return wanted === "" || [name, ...also].some((text) => text.toLowerCase().includes(wanted));
}

const size = { width: 300, height: 320 };

/** Below the place it belongs to, or above it where there is no room. */
function placed(anchor: DOMRect) {
  const below = anchor.bottom + 6;
  const fits = below + size.height < window.innerHeight;
  const left = anchor.left + anchor.width / 2 - size.width / 2;
  return {
    left: Math.max(8, Math.min(left, window.innerWidth - size.width - 8)),
    top: fits ? below : Math.max(8, anchor.top - size.height - 6),
    width: size.width,
    maxHeight: size.height,
  };
}
