"use client";

import { useRef, useState } from "react";
import type { Role } from "@/lib/facts/types";
import { readFile, readText, type Reading } from "./read-input";

/** Something somebody brought: read or refused, in the order it came. */
export type Item = { readonly key: number; readonly name: string; readonly reading: Reading };

export type Inbox = {
  readonly items: readonly Item[];
  /** Answers with what was read of them. A folder among `dropped` is refused as one. */
  addFiles(files: readonly Dropped[]): Promise<readonly Item[]>;
  addText(name: string, text: string): Promise<Item>;
  setRole(key: number, role: Role): void;
  remove(key: number): void;
};

export type Dropped = File | { readonly folder: string };

/** What was brought so far. One bad file never touches the others. */
export function useInbox(): Inbox {
  const [items, setItems] = useState<readonly Item[]>([]);
  const next = useRef(0);
  const append = (added: readonly Item[]) => setItems((before) => [...before, ...added]);

  return {
    items,
    async addFiles(files) {
      const added = await Promise.all(
        files.map(async (file) => ({ key: next.current++, ...(await read(file)) })),
      );
      append(added);
      return added;
    },
    async addText(name, text) {
      const item = { key: next.current++, name, reading: await readText(text, name) };
      append([item]);
      return item;
    },
    setRole(key, role) {
      setItems((before) =>
        before.map((item) =>
          item.key === key && item.reading.is === "tier"
            ? { ...item, reading: { ...item.reading, role, chosen: true } }
            : item,
        ),
      );
    },
    remove: (key) => setItems((before) => before.filter((item) => item.key !== key)),
  };
}

async function read(file: Dropped): Promise<Omit<Item, "key">> {
  if ("folder" in file) return { name: file.folder, reading: { is: "refused", why: { reason: "folder" } } };
  return { name: file.name, reading: await readFile(file) };
}

/** The files and folders of a drop. Has to run within the event: afterwards the browser takes the list away. */
export function droppedFiles(transfer: DataTransfer): readonly Dropped[] {
  return [...transfer.items].flatMap((item): readonly Dropped[] => {
    if (item.kind !== "file") return [];
    const entry = item.webkitGetAsEntry?.();
    if (entry?.isDirectory) return [{ folder: entry.name }];
    const file = item.getAsFile();
    return file ? [file] : [];
  });
}
