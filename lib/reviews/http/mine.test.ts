import { beforeAll, expect, it } from "vitest";
import { eachDatabase } from "../store/testing/each-database";
import { handleMine, handleMineEvents, type MineState } from "./handle-mine";
import { openInstallation, type Installation } from "./installation";
import { Browser, seenIn } from "./testing/browser";

const comment = { do: "comment", parent: null, revision: 1, suggestion: null, place: { on: "review" } };

eachDatabase((opened) => {
  let here: Installation;
  let addresses = 0;
  beforeAll(async () => {
    here = await openInstallation(opened().database);
  });
  const someone = (name: string) => new Browser(here, `10.6.0.${addresses++}`).named(name);

  async function mine(browser: Browser, tokens: readonly string[]) {
    const request = browser.request("POST", "/api/mine", { tokens });
    return browser.take<readonly MineState[]>(await handleMine(here, request));
  }

  it("tells someone of comments that name them until they have seen them, on the review and on their list", async () => {
    const [mina, jonas, ines] = [await someone("Mina"), await someone("Jonas"), await someone("Ines")];
    const { author, link } = (await mina.create()).body.value;
    const first = (await jonas.ask(link, { ...comment, key: "1", body: "@mina, is this encrypted?" })).body
      .value;
    const second = (await jonas.ask(link, { ...comment, key: "2", body: "`@Mina` is code; @Ines knows" }))
      .body.value;
    expect((await mina.view(author)).body.value.unread).toEqual([first]);
    // Named without having said a word here.
    expect((await ines.view(link)).body.value.unread).toEqual([second]);
    expect((await jonas.view(link)).body.value.unread).toEqual([]);
    expect((await mine(mina, [author, "x".repeat(32)])).body.value).toEqual([
      { state: "open", revision: 1, unread: 1 },
      null,
    ]);
    const { version } = (await mina.view(author)).body.value;
    expect((await mina.ask(author, { do: "see-mentions", comments: [first, "none"] })).status).toBe(200);
    await mina.ask(author, { do: "see-mentions", comments: [first] });
    expect((await mina.view(author)).body.value).toMatchObject({ unread: [], version });
    expect((await ines.view(link)).body.value.unread).toEqual([second]);
    expect((await mine(mina, [author])).body.value).toEqual([{ state: "open", revision: 1, unread: 0 }]);
  });

  it("says how each review of a list stands, to whoever holds its key", async () => {
    const [mina, jonas] = [await someone("Mina"), await someone("Jonas")];
    const { author, link } = (await mina.create()).body.value;
    const seen = seenIn((await jonas.view(link)).body.value);
    await jonas.ask(link, { do: "judge", key: "v", opinion: "approve", summary: "", seen });
    expect((await mine(mina, [author])).body.value).toEqual([{ state: "approved", revision: 1, unread: 0 }]);
    const many = Array.from({ length: 61 }, () => link);
    expect((await mine(jonas, many)).status).toBe(400);
  });

  it("hears of changes of all of a list's reviews on one stream", async () => {
    const mina = await someone("Mina");
    const [one, two] = [(await mina.create()).body.value, (await mina.create()).body.value];
    const stop = new AbortController();
    const query = new URLSearchParams([one.author, two.author, "wrong"].map((token) => ["of", token]));
    const request = new Request(`https://otelier.test/api/mine/events?${query.toString()}`, {
      headers: { "x-forwarded-for": mina.address },
      signal: stop.signal,
    });
    const response = await handleMineEvents(here, request);
    let heard = "";
    const reading = (async () => {
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      for (;;) {
        const chunk = await reader?.read();
        if (!chunk || chunk.done) return;
        heard += chunk.value;
      }
    })();
    await expect.poll(() => heard.match(/event: version/g)?.length).toBe(2);
    await mina.ask(two.author, { ...comment, key: "a", body: "a" });
    await mina.ask(one.author, { ...comment, key: "b", body: "b" });
    await expect.poll(() => heard.match(/event: version\ndata: 2/g)?.length).toBe(2);
    expect(here.hub.count()).toBe(2);
    stop.abort();
    await reading;
    expect(here.hub.count()).toBe(0);
    expect(request.url).toContain("of=");
  });
});
