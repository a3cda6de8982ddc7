import { answerOf } from "../lib/answer/answer";
import type { Format } from "./report";

/** The answer for programs, as one JSON document; its shape is a promise (`lib/answer/schema`). */
export const formatJson: Format = (report) => `${JSON.stringify(answerOf(report), null, 2)}\n`;
