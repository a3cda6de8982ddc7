import { describe, expect, it } from "vitest";
import { words } from "../base/words";
import { pullRequestBody } from "./pull-request-body";

const finding = (key: string, tier: string) =>
  ({ key, rule: key, severity: "error", message: words(key), tier, line: 1 }) as const;

describe("pullRequestBody", () => {
  it("says what changes, what comes and goes, and what was approved", () => {
    const body = pullRequestBody({
      title: "Keep <more>\ntraces",
      description: "Why: see the incident.",
      comparison: {
        changes: [
          {
            is: "changed",
            what: "setting",
            tier: "gateway",
            path: [],
            risk: "sampling",
            message: words("5 → 50"),
          },
        ],
        findings: {
          fresh: [finding("queue <off>", "agent")],
          standing: [],
          fixed: [finding("no limit", "gateway")],
        },
        graph: { tiers: [], hops: [] },
        diagram: 'flowchart LR\n  n0["batch (~)"]\n',
        refused: [],
        yaml: [],
        helm: [],
      },
      say: ({ id }) => id,
      labels: {
        stamp: "Revision 3, hash abc",
        approved: "Approved by Jonas",
        changes: "Changes",
        diagram: "Graph",
        fresh: "New findings",
        fixed: "Fixed",
      },
    });
    expect(body).toBe(
      [
        "## Keep &lt;more> traces",
        "Why: see the incident.",
        "### Changes",
        "- 5 → 50",
        "### Graph",
        '```mermaid\nflowchart LR\n  n0["batch (~)"]\n```',
        "### New findings",
        "- **error** agent: queue &lt;off>",
        "### Fixed",
        "- **error** gateway: no limit",
        "Approved by Jonas · Revision 3, hash abc",
      ].join("\n\n"),
    );
  });
});
