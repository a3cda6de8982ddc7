/** One file of what a design can be deployed with; `path` from the folder that all stand in. */
export type TargetFile = { readonly path: string; readonly text: string };
