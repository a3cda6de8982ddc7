/** One step of the schema. Applied once, in order, never changed after it was released; there is no way back. */
export type Migration = { readonly name: string; readonly statements: readonly string[] };

const review = `review text NOT NULL REFERENCES reviews (id) ON DELETE CASCADE`;
const by = `by_id text NOT NULL, by_name text NOT NULL, at bigint NOT NULL`;

export const migrations: readonly Migration[] = [
  {
    name: "reviews",
    statements: [
      `CREATE TABLE reviews (
        id text PRIMARY KEY, title text NOT NULL, description text NOT NULL, decision text NOT NULL, gate text NOT NULL,
        author_id text NOT NULL, author_name text NOT NULL, latest integer NOT NULL, version integer NOT NULL,
        at bigint NOT NULL)`,
      `CREATE TABLE revisions (
        ${review}, number integer NOT NULL, hash text NOT NULL, design text NOT NULL, note text NOT NULL, ${by},
        PRIMARY KEY (review, number))`,
      `CREATE TABLE links (
        id text PRIMARY KEY, ${review}, token_hash text NOT NULL, role text NOT NULL, expires bigint, revoked bigint,
        at bigint NOT NULL)`,
      `CREATE UNIQUE INDEX links_token ON links (token_hash)`,
      `CREATE INDEX links_review ON links (review)`,
      `CREATE TABLE comments (
        id text PRIMARY KEY, ${review}, seq integer NOT NULL, key text NOT NULL, parent text, revision integer NOT NULL,
        anchor text NOT NULL, body text NOT NULL, suggestion text, applied integer, resolved_by text, resolved_at bigint,
        ${by})`,
      `CREATE UNIQUE INDEX comments_key ON comments (review, by_id, key)`,
      `CREATE TABLE verdicts (
        id text PRIMARY KEY, ${review}, seq integer NOT NULL, key text NOT NULL, revision integer NOT NULL,
        hash text NOT NULL, opinion text NOT NULL, summary text NOT NULL, ${by})`,
      `CREATE UNIQUE INDEX verdicts_key ON verdicts (review, by_id, key)`,
      `CREATE TABLE audit (
        id serial PRIMARY KEY, review text NOT NULL, what text NOT NULL, revision integer, hash text,
        detail text NOT NULL, ${by})`,
      `CREATE INDEX audit_review ON audit (review, id)`,
      `CREATE FUNCTION audit_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$`,
      `CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
        FOR EACH STATEMENT EXECUTE FUNCTION audit_append_only()`,
      `CREATE TABLE settings (name text PRIMARY KEY, value text NOT NULL)`,
    ],
  },
  {
    name: "passwords and webhooks",
    statements: [
      `ALTER TABLE links ADD COLUMN password text`,
      `CREATE TABLE webhooks (
        id text PRIMARY KEY, ${review}, url text NOT NULL, secret text NOT NULL, at bigint NOT NULL)`,
      `CREATE INDEX webhooks_review ON webhooks (review)`,
      `CREATE TABLE deliveries (
        id text PRIMARY KEY, webhook text NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE, event text NOT NULL,
        body text NOT NULL, attempts integer NOT NULL, due bigint, outcome text, at bigint NOT NULL)`,
      `CREATE INDEX deliveries_due ON deliveries (due)`,
      `CREATE INDEX deliveries_webhook ON deliveries (webhook)`,
    ],
  },
  {
    name: "mentions and embedding",
    statements: [
      `ALTER TABLE links ADD COLUMN frames text`,
      `CREATE TABLE mentions_read (
        comment text NOT NULL REFERENCES comments (id) ON DELETE CASCADE, person text NOT NULL, at bigint NOT NULL,
        PRIMARY KEY (comment, person))`,
    ],
  },
];
