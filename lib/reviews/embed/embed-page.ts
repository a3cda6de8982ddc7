import type { Words } from "../../base/words";
import { words } from "../../base/words";
import type { Comparison } from "../compare";
import type { Change } from "../diff/types";
import type { MarkedLane, MarkedNode, MarkedTier } from "../diff/graph";
import { risks } from "../diff/risk";
import type { ReviewState } from "../types";
import { embedStyle } from "./embed-style";
import { html, joined, type Html } from "./html";

/** What a page of somebody else's shows of a review. `say`: in the reader's language. */
export type Embedded = {
  readonly title: string;
  readonly state: ReviewState;
  readonly revision: number;
  readonly hash: string;
  readonly by: string;
  readonly comparison: Comparison;
  readonly language: string;
  readonly nonce: string;
  readonly say: (words: Words) => string;
};

/** A review to be read inside of another page: one document without scripts, forms, links or pictures. */
export function embedPage({
  title,
  state,
  revision,
  hash,
  by,
  comparison,
  language,
  nonce,
  say,
}: Embedded): string {
  const { changes, graph, findings } = comparison;
  const label = (id: string, params = {}) => say(words(`reviews.embed.${id}`, params));
  const counts = {
    fresh: findings.fresh.length,
    fixed: findings.fixed.length,
    standing: findings.standing.length,
  };
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style nonce="${nonce}">
          ${embedStyle}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p class="quiet">
            <span class="state ${state}">${label("state", { state })}</span>
            ${label("stamp", { revision, hash: hash.slice(0, 8), name: by })}
          </p>
          <h2>${label("changes", { count: changes.length })}</h2>
          <ul class="rows">
            ${joined(
              risks
                .flatMap((risk) => changes.filter((change) => change.risk === risk))
                .map((change) => changeRow(change, say)),
            )}
          </ul>
          <h2>${label("graph")}</h2>
          ${joined(graph.tiers.map((tier) => tierBox(tier, label)))}
          <h2>${label("findings")}</h2>
          <p>${label("counts", counts)}</p>
        </main>
        <footer class="quiet">${label("footer")}</footer>
      </body>
    </html>`.text;
}

function changeRow({ is, message, risk }: Change, say: Embedded["say"]): Html {
  const chip =
    risk === "other" ? html`` : html`<span class="chip">${say(words("reviews.embed.risk", { risk }))}</span>`;
  return html`<li>
    <span class="mark ${is}" aria-hidden="true">${signs[is]}</span><span>${say(message)}</span>${chip}
  </li>`;
}

const signs = { added: "+", removed: "−", changed: "~", moved: "~" } as const;

function tierBox(
  { id, lanes }: MarkedTier,
  label: (id: string, params?: Readonly<Record<string, string>>) => string,
): Html {
  return html`<section class="tier">
    <h3>${id}</h3>
    ${joined(lanes.map((lane) => laneRow(lane, label)))}
  </section>`;
}

function laneRow(
  { id, receivers, processors, exporters }: MarkedLane,
  label: (id: string, params?: Readonly<Record<string, string>>) => string,
): Html {
  const node = ({ id: name, is }: MarkedNode): Html =>
    html`<li class="node ${is}">
      ${name}${is === "same" ? html`` : html` <small>${label("kind", { is })}</small>`}
    </li>`;
  const columns = [receivers, processors, exporters].map(
    (nodes) =>
      html`<ol>
        ${joined(nodes.map(node))}
      </ol>`,
  );
  return html`<div class="lane">
    <h4>${id}</h4>
    <div class="columns">${joined(columns)}</div>
  </div>`;
}
