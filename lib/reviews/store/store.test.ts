import { sql } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import { describe, expect, it } from "vitest";
import type { Result } from "../../base/result";
import { newWorkspace } from "../../workspace/new-workspace";
import type { Workspace } from "../../workspace/types";
import type { Person, ReviewRefusal } from "../types";
import { createReview, type Created } from "./create-review";
import type { Database } from "./database";
import { findAccess } from "./find-access";
import { giveVerdict } from "./give-verdict";
import { addLink, decide, deleteReview, revokeLink } from "./manage-review";
import { migrate } from "./migrate";
import { migrations } from "./migrations";
import { pushRevision, takeSuggestion } from "./push-revision";
import { readLinks, readLog, readReview, readRevision } from "./read-review";
import * as schema from "./schema";
import { signingKey } from "./signing-key";
import { eachDatabase } from "./testing/each-database";
import { resolveThread, writeComment } from "./write-comment";

const mina: Person = { id: "mina", name: "Mina" };
const jonas: Person = { id: "jonas", name: "요나스" };
const whole = { on: "review" } as const;

function design(timeout: string): Workspace {
  return newWorkspace("shop", [{ role: "agent", yaml: `processors:\n  batch:\n    timeout: ${timeout}\n` }]);
}

function value<T>(result: Result<T, ReviewRefusal>): T {
  if (!result.ok) throw new Error(`${result.error.reason} ${result.error.message.id}`);
  return result.value;
}

function refusal(result: Result<unknown, ReviewRefusal>): string {
  return result.ok ? "" : `${result.error.reason} ${result.error.message.id}`;
}

async function create(database: Database): Promise<Created> {
  return value(
    await createReview(database, {
      title: "Repair",
      description: "한국어 설명",
      gate: "advisory",
      design: design("5s"),
      base: design("1s"),
      link: { scope: "approve", expires: null },
      by: mina,
    }),
  );
}

function said(review: string, key: string, by = jonas) {
  return { review, by, key, parent: null, revision: 1, anchor: whole, body: `**${key}**`, suggestion: null };
}

async function seen(database: Database, review: string) {
  const last = (await readReview(database, review))?.revisions.at(-1);
  return { revision: last?.number ?? 0, hash: last?.hash ?? "" };
}

