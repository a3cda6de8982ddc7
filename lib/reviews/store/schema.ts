import { bigint, index, integer, pgTable, primaryKey, serial, text, uniqueIndex } from "drizzle-orm/pg-core";

/*
 * What is kept. Designs and anchors are JSON texts, not `jsonb`: a revision is stored byte by byte as it was judged, and may
 * hold what `jsonb` refuses (U+0000). Times are milliseconds since 1970, for showing only: order is by number, since clocks go
 * backwards. migrations.ts makes the same tables; schema.test.ts compares them.
 */

const at = () => bigint("at", { mode: "number" }).notNull();
const review = () =>
  text("review")
    .notNull()
    .references(() => reviews.id, { onDelete: "cascade" });

/** `version` counts every change of a review, so that readers learn that they missed something, and which. */
export const reviews = pgTable("reviews", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  description: text("description").notNull(),
  decision: text("decision", { enum: ["open", "merged", "closed"] }).notNull(),
  gate: text("gate", { enum: ["advisory", "overridable", "hard"] }).notNull(),
  authorId: text("author_id").notNull(),
  authorName: text("author_name").notNull(),
  latest: integer("latest").notNull(),
  version: integer("version").notNull(),
  at: at(),
});

/** Number 0 is the base that was given to compare with. Rows never change. */
export const revisions = pgTable(
  "revisions",
  {
    review: review(),
    number: integer("number").notNull(),
    hash: text("hash").notNull(),
    design: text("design").notNull(),
    note: text("note").notNull(),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    at: at(),
  },
  (table) => [primaryKey({ columns: [table.review, table.number] })],
);

/** Tokens are kept as SHA-256 only. The author's own is the one with the role `author`. */
export const links = pgTable(
  "links",
  {
    id: text("id").primaryKey(),
    review: review(),
    tokenHash: text("token_hash").notNull(),
    role: text("role", { enum: ["view", "comment", "approve", "author", "embed"] }).notNull(),
    expires: bigint("expires", { mode: "number" }),
    /** As scrypt made it (password.ts); null: none is asked. */
    password: text("password"),
    revoked: bigint("revoked", { mode: "number" }),
    /** Of the role `embed`: the origins that may frame the review, blanks between them. */
    frames: text("frames"),
    at: at(),
  },
  (table) => [uniqueIndex("links_token").on(table.tokenHash), index("links_review").on(table.review)],
);

/** `seq` is the review's version that the comment made: the order of a thread. `key` is the sender's: sent twice, kept once. */
export const comments = pgTable(
  "comments",
  {
    id: text("id").primaryKey(),
    review: review(),
    seq: integer("seq").notNull(),
    key: text("key").notNull(),
    parent: text("parent"),
    revision: integer("revision").notNull(),
    anchor: text("anchor").notNull(),
    body: text("body").notNull(),
    suggestion: text("suggestion"),
    applied: integer("applied"),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    resolvedBy: text("resolved_by"),
    resolvedAt: bigint("resolved_at", { mode: "number" }),
    at: at(),
  },
  (table) => [uniqueIndex("comments_key").on(table.review, table.byId, table.key)],
);

/** Which comments that mention someone they have seen. */
export const mentionsRead = pgTable(
  "mentions_read",
  {
    comment: text("comment")
      .notNull()
      .references(() => comments.id, { onDelete: "cascade" }),
    person: text("person").notNull(),
    at: at(),
  },
  (table) => [primaryKey({ columns: [table.comment, table.person] })],
);

export const verdicts = pgTable(
  "verdicts",
  {
    id: text("id").primaryKey(),
    review: review(),
    seq: integer("seq").notNull(),
    key: text("key").notNull(),
    revision: integer("revision").notNull(),
    hash: text("hash").notNull(),
    opinion: text("opinion", { enum: ["comment", "approve", "changes"] }).notNull(),
    summary: text("summary").notNull(),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    at: at(),
  },
  (table) => [uniqueIndex("verdicts_key").on(table.review, table.byId, table.key)],
);

/** Who did what, when, to which revision. A trigger refuses to change or delete rows; they outlive their review. */
export const audit = pgTable(
  "audit",
  {
    id: serial("id").primaryKey(),
    review: text("review").notNull(),
    what: text("what").notNull(),
    revision: integer("revision"),
    hash: text("hash"),
    detail: text("detail").notNull(),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    at: at(),
  },
  (table) => [index("audit_review").on(table.review, table.id)],
);

/** Where changes of a review are told. `secret` signs what is sent, so it is kept as it is. */
export const webhooks = pgTable("webhooks", {
  id: text("id").primaryKey(),
  review: review(),
  url: text("url").notNull(),
  secret: text("secret").notNull(),
  at: at(),
});

/** One telling, from when it was decided until it was heard or given up. `due` null: nothing more will be tried. */
export const deliveries = pgTable(
  "deliveries",
  {
    id: text("id").primaryKey(),
    webhook: text("webhook")
      .notNull()
      .references(() => webhooks.id, { onDelete: "cascade" }),
    event: text("event").notNull(),
    body: text("body").notNull(),
    attempts: integer("attempts").notNull(),
    due: bigint("due", { mode: "number" }),
    /** What was answered last: a status, or why there was none. */
    outcome: text("outcome"),
    at: at(),
  },
  (table) => [index("deliveries_due").on(table.due), index("deliveries_webhook").on(table.webhook)],
);

/** What the installation itself must remember: the key that cookies are signed with. */
export const settings = pgTable("settings", {
  name: text("name").primaryKey(),
  value: text("value").notNull(),
});
