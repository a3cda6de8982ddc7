import { english } from "./messages.en";
import { korean } from "./messages.ko";
import { noteTexts } from "./notes/note-texts";
import { selectingMessages } from "./selection/selecting-messages";

/** The canvas's words. */
export const canvasMessages = {
  en: { ...english, notes: noteTexts.en, selecting: selectingMessages.en },
  ko: { ...korean, notes: noteTexts.ko, selecting: selectingMessages.ko },
} as const;
