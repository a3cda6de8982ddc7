"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { minimalEdit } from "@/lib/base/text-edit";
import { offerAssist, type Assist } from "./assist";
import { offerGoToLine } from "./go-to-line";
import type { Marker } from "./markers";
import { monaco, prepareMonaco, readTokens, type Editor } from "./monaco";
import "./yaml.css";

/** Text set beside a name: "→ k8s_attributes (0.146.0)". */
export type Hint = { readonly start: number; readonly end: number; readonly text: string };

export type CodeEditorProps = {
  readonly label: string;
  readonly text: string;
  readonly readOnly: boolean;
  readonly dark: boolean;
  readonly markers: readonly Marker[];
  readonly hints: readonly Hint[];
  /** What is selected elsewhere; shown and scrolled to whenever the object changes. */
  readonly reveal: { readonly start: number; readonly end: number } | null;
  /** What is pointed at elsewhere: its line is lit, the text stays where it is. */
  readonly pointed: { readonly start: number } | null;
  /** Completion and hover. */
  readonly assist: Assist;
  /** What asks for a line to go to, given their number. */
  readonly goToLine: (lines: number) => string;
  readonly onType: (text: string) => void;
  readonly onCursor: (offset: number) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
};

/** One tier's text in Monaco. The session owns text and history; the editor is a view that reports what is typed. */
export function CodeEditor(props: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const editorRef = useRef<Editor | null>(null);
  const applying = useRef(false);
  const typed = useEffectEvent((text: string) => props.onType(text));
  const moved = useEffectEvent((offset: number) => props.onCursor(offset));
  const undo = useEffectEvent(() => props.onUndo());
  const redo = useEffectEvent(() => props.onRedo());
  const goToLine = useEffectEvent((lines: number) => props.goToLine(lines));
  const initial = useEffectEvent(() => ({
    value: props.text,
    ariaLabel: props.label,
    readOnly: props.readOnly,
  }));

  // Monaco lives outside React: made once, disposed with the component.
  useEffect(() => {
    if (!host.current) return undefined;
    prepareMonaco();
    const editor = monaco.editor.create(host.current, { ...options, ...initial(), language: "yaml" });
    editorRef.current = editor;
    readTokens(editor);
    const { KeyMod, KeyCode } = monaco;
    // One history for canvas, forms and text: the editor's own undo would know nothing of the others.
    editor.addCommand(KeyMod.CtrlCmd | KeyCode.KeyZ, () => undo());
    editor.addCommand(KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.KeyZ, () => redo());
    editor.addCommand(KeyMod.CtrlCmd | KeyCode.KeyY, () => redo());
    offerGoToLine(editor, (lines) => goToLine(lines));
    const typing = editor.onDidChangeModelContent(() => {
      readTokens(editor);
      if (!applying.current) typed(valueOf(editor));
    });
    const cursor = editor.onDidChangeCursorPosition((event) => {
      const model = editor.getModel();
      if (model && event.reason === monaco.editor.CursorChangeReason.Explicit) {
        moved(model.getOffsetAt(event.position));
      }
    });
    return () => {
      typing.dispose();
      cursor.dispose();
      editor.getModel()?.dispose();
      editor.dispose();
      editorRef.current = null;
    };
  }, []);

  // The store's text wins: graph edits, fixes and undo arrive as the smallest splice, so cursor and folding stay.
  useEffect(() => {
    const editor = editorRef.current;
    const model = editor?.getModel();
    if (!editor || !model) return;
    const edit = minimalEdit(valueOf(editor), props.text);
    if (!edit) return;
    const range = monaco.Range.fromPositions(model.getPositionAt(edit.start), model.getPositionAt(edit.end));
    applying.current = true;
    model.applyEdits([{ range, text: edit.insert }]);
    applying.current = false;
  }, [props.text]);

  useEffect(() => {
    const model = editorRef.current?.getModel();
    if (model) offerAssist(model, props.assist);
  }, [props.assist]);

  useEffect(() => {
    monaco.editor.setTheme(props.dark ? "otelier-dark" : "otelier-light");
  }, [props.dark]);

  useEffect(() => {
    editorRef.current?.updateOptions({ readOnly: props.readOnly, ariaLabel: props.label });
  }, [props.readOnly, props.label]);

  useEffect(() => {
    const model = editorRef.current?.getModel();
    if (!model) return;
    monaco.editor.setModelMarkers(
      model,
      "otelier",
      props.markers.map((marker) => ({
        ...numbers(rangeIn(model, marker)),
        severity: severities[marker.severity],
        message: marker.message,
        code: marker.rule,
        source: "otelier",
        ...(marker.deprecated ? { tags: [monaco.MarkerTag.Deprecated] } : {}),
      })),
    );
  }, [props.markers]);

  useEffect(() => {
    const editor = editorRef.current;
    const model = editor?.getModel();
    if (!editor || !model) return undefined;
    const decorations = editor.createDecorationsCollection([
      ...props.hints.map((hint) => ({
        range: rangeIn(model, hint),
        options: { after: { content: `  ${hint.text}`, inlineClassName: "yaml-hint", cursorStops: null } },
      })),
      ...(props.reveal
        ? [
            {
              range: rangeIn(model, props.reveal),
              options: { isWholeLine: true, className: "yaml-selected" },
            },
          ]
        : []),
    ]);
    return () => decorations.clear();
  }, [props.hints, props.reveal]);

  // Marked beside the text as well, for a line that is out of sight.
  useEffect(() => {
    const editor = editorRef.current;
    const model = editor?.getModel();
    if (!editor || !model || !props.pointed) return undefined;
    const { start } = props.pointed;
    const range = rangeIn(model, { start, end: start });
    const decorations = editor.createDecorationsCollection([{ range, options: pointedLine }]);
    return () => decorations.clear();
  }, [props.pointed]);

  useEffect(() => {
    const editor = editorRef.current;
    const model = editor?.getModel();
    if (!editor || !model || !props.reveal) return;
    editor.revealRangeInCenterIfOutsideViewport(rangeIn(model, props.reveal));
  }, [props.reveal]);

  // `nokey`: React Flow would take the space bar and Backspace from an editor it does not recognise.
  return <div ref={host} className="nokey absolute inset-0" data-testid="code-editor" />;
}

