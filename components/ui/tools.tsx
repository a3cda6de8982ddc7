"use client";

import { createContext, use } from "react";

/** Which programs the server may run for the studio: each is the operator's to set. */
export type ServerTools = { readonly collector: boolean; readonly helm: boolean };

const Context = createContext<ServerTools>({ collector: false, helm: false });

/** Around the studio: the server says what it has. */
export const ToolsContext = Context.Provider;

/** What the server has. */
export function useTools(): ServerTools {
  return use(Context);
}
