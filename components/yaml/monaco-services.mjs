import { createDecorator } from "monaco-editor/platform/instantiation/common/instantiation.js";

/**
 * Stands in for services of Monaco whose boxes and trees nothing here opens (see `resolveAlias` in next.config.mjs): its list of
 * quick inputs and its trees, some 100 kB. Monaco's own base has no types.
 */
export const IListService = createDecorator("listService");
export function ListService() {}

/** Nothing here asks by Monaco's own boxes: going to a line is our own (go-to-line.ts). */
export class StandaloneQuickInputService {
  currentQuickInput;
  quickAccess;
  pick() {
    return Promise.resolve();
  }
  input() {
    return Promise.resolve();
  }
}
