import { describe, expect, it } from "vitest";
import { fakeClock } from "../analysis/testing";
import { blankTemplate } from "../workspace/templates/blank";
import type { Workspace } from "../workspace/types";
import { createAutosave, retryRest, saveRest, type SaveState } from "./autosave";
import type { Saved } from "./designs";

const saved: Saved = { is: "saved", entry: { id: "d", name: "n", savedAt: "", revision: 1 } };
const failed: Saved = {
  is: "failed",
  refusal: { reason: "unreadable", message: { id: "session.storage-failed", params: { detail: "full" } } },
};

function setUp(answers: readonly Saved[] = []) {
  const clock = fakeClock();
  const states: SaveState[] = [];
  const written: string[] = [];
  let turn = 0;
  const autosave = createAutosave({
    scheduler: clock,
    onState: (state) => states.push(state),
    save(workspace) {
      written.push(workspace.name);
      return Promise.resolve(answers[turn++] ?? saved);
    },
  });
  return { clock, states, written, autosave };
}

const named = (name: string): Workspace => blankTemplate(name);
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("autosave", () => {
  it("saves the newest state once after a rest", async () => {
    const { clock, states, written, autosave } = setUp();
    autosave.changed(named("a"));
    clock.pass(saveRest - 1);
    autosave.changed(named("b"));
    clock.pass(saveRest - 1);
    expect(written).toEqual([]);
    clock.pass(1);
    await settled();
    expect(written).toEqual(["b"]);
    expect(states).toEqual(["saving", "saved"]);
  });

  it("saves at once on flush and says that nothing is left", async () => {
    const { written, autosave } = setUp();
    autosave.changed(named("a"));
    expect(await autosave.flush()).toBe(true);
    expect(written).toEqual(["a"]);
  });

  it("tries a failed save again with the newest state", async () => {
    const { clock, states, written, autosave } = setUp([failed]);
    autosave.changed(named("a"));
    expect(await autosave.flush()).toBe(false);
    expect(states).toEqual(["saving", "failed"]);
    clock.pass(retryRest);
    await settled();
    expect(written).toEqual(["a", "a"]);
    expect(states.at(-1)).toBe("saved");
  });

  it("writes nothing more after a conflict until someone decides", async () => {
    const { clock, written, autosave } = setUp([{ is: "conflict" }]);
    autosave.changed(named("a"));
    await autosave.flush();
    autosave.changed(named("b"));
    clock.pass(saveRest * 10);
    await settled();
    expect(written).toEqual(["a"]);
    expect(autosave.state()).toBe("conflict");
    autosave.resolve(named("c"));
    clock.pass(0);
    await settled();
    expect(written).toEqual(["a", "c"]);
    expect(autosave.state()).toBe("saved");
  });

  it("saves what changed while a save was running", async () => {
    const { clock, written, autosave } = setUp();
    autosave.changed(named("a"));
    clock.pass(saveRest);
    autosave.changed(named("b"));
    await autosave.flush();
    expect(written).toEqual(["a", "b"]);
  });
});
