import { describe, expect, it } from "vitest";
import { createOnDemand } from "./on-demand";

const rest = () => new Promise((resolve) => setTimeout(resolve, 0));
const nothing = () => {};

describe("on demand", () => {
  it("hands over at once what is there", () => {
    const seen: string[] = [];
    const tool = createOnDemand({ name: "patcher" }, nothing);
    tool.use(({ name }) => seen.push(name));
    expect(seen).toEqual(["patcher"]);
  });

  it("loads once, at the first use, and serves in the order of asking", async () => {
    let loads = 0;
    const seen: string[] = [];
    const tool = createOnDemand(async () => ({ loads: ++loads }), nothing);
    expect([loads, tool.now()]).toEqual([0, null]);
    tool.use(() => seen.push("first"));
    tool.use(() => seen.push("second"));
    await rest();
    tool.use(() => seen.push("third"));
    expect(seen).toEqual(["first", "second", "third"]);
    expect(tool.now()).toEqual({ loads: 1 });
  });

  it("says when it did not come, forgets what waited, and tries again", async () => {
    let failures = 0;
    let reachable = false;
    const seen: string[] = [];
    const tool = createOnDemand(
      async () => {
        if (!reachable) throw new Error("offline");
        return { name: "patcher" };
      },
      () => failures++,
    );
    tool.use(() => seen.push("lost"));
    await rest();
    expect([failures, seen, tool.now()]).toEqual([1, [], null]);
    reachable = true;
    tool.use(() => seen.push("done"));
    await rest();
    expect([failures, seen]).toEqual([1, ["done"]]);
  });
});