const pointedLine: monaco.editor.IModelDecorationOptions = {
  isWholeLine: true,
  className: "yaml-pointed",
  overviewRuler: { color: "#e08a00", position: monaco.editor.OverviewRulerLane.Full },
};

const severities = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  info: monaco.MarkerSeverity.Info,
} as const;

const options: monaco.editor.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  accessibilitySupport: "auto",
  fontFamily: '"JetBrains Mono Variable", ui-monospace, monospace',
  fontSize: 12,
  lineHeight: 19,
  minimap: { enabled: false },
  scrollBeyondLastLine: false,
  tabSize: 2,
  insertSpaces: true,
  detectIndentation: false,
  renderLineHighlight: "line",
  overviewRulerLanes: 2,
  wordBasedSuggestions: "off",
  quickSuggestions: { other: true, strings: true, comments: false },
  suggest: {
    insertMode: "replace",
    showWords: false,
    showStatusBar: false,
    snippetsPreventQuickSuggestions: false,
  },
  suggestSelection: "first",
  fixedOverflowWidgets: true,
  padding: { top: 8, bottom: 8 },
  unicodeHighlight: { ambiguousCharacters: false },
  stickyScroll: { enabled: false },
  // Colour swatches mean nothing here, and looking for them loads a worker of 115 kB.
  colorDecorators: false,
  defaultColorDecorators: "never",
};

/** The text as the user would save it: with the newlines it came with and its byte order mark. */
function valueOf(editor: Editor): string {
  return editor.getModel()?.getValue(monaco.editor.EndOfLinePreference.TextDefined, true) ?? "";
}

function rangeIn(
  model: monaco.editor.ITextModel,
  span: { readonly start: number; readonly end: number },
): monaco.Range {
  return monaco.Range.fromPositions(model.getPositionAt(span.start), model.getPositionAt(span.end));
}

/** A range as plain numbers, which is what markers are made of. */
function numbers({ startLineNumber, startColumn, endLineNumber, endColumn }: monaco.Range) {
  return { startLineNumber, startColumn, endLineNumber, endColumn };
}
