"use client";

/**
 * The only file that imports monaco-editor, feature by feature: the whole package would bring 80 languages and a 6.7 MB
 * TypeScript worker. Loaded only together with the editor.
 */
// The API is one file upstream; its parts are not offered apart.
// oxlint-disable-next-line oxc/no-barrel-file
import * as monaco from "monaco-editor/editor";
import { conf, language } from "monaco-editor/languages/definitions/yaml/yaml.js";
import "monaco-editor/features/bracketMatching/register";
import "monaco-editor/features/caretOperations/register";
import "monaco-editor/features/clipboard/register";
import "monaco-editor/features/codicon/register";
import "monaco-editor/features/comment/register";
import "monaco-editor/features/find/register";
import "monaco-editor/features/folding/register";
import "monaco-editor/features/hover/register";
import "monaco-editor/features/indentation/register";
import "monaco-editor/features/lineSelection/register";
import "monaco-editor/features/linesOperations/register";
import "monaco-editor/features/multicursor/register";
import "monaco-editor/features/readOnlyMessage/register";
import "monaco-editor/features/smartSelect/register";
import "monaco-editor/features/toggleTabFocusMode/register";
import "monaco-editor/features/wordHighlighter/register";
import "monaco-editor/features/wordOperations/register";
// Upstream's register of the suggest feature loads inline suggestions only; this is the list that opens.
import "monaco-editor/editor/contrib/suggest/browser/suggestController.js";

export { monaco };
export type Editor = monaco.editor.IStandaloneCodeEditor;

let prepared = false;

/** Once per page: worker, nonce and themes. Safe to call again. */
export function prepareMonaco(): void {
  if (prepared) return;
  prepared = true;
  giveStylesTheNonce();
  self.MonacoEnvironment = {
    // Inline and literal: the bundler finds the worker by this very expression.
    getWorker: () =>
      new Worker(new URL("monaco-editor/editor/editor.worker.js", import.meta.url), { type: "module" }),
  };
  // Known before the first key: loaded later, as upstream's register does it, the first Enter would not indent.
  monaco.languages.register({ id: "yaml" });
  monaco.languages.setLanguageConfiguration("yaml", conf);
  monaco.languages.setMonarchTokensProvider("yaml", language);
  defineTheme("otelier-light", "vs", light);
  defineTheme("otelier-dark", "vs-dark", dark);
}

/**
 * Reads the tokens of a short text at once, after a change those that changed: indenting and closing of brackets ask for them, and
 * Monaco, which reads them while nothing else is to do, would leave the next key without. Not in its typed interface.
 */
export function readTokens(editor: Editor): void {
  const model = editor.getModel();
  if (model && readsTokens(model) && model.getLineCount() <= 3_000) {
    model.tokenization.forceTokenization(model.getLineCount());
  }
}

type ReadsTokens = { readonly tokenization: { readonly forceTokenization: (line: number) => void } };

function readsTokens(model: monaco.editor.ITextModel): model is monaco.editor.ITextModel & ReadsTokens {
  return (
    "tokenization" in model &&
    typeof model.tokenization === "object" &&
    model.tokenization !== null &&
    "forceTokenization" in model.tokenization
  );
}

/** Monaco creates `<style>` elements and knows no nonce; without one the Content-Security-Policy drops its colours. */
function giveStylesTheNonce(): void {
  const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;
  if (!nonce) return;
  const create = document.createElement.bind(document);
  const withNonce = (name: string, options?: ElementCreationOptions): HTMLElement => {
    const element = create(name, options);
    if (name.toLowerCase() === "style") element.nonce = nonce;
    return element;
  };
  document.createElement = withNonce;
}

type Colours = {
  readonly key: string;
  readonly text: string;
  readonly scalar: string;
  readonly comment: string;
  readonly paper: string;
  readonly line: string;
  readonly faint: string;
  readonly selection: string;
};

// The tokens of app/globals.css: Monaco takes no CSS variables.
const light: Colours = {
  key: "1b1c1e",
  text: "1b1c1e",
  scalar: "2f4fb8",
  comment: "6b6d72",
  paper: "ffffff",
  line: "f3f2ee",
  faint: "8a8c91",
  selection: "d5e4fb",
};
const dark: Colours = {
  key: "eceef0",
  text: "eceef0",
  scalar: "a5b8ff",
  comment: "98a0a8",
  paper: "1b1e21",
  line: "22262a",
  faint: "767e86",
  selection: "27405f",
};

function defineTheme(name: string, base: "vs" | "vs-dark", colours: Colours): void {
  monaco.editor.defineTheme(name, {
    base,
    inherit: true,
    rules: [
      { token: "", foreground: colours.text },
      { token: "type", foreground: colours.key, fontStyle: "bold" },
      { token: "string", foreground: colours.scalar },
      { token: "number", foreground: colours.scalar },
      { token: "keyword", foreground: colours.scalar },
      { token: "comment", foreground: colours.comment, fontStyle: "italic" },
    ],
    colors: {
      "editor.background": `#${colours.paper}`,
      "editor.foreground": `#${colours.text}`,
      "editor.lineHighlightBackground": `#${colours.line}`,
      "editor.lineHighlightBorder": "#00000000",
      "editor.selectionBackground": `#${colours.selection}`,
      "editorLineNumber.foreground": `#${colours.faint}`,
      "editorLineNumber.activeForeground": `#${colours.text}`,
      "editorGutter.background": `#${colours.paper}`,
    },
  });
}
