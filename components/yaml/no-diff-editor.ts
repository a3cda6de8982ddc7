/** Stand in for Monaco's diff editors, which nothing here opens: see `resolveAlias` in next.config.mjs. */
export const DiffEditorWidget = Object;
export const MultiDiffEditorWidget = Object;
