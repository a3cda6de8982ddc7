import { createFastDomNode } from "monaco-editor/base/browser/fastDomNode.js";
import { ViewPart } from "monaco-editor/editor/browser/view/viewPart.js";

/** Stands in for Monaco's minimap, which is switched off here: a part of the view that draws nothing. Monaco's own base has no types. */
export class Minimap extends ViewPart {
  #node = createFastDomNode(document.createElement("div"));

  getDomNode() {
    return this.#node;
  }

  prepareRender() {}

  render() {}
}
