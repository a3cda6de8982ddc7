import { english } from "./messages.en";
import { korean } from "./messages.ko";
import { noteTexts } from "./notes/note-texts";
import { selectingMessages } from "./selection/selecting-messages";
import { viewTexts } from "./view/view-texts";

/** The canvas's words. */
export const canvasMessages = {
  en: { ...english, notes: noteTexts.en, view: viewTexts.en, selecting: selectingMessages.en },
  ko: { ...korean, notes: noteTexts.ko, view: viewTexts.ko, selecting: selectingMessages.ko },
} as const;
