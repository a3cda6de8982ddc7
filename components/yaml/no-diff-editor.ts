/** Stands in for Monaco's diff editors, which nothing here opens: see `resolveAlias` in next.config.mjs. */
export class DiffEditorWidget {}
export class MultiDiffEditorWidget {}
