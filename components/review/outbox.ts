"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Words } from "@/lib/base/words";
import type { Command } from "@/lib/reviews/http/commands";
import { passes, type Asked } from "./ask-server";

export type NewComment = Extract<Command, { readonly do: "comment" }>;

/** A comment on its way: shown at once, as sent; `problem`: why it was not kept. */
type Outgoing = {
  readonly comment: NewComment;
  readonly label: string;
  readonly problem: Words | null;
  /** No answer came: it is sent again by itself once the connection stands. */
  readonly waits: boolean;
};

export type Outbox = {
  readonly waiting: readonly Outgoing[];
  readonly post: (comment: NewComment, label: string) => void;
  readonly again: (key: string) => void;
  readonly discard: (key: string) => void;
};

/** Before what got no answer is sent again, in milliseconds. */
const pause = 2_000;

/**
 * Comments between the form and the server. What was refused stays, with the reason, until it is sent again or thrown away; what got no
 * answer is sent again by itself, sooner where `connected`: the key keeps it from being stored twice.
 */
export function useOutbox(
  send: (comment: NewComment) => Promise<Asked<unknown>>,
  connected: boolean,
): Outbox {
  const [waiting, setWaiting] = useState<readonly Outgoing[]>([]);
  const sender = useRef(send);
  // An effect: the newest way to send, for answers that come later.
  useEffect(() => {
    sender.current = send;
  });
  const deliver = useCallback(async (out: Outgoing): Promise<void> => {
    const { key } = out.comment;
    const put = (next: Outgoing | null) =>
      setWaiting((all) => [...all.filter((each) => each.comment.key !== key), ...(next ? [next] : [])]);
    put({ ...out, problem: null, waits: false });
    const done = await sender.current(out.comment);
    put(done.ok ? null : { ...out, problem: done.error.message, waits: passes(done) });
  }, []);
  // An effect: time passes, or the connection comes back.
  useEffect(() => {
    const left = waiting.filter(({ waits }) => waits);
    if (left.length === 0) return undefined;
    const timer = setTimeout(() => void Promise.all(left.map(deliver)), connected ? pause : 4 * pause);
    return () => clearTimeout(timer);
  }, [connected, waiting, deliver]);
  return {
    waiting,
    post: (comment, label) => void deliver({ comment, label, problem: null, waits: false }),
    again: (key) => {
      const out = waiting.find(({ comment }) => comment.key === key);
      if (out) void deliver(out);
    },
    discard: (key) => setWaiting((all) => all.filter(({ comment }) => comment.key !== key)),
  };
}
