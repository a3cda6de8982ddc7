import type { Refusal } from "../base/refusal";
import type { Result } from "../base/result";
import type { Language } from "../base/words";
import type { Catalogue } from "../catalogue/catalogue";
import type { Topology } from "../topology/types";
import type { Change, Workspace } from "../workspace/types";

/** What a command may look at. It never writes: it answers with a change or a refusal. */
export type CommandContext = {
  readonly workspace: Workspace;
  readonly topology: Topology;
  readonly catalogue: Catalogue;
};

/** One gesture of the product, used alike by canvas, keyboard, palette and menus. */
export type Command<Args> = {
  /** Kebab case, the file's name. */
  readonly id: string;
  /** Label in menus and the palette. */
  readonly title: Readonly<Record<Language, string>>;
  plan(args: Args, context: CommandContext): Result<Change, Refusal>;
};

/** Declares a command. */
export function command<Args>(definition: Command<Args>): Command<Args> {
  return definition;
}
