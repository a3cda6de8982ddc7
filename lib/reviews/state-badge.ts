import type { ReviewState } from "./types";

/** The state of a review as a picture for other pages: one language, no names, nothing from a user. */
export function stateBadge(state: ReviewState, revision: number): string {
  const { text, colour } = looks[state];
  const right = `${text} · r${revision}`;
  const [left, width] = [56, 20 + right.length * 6.6];
  const label = `review: ${right}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + width}" height="20" role="img" aria-label="${label}">`,
    `<title>${label}</title>`,
    `<rect width="${left}" height="20" fill="#55575c"/><rect x="${left}" width="${width}" height="20" fill="${colour}"/>`,
    `<g fill="#fff" font-family="Verdana,Geneva,sans-serif" font-size="11">`,
    `<text x="8" y="14">review</text><text x="${left + 8}" y="14">${right}</text></g></svg>`,
  ].join("");
}

const looks: Readonly<Record<ReviewState, { readonly text: string; readonly colour: string }>> = {
  open: { text: "open", colour: "#4b6478" },
  approved: { text: "approved", colour: "#26703a" },
  changes: { text: "changes requested", colour: "#c62a2f" },
  merged: { text: "merged", colour: "#8347b9" },
  closed: { text: "closed", colour: "#6b6d73" },
};
