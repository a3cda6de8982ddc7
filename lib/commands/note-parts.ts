import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words } from "../base/words";
import { maxNoteLength } from "../workspace/limits";
import type { Note, Point, Workspace } from "../workspace/types";

/** The note of that id. Refuses with "not-there". */
export function noteOf(workspace: Workspace, id: string): Result<Note, Refusal> {
  const note = workspace.notes.find((each) => each.id === id);
  return note ? ok(note) : err({ reason: "not-there", message: words("command.no-note") });
}

/** A note's text as it is stored. Refuses what is empty ("not-allowed") or too long ("too-large"). */
export function noteText(raw: string): Result<string, Refusal> {
  const text = raw.replaceAll("\r\n", "\n").trim();
  if (text === "") return err({ reason: "not-allowed", message: words("command.note-empty") });
  if (text.length > maxNoteLength)
    return err({ reason: "too-large", message: words("command.note-long", { limit: maxNoteLength }) });
  return ok(text);
}

/** A place as it is stored: whole pixels. Refuses what is none with "not-allowed". */
export function notePoint({ x, y }: Point): Result<Point, Refusal> {
  return Number.isFinite(x) && Number.isFinite(y)
    ? ok({ x: Math.round(x), y: Math.round(y) })
    : err({ reason: "not-allowed", message: words("command.note-nowhere") });
}

/** The notes with one of them replaced. */
export function withNote({ notes }: Workspace, changed: Note): readonly Note[] {
  return notes.map((note) => (note.id === changed.id ? changed : note));
}

/** The first words of a note, as it is named in the history. */
export function noteName(text: string): string {
  const line = (text.trim().split("\n")[0] ?? "").replaceAll("`", "'");
  return line.length > 40 ? `${line.slice(0, 39).trimEnd()}…` : line;
}
