"use client";

import type { Completion, Hover, Suggestion } from "@/lib/assist/types";
import type { Words } from "@/lib/base/words";
import { markdownOf } from "./markdown";
import { monaco } from "./monaco";

/** Answers about places in one editor's text, in the reader's language. */
export type Assist = {
  readonly complete: (text: string, offset: number) => Promise<Completion | null>;
  readonly hover: (text: string, offset: number) => Promise<Hover | null>;
  readonly speak: (words: Words) => string;
  /** What the link to upstream's page is called. */
  readonly upstream: string;
};

/** Offers completion and hover in a model's text from now on; a later call for the same model takes its place. */
export function offerAssist(model: monaco.editor.ITextModel, assist: Assist): void {
  register();
  assists.set(model, assist);
}

const assists = new WeakMap<monaco.editor.ITextModel, Assist>();
let registered = false;

/** Providers belong to a language, not to an editor: registered once, they ask what was offered for the model. */
function register(): void {
  if (registered) return;
  registered = true;
  monaco.languages.registerCompletionItemProvider("yaml", {
    triggerCharacters: [" ", "$", "{", "["],
    provideCompletionItems,
  });
  monaco.languages.registerHoverProvider("yaml", { provideHover });
}

async function provideCompletionItems(
  model: monaco.editor.ITextModel,
  position: monaco.Position,
  context: monaco.languages.CompletionContext,
): Promise<monaco.languages.CompletionList | null> {
  const assist = assists.get(model);
  if (!assist || isIndenting(model, position, context)) return null;
  const completion = await assist.complete(textOf(model), model.getOffsetAt(position));
  if (!completion || model.isDisposed()) return null;
  const start = model.getPositionAt(completion.start);
  const range = {
    insert: monaco.Range.fromPositions(start, position),
    replace: monaco.Range.fromPositions(start, model.getPositionAt(completion.end)),
  };
  return { suggestions: completion.suggestions.map((each, index) => itemOf(each, index, range, assist)) };
}

/** Blanks in front of a line's content ask for nothing: a list that opens there would catch the next Enter. */
function isIndenting(
  model: monaco.editor.ITextModel,
  { lineNumber, column }: monaco.Position,
  { triggerCharacter }: monaco.languages.CompletionContext,
): boolean {
  return (
    triggerCharacter === " " &&
    model
      .getLineContent(lineNumber)
      .slice(0, column - 1)
      .trim() === ""
  );
}

function itemOf(
  suggestion: Suggestion,
  index: number,
  range: monaco.languages.CompletionItemRanges,
  { speak }: Assist,
): monaco.languages.CompletionItem {
  const detail = suggestion.detail.map((words) => speak(words).replaceAll("`", "")).join(" · ");
  const { InsertAsSnippet, KeepWhitespace } = monaco.languages.CompletionItemInsertTextRule;
  return {
    label: { label: suggestion.label, ...(detail ? { description: detail } : {}) },
    kind: kinds[suggestion.is],
    insertText: snippetOf(suggestion),
    insertTextRules: InsertAsSnippet | KeepWhitespace,
    range,
    // Our order: the list is sorted by this where the typed letters do not decide.
    sortText: String(index).padStart(4, "0"),
    ...(suggestion.help ? { documentation: { value: markdownOf(speak(suggestion.help)) } } : {}),
    ...(suggestion.deprecated ? { tags: [monaco.languages.CompletionItemTag.Deprecated] } : {}),
    ...(suggestion.again ? { command: { id: "editor.action.triggerSuggest", title: "" } } : {}),
  };
}

const { CompletionItemKind } = monaco.languages;
const kinds: Readonly<Record<Suggestion["is"], monaco.languages.CompletionItemKind>> = {
  section: CompletionItemKind.Module,
  component: CompletionItemKind.Class,
  field: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  id: CompletionItemKind.Reference,
  pipeline: CompletionItemKind.Event,
  variable: CompletionItemKind.Variable,
};

/** The text with the cursor's place marked; dollar signs, braces and backslashes of its own are not to be read as marks. */
function snippetOf({ insert, caret }: Suggestion): string {
  return caret === undefined
    ? escaped(insert)
    : `${escaped(insert.slice(0, caret))}$0${escaped(insert.slice(caret))}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\$}]/g, String.raw`\$&`);
}

async function provideHover(
  model: monaco.editor.ITextModel,
  position: monaco.Position,
): Promise<monaco.languages.Hover | null> {
  const assist = assists.get(model);
  const hover = await assist?.hover(textOf(model), model.getOffsetAt(position));
  if (!assist || !hover || model.isDisposed()) return null;
  const range = monaco.Range.fromPositions(model.getPositionAt(hover.start), model.getPositionAt(hover.end));
  const lines = [
    `**${markdownOf(hover.title)}**`,
    ...hover.lines.map((words) => markdownOf(assist.speak(words))),
    ...(hover.link ? [`[${markdownOf(assist.upstream)}](${hover.link})`] : []),
  ];
  return { range, contents: [{ value: lines.join("\n\n") }] };
}

/** Offsets of the model count its text with the newlines it has, without a byte order mark. */
function textOf(model: monaco.editor.ITextModel): string {
  return model.getValue(monaco.editor.EndOfLinePreference.TextDefined, false);
}
