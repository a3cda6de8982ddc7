"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import type { SuggestProps } from "./suggest-input";

/** The loaded part of `SuggestInput`. */
export function SuggestPopup({ value, options, onType, onPick, ...field }: SuggestProps) {
  return (
    <Autocomplete.Root
      items={[...options]}
      value={value}
      openOnInputClick
      onValueChange={(text, { reason }) => {
        if (reason === "item-press") onPick(text);
        else onType(text);
      }}
    >
      <Autocomplete.Input {...field} autoComplete="off" spellCheck={false} className="input w-full" />
      <Autocomplete.Portal>
        <Autocomplete.Positioner sideOffset={4} className="z-50 outline-hidden">
          <Autocomplete.Popup className="w-(--anchor-width) min-w-40 rounded-md border border-line-2 bg-surface text-ink shadow-lift data-empty:hidden">
            <Autocomplete.List className="max-h-64 overflow-y-auto overscroll-contain p-1 outline-hidden data-empty:p-0">
              {(option: string) => (
                <Autocomplete.Item
                  key={option}
                  value={option}
                  className="flex min-h-7 cursor-default items-center rounded-sm px-2 py-1 select-none data-highlighted:bg-surface-2"
                >
                  {option}
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}
