import { english } from "./messages.en";
import { korean } from "./messages.ko";

/** The canvas's words. */
export const canvasMessages = { en: english, ko: korean } as const;
