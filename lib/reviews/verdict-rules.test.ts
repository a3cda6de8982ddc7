import { describe, expect, it } from "vitest";
import type { Opinion, Verdict } from "./types";
import { mayJudge, staleness, stateOf, type VerdictCase } from "./verdict-rules";

const mina = { id: "p1", name: "Mina" };
const jonas = { id: "p2", name: "Jonas" };
const ada = { id: "p3", name: "Ada" };
const latest = { number: 2, hash: "bb", by: mina, at: "2026-11-01T00:00:00.000Z", note: "" };

const asked: VerdictCase = {
  opinion: "approve",
  by: jonas,
  role: "approve",
  decision: "open",
  seen: { revision: 2, hash: "bb" },
  latest,
};

function verdict(opinion: Opinion, by = jonas, revision = 2, hash = "bb"): Verdict {
  return { id: `${by.id}${revision}${opinion}`, revision, hash, opinion, summary: "", by, at: latest.at };
}

function refusal(change: Partial<VerdictCase>): string | null {
  const said = mayJudge({ ...asked, ...change });
  return said.ok ? null : `${said.error.reason} ${said.error.message.id}`;
}

describe("mayJudge", () => {
  it("lets someone else approve the newest revision", () => {
    expect(refusal({})).toBeNull();
  });

  it("lets nobody approve or refuse their own revision, whatever link they come by", () => {
    expect(refusal({ by: mina })).toBe("forbidden reviews.own-revision");
    expect(refusal({ by: mina, opinion: "changes" })).toBe("forbidden reviews.own-revision");
    expect(refusal({ by: ada, role: "author" })).toBe("forbidden reviews.own-revision");
    expect(refusal({ by: mina, opinion: "comment" })).toBeNull();
  });

  it("asks for the scope the verdict needs", () => {
    expect(refusal({ role: "comment" })).toBe("forbidden reviews.scope-verdict");
    expect(refusal({ role: "comment", opinion: "comment" })).toBeNull();
    expect(refusal({ role: "view", opinion: "comment" })).toBe("forbidden reviews.scope-verdict");
  });

  it("records nothing on a revision that is no longer the newest, or whose content is another", () => {
    expect(refusal({ seen: { revision: 1, hash: "aa" } })).toBe("conflict reviews.revised-since");
    expect(refusal({ seen: { revision: 2, hash: "aa" } })).toBe("conflict reviews.revised-since");
  });

  it("takes no verdicts on what is merged or closed", () => {
    expect(refusal({ decision: "merged" })).toBe("conflict reviews.not-open");
    expect(refusal({ decision: "closed", opinion: "comment" })).toBe("conflict reviews.not-open");
  });
});

describe("stateOf", () => {
  it("is approved by an approval of the newest revision and by no older one", () => {
    expect(stateOf("open", [verdict("approve")], latest)).toBe("approved");
    expect(stateOf("open", [verdict("approve", jonas, 1, "aa")], latest)).toBe("open");
  });

  it("holds a request for changes until the same person says otherwise", () => {
    const refused = verdict("changes", jonas, 1, "aa");
    expect(stateOf("open", [refused, verdict("approve", ada)], latest)).toBe("changes");
    expect(stateOf("open", [refused, verdict("comment", jonas)], latest)).toBe("changes");
    expect(stateOf("open", [refused, verdict("approve", jonas)], latest)).toBe("approved");
  });

  it("shows the author's decision over all verdicts", () => {
    expect(stateOf("merged", [verdict("changes")], latest)).toBe("merged");
  });
});

describe("staleness", () => {
  it("says which revision was approved, which one came, and whose it is", () => {
    expect(staleness(verdict("approve", jonas, 1, "aa"), latest)).toEqual({
      id: "reviews.stale",
      params: { revision: 1, latest: 2, name: "Mina" },
    });
  });

  it("has nothing to say of a standing approval or of other opinions", () => {
    expect(staleness(verdict("approve"), latest)).toBeNull();
    expect(staleness(verdict("changes", jonas, 1, "aa"), latest)).toBeNull();
  });
});
