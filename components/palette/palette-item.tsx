import { useTranslations } from "next-intl";
import { memo, type KeyboardEvent } from "react";
import { signals, type Signal } from "@/lib/catalogue/types";
import { encodePayload, type Payload } from "@/lib/graph/drag-payload";
import { SignalDots } from "../ui/signal-tile";

type ItemProps = {
  readonly payload: Payload;
  readonly name: string;
  /** An old name that led here, shown struck through. */
  readonly oldName: string | null;
  readonly carried: readonly Signal[];
  /** Why it is quiet, in a word: "gateway", "not in core". */
  readonly hint: string | null;
  /** The same as a sentence, for the tooltip. */
  readonly why: string | null;
  /** What it is for; the tooltip of what is not quiet. */
  readonly about: string | null;
  readonly gone: boolean;
  readonly label: string;
  readonly reachable: boolean;
  readonly onAdd: () => void;
  readonly onFocus: () => void;
};

/** A component to drag onto the canvas, or to add with Enter. */
export const PaletteItem = memo(function PaletteItem(props: ItemProps) {
  const { payload, name, oldName, carried, hint, why, about, gone, label, reachable, onAdd, onFocus } = props;
  const t = useTranslations("palette");
  // Three dots for nearly everything; profiles have theirs where there is nothing else to show.
  const all = carried.length === 1 && carried[0] === "profiles" ? signals : signals.slice(0, 3);
  const text = carried.length === 0 ? null : t("carries", { signals: carried.join(", ") });
  return (
    <div
      // A real <button> cannot be dragged in every browser.
      role="button" // oxlint-disable-line jsx-a11y/prefer-tag-over-role
      tabIndex={reachable ? 0 : -1}
      draggable={!gone}
      aria-label={[label, oldName && t("oldName", { now: name }), text, why].filter(Boolean).join(", ")}
      aria-disabled={gone || undefined}
      title={[why, about].filter(Boolean).join("\n") || undefined}
      data-palette-item
      data-quiet={why !== null || undefined}
      className="palette-item"
      onFocus={onFocus}
      onClick={onAdd}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onAdd();
      }}
      onDragStart={(event) => {
        for (const [type, data] of Object.entries(encodePayload(payload)))
          event.dataTransfer.setData(type, data);
        event.dataTransfer.effectAllowed = "copy";
      }}
    >
      <span aria-hidden className="palette-grip" />
      <span className="palette-name">
        {oldName !== null && (
          <>
            <s>{oldName}</s> →{" "}
          </>
        )}
        {gone ? <s>{name}</s> : name}
      </span>
      {hint === null ? (
        carried.length > 0 && <SignalDots carried={carried} all={all} />
      ) : (
        <span className="palette-hint">{hint}</span>
      )}
    </div>
  );
});
