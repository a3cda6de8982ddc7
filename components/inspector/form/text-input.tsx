"use client";

import { useTranslations } from "next-intl";
import { isList, isMap, type Json } from "@/lib/base/json";
import { textOf } from "@/lib/catalogue/forms/scalar-text";
import { SuggestInput } from "@/components/ui/suggest-input";
import type { ControlProps } from "./value-control";
import type { useDraft } from "./use-draft";

/** One line of text, or as many as the value has. The default stands in it as long as nothing else does. */
export function TextInput({
  id,
  describedBy,
  label,
  name,
  shape,
  value,
  fallback,
  draft,
  errorId,
  readOnly,
  onWrite,
}: ControlProps & {
  readonly draft: ReturnType<typeof useDraft>;
  readonly errorId: string | undefined;
  readonly readOnly: boolean;
}) {
  const t = useTranslations("inspector.form");
  const secret = shape.is === "secret";
  const field = {
    id,
    "aria-label": label,
    "aria-describedby": [describedBy, errorId].filter(Boolean).join(" "),
    "aria-invalid": errorId === undefined ? undefined : (true as const),
    placeholder: secret ? "${env:…}" : placeholderOf(fallback),
    disabled: readOnly,
    autoComplete: "off",
    spellCheck: false,
    onBlur: draft.commit,
    onKeyDown: draft.onKeyDown,
  };
  if (shape.is === "choice")
    return (
      <span className="setting-control">
        <SuggestInput
          {...field}
          value={draft.text}
          options={shape.values}
          onType={draft.type}
          onPick={onWrite}
        />
      </span>
    );
  if (draft.text.includes("\n") || draft.text.length > 32)
    return (
      <span className="setting-control">
        <textarea
          {...field}
          rows={1}
          className="input setting-long"
          value={draft.text}
          onChange={(event) => draft.type(event.target.value)}
        />
      </span>
    );
  const unit = unitOf(name);
  const numeric = shape.is === "integer" || shape.is === "number";
  return (
    <span className="setting-control">
      <input
        {...field}
        type="text"
        className="input setting-input"
        data-numeric={numeric || undefined}
        value={draft.text}
        onChange={(event) => draft.type(event.target.value)}
      />
      {unit !== null && <span className="setting-unit">{unit}</span>}
      {secret && !readOnly && (value === undefined || value === "") && (
        <button
          type="button"
          className="setting-aid"
          title={t("useVariable", { name: variableFor(name) })}
          aria-label={t("useVariable", { name: variableFor(name) })}
          onClick={() => onWrite(`\${env:${variableFor(name)}}`)}
        >
          env
        </button>
      )}
    </span>
  );
}

function placeholderOf(fallback: Json | undefined): string {
  if (fallback === undefined || fallback === null || fallback === "") return "–";
  if (isList(fallback) || isMap(fallback)) return "–";
  return textOf(fallback);
}

/** "limit_mib" counts MiB: upstream puts the unit of a plain number into its name. */
function unitOf(name: string): string | null {
  if (name.endsWith("_mib")) return "MiB";
  if (name.endsWith("_bytes")) return "B";
  return /(percentage|percent)$/.test(name) ? "%" : null;
}

function variableFor(name: string): string {
  return name.toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_");
}
