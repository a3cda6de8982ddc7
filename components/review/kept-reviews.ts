import * as z from "zod/mini";

const schema = z.array(
  z.object({
    token: z.string(),
    title: z.string(),
    role: z.enum(["author", "reader"]),
    at: z.string(),
    /** The link that was handed out, and the stored design that it was made of; the author's only. */
    link: z.nullable(z.string()),
    design: z.nullable(z.string()),
    /** The revision that this design was sent as, or copied from. */
    seen: z.optional(z.number()),
  }),
);

/** A review that this browser wrote or opened. The author's token is kept nowhere else. */
export type KeptReview = z.infer<typeof schema>[number];

const name = "otelier.reviews";

/** Newest first; none where storage is closed or holds something else. */
export function keptReviews(): readonly KeptReview[] {
  try {
    const read = schema.safeParse(JSON.parse(localStorage.getItem(name) ?? "[]"));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}

/** Remembers a review, as the newest; what was known of it (link, design) stays. False where the browser keeps nothing. */
export function keepReview(review: KeptReview): boolean {
  const known = keptReviews().find(({ token }) => token === review.token);
  const kept = {
    ...review,
    link: review.link ?? known?.link ?? null,
    design: review.design ?? known?.design ?? null,
    seen: review.seen ?? known?.seen,
  };
  return store([kept, ...keptReviews().filter(({ token }) => token !== review.token)]);
}

/** Takes a review off the list. */
export function forgetReview(token: string): void {
  store(keptReviews().filter((review) => review.token !== token));
}

function store(reviews: readonly KeptReview[]): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(reviews));
    return true;
  } catch {
    return false;
  }
}
