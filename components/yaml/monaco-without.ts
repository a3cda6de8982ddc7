/**
 * Stand in for parts that Monaco's editor brings along and that nothing here opens: diff editors, peeking at definitions and
 * problems, colour pickers, inlay hints, menus of code actions, choice boxes, pasting as something else, comparing of texts, reading by
 * tree-sitter, drawing by the graphics card. See `resolveAlias` in next.config.mjs. A class that nobody makes objects of answers
 * `instanceof` with no; a contribution that is not there is answered with null.
 */
function nothing(): void {}

export const DiffEditorWidget = Object;
export const MultiDiffEditorWidget = Object;
export const ColorHover = nothing;
export const HoverColorPickerParticipant = nothing;
export const InlayHintsHover = nothing;
export const GotoDefinitionAtPositionEditorContribution = { get: () => null };
export const isOnColorDecorator = () => false;
export const ActionList = nothing;
export const acceptSelectedActionCommand = "acceptSelectedCodeAction";
export const previewSelectedActionCommand = "previewSelectedCodeAction";
export const CopyPasteController = { get: () => null };
export const ViewLinesGpu = nothing;
export const linesDiffComputers = { getLegacy: nothing, getDefault: nothing };
export const SelectBox = nothing;
export const SeparatorSelectOption = {};
export const TreeSitterSyntaxTokenBackend = nothing;
export const DevToolsLogger = nothing;
export const InlineSuggestionHintsContentWidget = { dropDownVisible: false };
export const MarkerController = { get: () => null };
export const NextMarkerAction = { ID: "editor.action.marker.next" };
export const CodeActionController = { get: () => null };
export const ApplyCodeActionReason = {};
export const quickFixCommandId = "editor.action.quickFix";
export const getCodeActions = () => Promise.resolve({ validActions: [], dispose: nothing });
