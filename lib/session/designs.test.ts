import { seal } from "./seal";
import { describe, expect, it } from "vitest";
import { blankTemplate } from "../workspace/templates/blank";
import { memoryDesignStore, type DesignStore } from "./design-store";
import { createDesigns, type Saved } from "./designs";

function setUp(store: DesignStore = memoryDesignStore()) {
  let time = 0;
  let id = 0;
  const designs = createDesigns({
    store,
    now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, time++)).toISOString(),
    newId: () => `d${++id}`,
  });
  return { store, designs };
}

function entryOf(saved: Saved) {
  if (saved.is !== "saved") throw new Error(`expected a save, got ${saved.is}`);
  return saved.entry;
}

const fail = () => Promise.reject(new Error("quota exceeded"));

describe("designs", () => {
  it("gives back what was saved", async () => {
    const { designs } = setUp();
    const workspace = blankTemplate("checkout");
    const entry = entryOf(await designs.create(workspace));
    expect(await designs.open(entry.id)).toEqual({ is: "open", workspace, entry });
  });

  it("lists the last saved first", async () => {
    const { designs } = setUp();
    const first = entryOf(await designs.create(blankTemplate("first")));
    await designs.create(blankTemplate("second"));
    await designs.save(first.id, blankTemplate("first again"), first.revision);
    const listed = await designs.list();
    expect(listed.ok && listed.value.map(({ name }) => name)).toEqual(["first again", "second"]);
  });

  it("does not overwrite what another tab has saved since", async () => {
    const { designs } = setUp();
    const entry = entryOf(await designs.create(blankTemplate("mine")));
    await designs.save(entry.id, blankTemplate("theirs"), entry.revision);
    expect(await designs.save(entry.id, blankTemplate("mine again"), entry.revision)).toEqual({
      is: "conflict",
    });
    const opened = await designs.open(entry.id);
    expect(opened.is === "open" && opened.workspace.name).toBe("theirs");
  });

  it("renames the design and its entry", async () => {
    const { designs } = setUp();
    const entry = entryOf(await designs.create(blankTemplate("old")));
    expect(entryOf(await designs.rename(entry.id, "new"))).toMatchObject({ name: "new", revision: 2 });
    const opened = await designs.open(entry.id);
    expect(opened.is === "open" && opened.workspace.name).toBe("new");
  });

  it("duplicates under another id", async () => {
    const { designs } = setUp();
    const entry = entryOf(await designs.create(blankTemplate("one")));
    const copy = entryOf(await designs.duplicate(entry.id, "two"));
    expect(copy).toMatchObject({ id: "d2", name: "two", revision: 1 });
  });

  it("says that a removed design is gone", async () => {
    const { designs } = setUp();
    const entry = entryOf(await designs.create(blankTemplate("one")));
    await designs.remove(entry.id);
    expect(await designs.open(entry.id)).toEqual({ is: "gone" });
    expect((await designs.rename(entry.id, "x")).is).toBe("failed");
  });

  it("hands out the raw data of a design that cannot be read", async () => {
    const { store, designs } = setUp();
    const entry = { id: "bad", name: "bad", savedAt: "", revision: 3 };
    await store.write(entry, { version: 1, tiers: "none" }, null);
    const opened = await designs.open("bad");
    expect(opened).toMatchObject({
      is: "corrupt",
      raw: JSON.stringify({ version: 1, tiers: "none" }, null, 2),
    });
  });

  it("checks what was damaged under its seal", async () => {
    const { store, designs } = setUp();
    const whole = blankTemplate("one");
    const entry = entryOf(await designs.create(whole));
    const written = { ...entry, seal: seal(whole) };
    await store.write(written, { ...whole, tiers: "none" }, entry.revision);
    expect((await designs.open(entry.id)).is).toBe("corrupt");
    await store.write(written, { ...whole, name: "two" }, entry.revision);
    expect(await designs.open(entry.id)).toMatchObject({ is: "open", workspace: { name: "two" } });
  });

  it("lists a damaged entry so that it can be rescued or removed", async () => {
    const broken: DesignStore = {
      ...memoryDesignStore(),
      entries: () => Promise.resolve([{ id: "x", name: 7 }, "noise", null]),
    };
    const listed = await setUp(broken).designs.list();
    expect(listed.ok && listed.value).toEqual([{ id: "x", name: "x", savedAt: "", revision: 0 }]);
  });

  it("answers with a sentence when storage fails", async () => {
    const { designs } = setUp({ entries: fail, read: fail, write: fail, remove: fail });
    const message = { id: "session.storage-failed", params: { detail: "quota exceeded" } };
    expect(await designs.list()).toMatchObject({ ok: false, error: { message } });
    expect(await designs.open("a")).toMatchObject({ is: "failed", refusal: { message } });
    expect(await designs.create(blankTemplate("a"))).toMatchObject({ is: "failed", refusal: { message } });
    expect(await designs.remove("a")).toMatchObject({ ok: false, error: { message } });
  });
});
