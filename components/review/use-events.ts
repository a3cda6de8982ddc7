"use client";

import { useEffect, useState } from "react";

/**
 * Listens to a review while the page is shown. `changed` is called with its version, at once and after each change, so that what a
 * lost connection missed is asked for. Answers whether the connection stands. `address` null: there is nothing to listen to.
 */
export function useEvents(address: string | null, changed: (version: number) => void): boolean {
  const [connected, setConnected] = useState(true);
  // An effect: the stream is something outside of React.
  useEffect(() => {
    if (address === null) return undefined;
    const source = new EventSource(address);
    source.addEventListener("open", () => setConnected(true));
    source.addEventListener("error", () => setConnected(false));
    source.addEventListener("version", (event) => changed(Number(event.data)));
    source.addEventListener("gone", () => changed(-1));
    return () => source.close();
  }, [address, changed]);
  return connected;
}
