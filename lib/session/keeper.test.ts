import { describe, expect, it } from "vitest";
import { fakeClock, silentAnalysis } from "../analysis/testing";
import { testCatalogue } from "../catalogue/testing";
import { readTopology } from "../topology/topology";
import { twoTierTemplate } from "../workspace/templates/two-tier";
import { saveRest } from "./autosave";
import { memoryDesignStore } from "./design-store";
import { createDesigns } from "./designs";
import { editing } from "./editing";
import { createKeeper } from "./keeper";
import { createSession } from "./store";
import { answerLimit, type TabChannel, type TabMessage } from "./tabs";

const settled = () => new Promise((resolve) => setImmediate(resolve));

async function setUp() {
  const clock = fakeClock();
  const designs = createDesigns({ store: memoryDesignStore() });
  const created = await designs.create(twoTierTemplate("kept"));
  if (created.is !== "saved") throw new Error("not created");
  const seats = new Map<object, (message: TabMessage) => void>();
  const channel = (): TabChannel => {
    const seat = {};
    return {
      post(message) {
        for (const [other, hear] of seats) if (other !== seat) hear(message);
      },
      onMessage: (listener) => void seats.set(seat, listener),
      close: () => void seats.delete(seat),
    };
  };
  async function open(tab: string) {
    const opened = await designs.open(created.is === "saved" ? created.entry.id : "");
    if (opened.is !== "open") throw new Error("not opened");
    const session = createSession({
      workspace: opened.workspace,
      topology: readTopology(opened.workspace.tiers, testCatalogue),
      editing,
      catalogue: testCatalogue,
      today: () => "2026-01-01",
      scheduler: clock,
      analysis: () => silentAnalysis,
    });
    const keeper = createKeeper({
      session,
      designs,
      entry: opened.entry,
      tab,
      channel: channel(),
      scheduler: clock,
    });
    clock.pass(answerLimit);
    await settled();
    return { session, keeper };
  }
  const stored = async () => {
    const opened = await designs.open(created.entry.id);
    return opened.is === "open" ? opened.workspace.name : opened.is;
  };
  return { clock, designs, entry: created.entry, open, stored };
}

describe("keeper", () => {
  it("stores changes after a rest and counts the revision", async () => {
    const { clock, open, stored } = await setUp();
    const { session, keeper } = await open("a");
    session.run("rename-design", { name: "second" });
    expect(keeper.getState().save).toBe("saving");
    clock.pass(saveRest);
    await settled();
    expect(await stored()).toBe("second");
    expect(keeper.getState()).toMatchObject({ save: "saved", entry: { revision: 2 } });
  });

  it("saves at once when the page is about to go", async () => {
    const { open, stored } = await setUp();
    const { session, keeper } = await open("a");
    session.run("rename-design", { name: "late" });
    expect(await keeper.flush()).toBe(true);
    expect(await stored()).toBe("late");
  });

  it("lets a second tab read only, until it takes over with what the first one saved", async () => {
    const { open } = await setUp();
    const first = await open("a");
    const second = await open("b");
    expect(second.session.getState().readOnly).toBe(true);
    first.session.run("rename-design", { name: "from the first" });
    second.keeper.takeOver();
    await settled();
    expect(first.session.getState().readOnly).toBe(true);
    expect(second.session.getState()).toMatchObject({
      readOnly: false,
      workspace: { name: "from the first" },
    });
    expect(second.keeper.getState()).toMatchObject({ ownership: "owner", entry: { revision: 2 } });
  });

  it("overwrites nothing when storage has moved on, and says so", async () => {
    const { designs, entry, open, stored } = await setUp();
    const { session, keeper } = await open("a");
    await designs.rename(entry.id, "behind its back");
    session.run("rename-design", { name: "mine" });
    expect(await keeper.flush()).toBe(false);
    expect(keeper.getState().save).toBe("conflict");
    expect(session.getState().notice).toMatchObject({
      tone: "refused",
      words: { id: "session.save-conflict" },
    });
    expect(await stored()).toBe("behind its back");
  });

  it("ends a conflict with mine, with theirs, or with a copy", async () => {
    for (const choice of ["mine", "theirs"] as const) {
      const { clock, designs, entry, open, stored } = await setUp();
      const { session, keeper } = await open("a");
      await designs.rename(entry.id, "theirs");
      session.run("rename-design", { name: "mine" });
      await keeper.flush();
      expect((await keeper.saveCopy("copy")).is).toBe("saved");
      await keeper.resolve(choice);
      clock.pass(saveRest);
      await settled();
      expect(await stored()).toBe(choice);
      expect(session.getState().workspace.name).toBe(choice);
      expect(keeper.getState().save).toBe("saved");
    }
  });
});
