import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { complete } from "./complete";
import { contextAt } from "./context";
import { hover } from "./hover";
import { askedIn } from "./testing";
import type { AssistInput } from "./types";

const root = resolve(import.meta.dirname, "../..");

function yamlIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /(?:^|\/)(?!values)[^/]*\.yaml$/.test(name) && !name.includes("expected"))
    .map((name) => join(folder, name));
}

const files = [...yamlIn(join(root, "fixtures")), ...yamlIn(resolve(root, "../shared/seed"))];

describe("completion and hover, wherever someone stops typing", () => {
  it("sees the fixtures", () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(files.map((file) => [file.slice(root.length + 1), file]))("never fail in %s", (_, file) => {
    const text = readFileSync(file, "utf8");
    const whole = askedIn(text, 0);
    const strays: number[] = [];
    for (let end = 0; end <= text.length; end++) {
      // Half the file, as while it is being written.
      const half = { ...whole, text: text.slice(0, end), offset: end };
      contextAt(half.text, end);
      complete(half);
      hover(half);
      // The whole, as while it is being changed.
      if (end % 7 === 0) strays.push(...straysAt({ ...whole, offset: end }));
    }
    expect(strays).toEqual([]);
  });

  it("knows every key of the fixtures that a collector accepts as something that could be written there", () => {
    const unknown = files
      .filter((file) => file.includes("/configs/ok/"))
      .flatMap((file) => {
        const text = readFileSync(file, "utf8");
        const whole = askedIn(text, 0);
        return Array.from(text.matchAll(/^( *(?:- )?)([a-z][\w]*):/gm), (match) => {
          const start = match.index + (match[1]?.length ?? 0);
          // As if the key were being typed: everything from it on is still to be written.
          const half = text.slice(0, start);
          const context = contextAt(half, start);
          if (context?.is !== "place" || context.subject.is !== "setting") return null;
          const offered = complete({ ...whole, text: half, offset: start })?.suggestions ?? [];
          return offered.some(({ label }) => label === match[2])
            ? null
            : `${file.slice(root.length + 1)}: ${match[2]}`;
        }).filter((miss) => miss !== null);
      });
    expect(unknown).toEqual([]);
  });
});

/** The offset, where what is offered or said does not belong to the word there, or what is replaced leaves its line. */
function straysAt(input: AssistInput): readonly number[] {
  const { text, offset } = input;
  const completion = complete(input);
  const around = [completion, hover(input)].every(
    (found) => found === null || (found.start <= offset && offset <= found.end),
  );
  const replaced = completion ? text.slice(completion.start, completion.end) : "";
  return around && !replaced.includes("\n") ? [] : [offset];
}
