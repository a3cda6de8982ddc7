import { english } from "./messages.en";
import { korean } from "./messages.ko";
import { selectingMessages } from "./selection/selecting-messages";

/** The canvas's words. */
export const canvasMessages = {
  en: { ...english, selecting: selectingMessages.en },
  ko: { ...korean, selecting: selectingMessages.ko },
} as const;
