import { at, isMap, type Json } from "../base/json";
import type { Catalogue } from "../catalogue/catalogue";
import type { Kind } from "../catalogue/types";
import { parseId } from "./component-id";
import type { Component, TierId } from "./types";

/** The section of a configuration that defines each kind. */
const sections: Readonly<Record<Kind, string>> = {
  receiver: "receivers",
  processor: "processors",
  exporter: "exporters",
  connector: "connectors",
  extension: "extensions",
};

/** Every component a configuration defines: by kind, then in the order of the text. What is not a map defines nothing. */
export function readComponents(tier: TierId, config: Json, catalogue: Catalogue): readonly Component[] {
  return kindsInOrder.flatMap((kind) => {
    const section = at(config, sections[kind]);
    if (!isMap(section)) return [];
    return Object.entries(section).map(([id, body]): Component => {
      const { type } = parseId(id);
      const canonical = catalogue.canonical(kind, type);
      return { tier, kind, id, type, canonical, config: body, at: [sections[kind], id] };
    });
  });
}

const kindsInOrder: readonly Kind[] = ["receiver", "processor", "exporter", "connector", "extension"];
