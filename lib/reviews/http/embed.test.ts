import { beforeAll, expect, it } from "vitest";
import type { Language } from "../../base/words";
import { allBooks } from "../../words/books";
import { createSpeaker } from "../../words/speak";
import { eachDatabase } from "../store/testing/each-database";
import { handleBundle, handleChanges, handleDesign, handleView } from "./handle";
import { handleEmbed } from "./handle-embed";
import { openInstallation, type Installation } from "./installation";
import { Browser } from "./testing/browser";

const wiki = "https://wiki.example.com";

function plain(text: string): string {
  return text.replace(/nonce="[^"]+"/, "");
}

eachDatabase((opened) => {
  let here: Installation;
  let addresses = 0;
  beforeAll(async () => {
    here = await openInstallation(opened().database);
  });
  const browser = () => new Browser(here, `10.5.0.${addresses++}`);

  async function embedded(from: Browser, token: string, language: Language = "en") {
    const reader = { language, say: createSpeaker(language, allBooks) };
    const response = await handleEmbed(here, from.request("GET", "/embed/x"), token, reader);
    return {
      response,
      policy: response.headers.get("content-security-policy") ?? "",
      text: await response.text(),
    };
  }

  async function made(origins: readonly string[] = [wiki]) {
    const author = browser();
    const { author: own, link } = (await author.create({ title: "Keep <b>more</b>" })).body.value;
    const added = await author.ask(own, { do: "add-embed", origins });
    return { author, own, link, added, token: added.body.value };
  }

  it("is framed by the pages that the author listed and by no other, and runs nothing", async () => {
    const { token } = await made([wiki, "https://*.example.org"]);
    const { response, policy, text } = await embedded(browser(), token);
    expect(response.status).toBe(200);
    expect(policy).toMatch(/frame-ancestors https:\/\/wiki\.example\.com https:\/\/\*\.example\.org$/);
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'nonce-[^']+'; base-uri 'none'; form-action 'none'; sandbox;/,
    );
    expect(policy).not.toContain("script-src");
    expect(response.headers.get("x-frame-options")).toBeNull();
    expect(text).not.toMatch(/<(script|form|a|img|iframe|button|input)\b/);
    expect(text).toContain("Keep &#60;b&#62;more&#60;/b&#62;");
    expect(text).toContain("memory_limiter");
    expect((await embedded(browser(), token, "ko")).text).toContain('<html lang="ko">');
  });

  it("is the same for the author and for a stranger, and sets no cookie", async () => {
    const { author, token } = await made();
    const [mine, theirs] = [await embedded(author, token), await embedded(browser(), token)];
    expect(author.cookie).not.toBe("");
    expect(plain(mine.text)).toBe(plain(theirs.text));
    for (const { response } of [mine, theirs]) expect(response.headers.get("set-cookie")).toBeNull();
  });

  it("is off until the author asks for it, and off again once it is revoked; other links embed nothing", async () => {
    const { author, own, link, token } = await made();
    const id = (await author.view(own)).body.value.links?.find(({ frames }) => frames !== null)?.id;
    expect((await author.ask(own, { do: "revoke-link", link: id })).status).toBe(200);
    for (const each of [token, own, link, "x".repeat(32)]) {
      const { response, policy, text } = await embedded(browser(), each);
      expect(response.status).toBe(404);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(response.headers.get("x-frame-options")).toBe("DENY");
      expect(text).not.toContain("Keep");
    }
  });

  it("opens nothing but the view: no page, no design, no command", async () => {
    const { author, token } = await made();
    const get = author.request("GET", "/x?revision=1");
    for (const handle of [handleView, handleChanges, handleDesign, handleBundle])
      expect((await handle(here, get, token)).status).toBe(404);
    for (const command of [{ do: "delete" }, { do: "add-link", scope: "approve", expires: null }])
      expect((await author.ask(token, command)).status).toBe(404);
  });

  it("is the author's to make, for origins only", async () => {
    const { link, author, own } = await made();
    const guest = await browser().named("Jonas");
    expect((await guest.ask(link, { do: "add-embed", origins: [wiki] })).status).toBe(403);
    const refused = await author.ask(own, { do: "add-embed", origins: ["*"] });
    expect(refused.body.refusal?.message.id).toBe("reviews.embed-origin");
    expect(refused.status).toBe(400);
  });
});
