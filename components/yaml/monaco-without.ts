/**
 * Stand in for parts that Monaco's editor brings along and that nothing here opens: diff editors, the peek at definitions, colour
 * pickers, inlay hints, menus of code actions, pasting as something else, comparing of texts, drawing by the graphics card. See `resolveAlias` in
 * next.config.mjs. A class that nobody makes objects of answers `instanceof` with no.
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
