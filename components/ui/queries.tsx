"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";

/** Kept beyond the parts that ask, so that what was loaded once stays. */
const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: 2 } } });

/** What parts need around them that ask for files. Stands inside what is loaded late: the first load does without. */
export function Queries({ children }: { readonly children: ReactNode }) {
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
