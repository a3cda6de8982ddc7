import { at, isMap } from "../../base/json";
import type { Listener } from "../../topology/receivers";
import { listenerKey } from "../../topology/listener-of";

/** Whether a listener encrypts: it does where it has TLS settings at all. Null: they are a variable. */
export function serverTls(listener: Listener): boolean | null {
  const tls = at(listener.component.config, "protocols", listenerKey(listener), "tls");
  if (typeof tls === "string") return null;
  return isMap(tls);
}
