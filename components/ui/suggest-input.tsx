"use client";

import { lazy, Suspense, type ComponentProps } from "react";

export type SuggestProps = Pick<
  ComponentProps<"input">,
  | "id"
  | "aria-label"
  | "aria-describedby"
  | "aria-invalid"
  | "placeholder"
  | "disabled"
  | "onBlur"
  | "onKeyDown"
> & {
  readonly value: string;
  readonly options: readonly string[];
  readonly onType: (text: string) => void;
  readonly onPick: (value: string) => void;
};

const Loaded = lazy(() => import("./suggest-popup").then((module) => ({ default: module.SuggestPopup })));

/** A text with suggestions: any value may be typed, the usual ones are one key away. A plain field until its code is there. */
export function SuggestInput(props: SuggestProps) {
  const { value, options: _, onType, onPick: __, ...field } = props;
  return (
    <Suspense
      fallback={
        <input
          {...field}
          className="input w-full"
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={(event) => onType(event.target.value)}
        />
      }
    >
      <Loaded {...props} />
    </Suspense>
  );
}