eachDatabase((opened) => {
  describe("the schema", () => {
    it("is what the migrations make", async () => {
      const { queries } = opened().database;
      for (const table of Object.values<PgTable>(schema)) {
        const { name, columns } = getTableConfig(table);
        const found = await queries.execute(
          sql`SELECT column_name, is_nullable, data_type FROM information_schema.columns WHERE table_name = ${name} ORDER BY column_name`,
        );
        expect(found).toMatchObject({
          rows: columns
            .map((column) => ({
              column_name: column.name,
              is_nullable: column.notNull ? "NO" : "YES",
              data_type: column.getSQLType().replace("serial", "integer"),
            }))
            .toSorted((a, b) => (a.column_name < b.column_name ? -1 : 1)),
        });
      }
    });

    it("is made once, however many start together", async () => {
      const { queries } = opened().database;
      await Promise.all([migrate(queries), migrate(queries), migrate(queries)]);
      expect(await queries.execute(sql`SELECT count(*)::integer AS n FROM otelier_migrations`)).toMatchObject(
        {
          rows: [{ n: migrations.length }],
        },
      );
    });

    it("refuses a database that a newer Otelier has used", async () => {
      await expect(migrate(opened().database.queries, [])).rejects.toThrow(
        `used by a newer Otelier (schema ${migrations.length}; this one knows 0)`,
      );
    });
  });

  describe("a review", () => {
    it("keeps its revisions byte by byte, with the hash of what they say", async () => {
      const { database } = opened();
      const { id } = await create(database);
      const odd = newWorkspace("a\0b", [{ role: "agent", yaml: "# \0 \uD800 한글 ${env:X}\n" }]);
      value(await pushRevision(database, { review: id, by: mina, design: odd, seen: 1, note: "" }));
      expect((await readRevision(database, id, 2))?.design).toEqual(odd);
      const review = await readReview(database, id);
      expect(review?.revisions.map(({ number }) => number)).toEqual([0, 1, 2]);
      expect(new Set(review?.revisions.map(({ hash }) => hash)).size).toBe(3);
      expect(review?.revisions[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
    });

    it("is refused with a literal secret, at creation and at each push, and nothing of it is stored", async () => {
      const { database } = opened();
      const { id } = await create(database);
      const yaml =
        "exporters:\n  otlp:\n    endpoint: x:4317\n    headers:\n      api-key: sk-live-0123456789abcdef0123456789\n";
      const leaky = newWorkspace("shop", [{ role: "agent", yaml }]);
      const pushed = await pushRevision(database, { review: id, by: mina, design: leaky, seen: 1, note: "" });
      expect(refusal(pushed)).toBe("secret reviews.secrets");
      expect(JSON.stringify(pushed)).not.toContain("sk-live");
      expect((await readReview(database, id))?.revisions.length).toBe(2);
    });

    it("tells the loser of two pushes, and keeps one", async () => {
      const { database } = opened();
      const { id } = await create(database);
      const both = await Promise.all(
        ["6s", "7s"].map((timeout) =>
          pushRevision(database, { review: id, by: mina, design: design(timeout), seen: 1, note: "" }),
        ),
      );
      expect(both.map(refusal).toSorted()).toEqual(["", "conflict reviews.push-conflict"]);
      expect((await readReview(database, id))?.revisions.length).toBe(3);
    });

    it("takes no revision that says what the newest says", async () => {
      const { database } = opened();
      const { id } = await create(database);
      const same = { ...design("5s"), layout: { "agent/traces": { x: 1, y: 1 } } };
      const pushed = await pushRevision(database, { review: id, by: mina, design: same, seen: 1, note: "" });
      expect(refusal(pushed)).toBe("conflict reviews.push-same");
    });

    it("is merged by whoever saw its last change only", async () => {
      const { database } = opened();
      const { id } = await create(database);
      value(await writeComment(database, said(id, "one more thing")));
      const asked = { review: id, by: mina, decision: "merged", reason: "" } as const;
      expect(refusal(await decide(database, { ...asked, version: 1 }))).toBe(
        "conflict reviews.state-conflict",
      );
      value(await decide(database, { ...asked, version: 2 }));
      const late = await pushRevision(database, {
        review: id,
        by: mina,
        design: design("9s"),
        seen: 1,
        note: "",
      });
      expect(refusal(late)).toBe("conflict reviews.not-open");
    });

    it("goes with all that hangs on it, but its log stays", async () => {
      const { database } = opened();
      const { id, link } = await create(database);
      value(await writeComment(database, said(id, "a")));
      await deleteReview(database, { review: id, by: mina });
      expect(await readReview(database, id)).toBeNull();
      expect(await findAccess(database, link, Date.now())).toBeNull();
      expect((await readLog(database, id, 0)).map(({ what }) => what)).toEqual([
        "created",
        "commented",
        "deleted",
      ]);
    });
  });

  describe("comments", () => {
    it("written by many at once are all kept, in one order, none twice", async () => {
      const { database } = opened();
      const { id } = await create(database);
      const keys = Array.from({ length: 25 }, (_, index) => `k${index}`);
      const sent = [...keys, ...keys].map((key) => writeComment(database, said(id, key)));
      const ids = (await Promise.all(sent)).map(value);
      expect(new Set(ids).size).toBe(25);
      const review = await readReview(database, id);
      expect(review?.comments.map(({ body }) => body).toSorted()).toEqual(
        keys.map((key) => `**${key}**`).toSorted(),
      );
      expect(review?.version).toBe(26);
    });

    it("answer in the thread they belong to, resolve and reopen", async () => {
      const { database } = opened();
      const { id } = await create(database);
      const first = value(await writeComment(database, said(id, "first")));
      const second = value(await writeComment(database, { ...said(id, "second"), parent: first }));
      value(await writeComment(database, { ...said(id, "third", mina), parent: second }));
      expect((await readReview(database, id))?.comments.map(({ parent }) => parent)).toEqual([
        null,
        first,
        first,
      ]);
      const asked = { review: id, by: mina, comment: first };
      value(await resolveThread(database, { ...asked, resolved: true }));
      expect((await readReview(database, id))?.comments[0]?.resolved?.by).toBe("Mina");
      value(await resolveThread(database, { ...asked, resolved: false }));
      expect((await readReview(database, id))?.comments[0]?.resolved).toBeNull();
    });

    it("are refused on what is not there, in this review", async () => {
      const { database } = opened();
      const [mine, other] = [await create(database), await create(database)];
      const foreign = value(await writeComment(database, said(other.id, "elsewhere")));
      const answer = await writeComment(database, { ...said(mine.id, "x"), parent: foreign });
      expect(refusal(answer)).toBe("not-there reviews.no-comment");
      const future = await writeComment(database, { ...said(mine.id, "y"), revision: 7 });
      expect(refusal(future)).toBe("not-there reviews.no-revision");
    });

    it("carry a suggestion that becomes the next revision, once", async () => {
      const { database } = opened();
      const { id } = await create(database);
      const suggestion = { tier: "agent", before: "    timeout: 5s", after: "    timeout: 2s" };
      const comment = value(await writeComment(database, { ...said(id, "s"), suggestion }));
      const asked = { review: id, by: mina, comment };
      expect(value(await takeSuggestion(database, { ...asked, seen: 1 }))).toBe(2);
      expect((await readRevision(database, id, 2))?.design.tiers[0]?.yaml).toContain("timeout: 2s");
      expect((await readReview(database, id))?.comments[0]).toMatchObject({
        applied: 2,
        resolved: { by: "Mina" },
      });
      expect(refusal(await takeSuggestion(database, { ...asked, seen: 2 }))).toBe(
        "conflict reviews.suggestion-gone",
      );
    });
  });

  describe("verdicts", () => {
    it("are on what was looked at, and not on what came meanwhile", async () => {
      const { database } = opened();
      const { id } = await create(database);
      const looked = await seen(database, id);
      value(await pushRevision(database, { review: id, by: mina, design: design("8s"), seen: 1, note: "" }));
      const asked = { review: id, by: jonas, role: "approve", opinion: "approve", summary: "" } as const;
      const late = await giveVerdict(database, { ...asked, key: "v1", seen: looked });
      expect(refusal(late)).toBe("conflict reviews.revised-since");
      const again = { ...asked, key: "v2", seen: await seen(database, id) };
      const first = value(await giveVerdict(database, again));
      expect(value(await giveVerdict(database, again))).toBe(first);
      expect((await readReview(database, id))?.verdicts).toMatchObject([{ revision: 2, opinion: "approve" }]);
    });

    it("never come out on a revision that a push overtook, whoever is faster", async () => {
      const { database } = opened();
      const { id } = await create(database);
      const looked = await seen(database, id);
      const [pushed, judged] = await Promise.all([
        pushRevision(database, { review: id, by: mina, design: design("8s"), seen: 1, note: "" }),
        giveVerdict(database, {
          review: id,
          by: jonas,
          role: "approve",
          key: "race",
          seen: looked,
          opinion: "approve",
          summary: "",
        }),
      ]);
      value(pushed);
      const log = (await readLog(database, id, 0)).map(({ what }) => what);
      expect(log).toEqual(judged.ok ? ["created", "approve", "pushed"] : ["created", "pushed"]);
    });

    it("are refused to the author of the revision, by browser and by link", async () => {
      const { database } = opened();
      const { id } = await create(database);
      const asked = {
        review: id,
        key: "v",
        seen: await seen(database, id),
        opinion: "approve",
        summary: "",
      } as const;
      for (const who of [
        { by: mina, role: "approve" },
        { by: jonas, role: "author" },
      ] as const)
        expect(refusal(await giveVerdict(database, { ...asked, ...who }))).toBe(
          "forbidden reviews.own-revision",
        );
    });
  });

  describe("links", () => {
    it("open what they were made for, until they expire or are revoked", async () => {
      const { database } = opened();
      const { id, link, author } = await create(database);
      expect(await findAccess(database, author, Date.now())).toMatchObject({ review: id, role: "author" });
      expect(await findAccess(database, link, Date.now())).toMatchObject({ review: id, role: "approve" });
      const brief = value(await addLink(database, { review: id, by: mina, scope: "view", expires: 5_000 }));
      expect(await findAccess(database, brief, 4_999)).toMatchObject({ review: id, role: "view" });
      expect(await findAccess(database, brief, 5_000)).toBeNull();
      const [first] = await readLinks(database, id);
      value(await revokeLink(database, { review: id, by: mina, link: first?.id ?? "" }));
      expect(await findAccess(database, link, Date.now())).toBeNull();
      expect(await findAccess(database, author, Date.now())).not.toBeNull();
      expect(await findAccess(database, "", Date.now())).toBeNull();
    });

    it("stand nowhere in the database", async () => {
      const { database } = opened();
      const { id, link, author } = await create(database);
      const kept = await database.queries.select().from(schema.links);
      expect(kept.some(({ review }) => review === id)).toBe(true);
      expect(JSON.stringify(kept)).not.toContain(link);
      expect(JSON.stringify([kept, await readLog(database, id, 0)])).not.toContain(author);
      expect(link.length).toBe(32);
    });
  });

  it("refuses to change or empty the log", async () => {
    const { queries } = opened().database;
    for (const statement of ["UPDATE audit SET what = 'x'", "DELETE FROM audit", "TRUNCATE audit"])
      await expect(queries.execute(sql.raw(statement))).rejects.toMatchObject({
        cause: { message: "the audit log is append-only" },
      });
  });

  it("has one signing key, whoever asks first", async () => {
    const { database } = opened();
    const keys = await Promise.all([1, 2, 3].map(() => signingKey(database)));
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]?.length).toBe(43);
  });

  it("tells who listens of each change, and of nothing that was refused", async () => {
    const { database } = opened();
    const { id } = await create(database);
    const told: string[] = [];
    const stop = await database.listen((review) => told.push(review));
    value(await writeComment(database, said(id, "heard")));
    value(await writeComment(database, said(id, "heard")));
    await expect.poll(() => told).toEqual([id]);
    stop();
  });
});
