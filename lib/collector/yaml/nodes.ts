/** What the collector's reader sees. `start` and `end` are UTF-16 offsets, `line` counts from 1. */
export type YamlItem = ScalarItem | ListItem | MapItem | AliasItem;

type Common = { readonly start: number; readonly end: number; readonly line: number; readonly tag: string };

export type ScalarItem = Common & {
  readonly is: "scalar";
  readonly value: string;
  /** Written without quotes and not as a block. */
  readonly isPlain: boolean;
};
export type ListItem = Common & { readonly is: "list"; readonly items: readonly YamlItem[] };
export type MapItem = Common & { readonly is: "map"; readonly entries: readonly MapEntry[] };
export type MapEntry = { readonly key: YamlItem; readonly value: YamlItem };
export type AliasItem = Common & { readonly is: "alias"; readonly name: string; readonly target: YamlItem };
