import { useTranslations } from "next-intl";
import { useState, type KeyboardEvent } from "react";
import type { Json } from "@/lib/base/json";
import { readText, textOf, type Expected } from "@/lib/catalogue/forms/scalar-text";
import type { Shape } from "@/lib/catalogue/forms/types";

/**
 * What is typed into one control. It stays there, with the browser's own undo, until Enter or leaving commits it; Escape takes
 * it back. What does not read is kept and explained, not written.
 */
export function useDraft(
  value: Json | undefined,
  shape: Shape,
  onWrite: (value: Json | undefined) => void,
): {
  readonly text: string;
  readonly error: string | null;
  readonly type: (text: string) => void;
  readonly commit: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const say = useExpected();
  const [draft, setDraft] = useState<string | null>(null);
  const [told, setTold] = useState(false);
  const written = textOf(value);
  const read = draft === null ? null : readText(draft, shape);
  const error = told && read && !read.ok ? say(read.error) : null;

  function commit(): void {
    if (draft === null || !read) return;
    if (!read.ok) return setTold(true);
    setDraft(null);
    setTold(false);
    if (draft !== written) onWrite(read.value);
  }

  return {
    text: draft ?? written,
    error,
    type: setDraft,
    commit,
    onKeyDown(event) {
      if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) {
        event.preventDefault();
        commit();
      }
      if (event.key !== "Escape" || draft === null) return;
      event.stopPropagation();
      setDraft(null);
      setTold(false);
    },
  };
}

function useExpected(): (expected: Expected) => string {
  const t = useTranslations("inspector.form");
  return (expected) =>
    expected.is === "between"
      ? t("expected.between", { min: expected.min, max: expected.max })
      : t(`expected.${expected.is}`);
}
