import { emptyTexts } from "./empty/empty-texts";
import { english } from "./messages.en";
import { korean } from "./messages.ko";
import { findMessages } from "./find/find-messages";
import { makingMessages } from "./making/messages";
import { noteTexts } from "./notes/note-texts";
import { selectingMessages } from "./selection/selecting-messages";
import { viewTexts } from "./view/view-texts";

/** The canvas's words. */
export const canvasMessages = {
  en: {
    ...english,
    empty: emptyTexts.en,
    making: makingMessages.en,
    notes: noteTexts.en,
    view: viewTexts.en,
    selecting: selectingMessages.en,
    find: findMessages.en,
  },
  ko: {
    ...korean,
    empty: emptyTexts.ko,
    making: makingMessages.ko,
    notes: noteTexts.ko,
    view: viewTexts.ko,
    selecting: selectingMessages.ko,
    find: findMessages.ko,
  },
} as const;
