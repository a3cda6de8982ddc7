import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newWorkspace } from "../workspace/new-workspace";
import { at, type Json } from "../base/json";
import { dataOf, readDocument } from "../yaml/document";
import { yaml } from "../yaml/sample";
import { maskSecrets } from "./secrets";

function masked(text: string, facts: Readonly<Record<string, Json>> = {}) {
  const { workspace, masked: list } = maskSecrets(newWorkspace("x", [{ role: "agent", yaml: text, facts }]));
  const [tier] = workspace.tiers;
  return {
    text: tier?.yaml ?? "",
    facts: tier?.facts,
    list: list.map(({ path, line }) => `${path}@${line}`),
  };
}

describe("maskSecrets", () => {
  it("hides what has the shape of a credential in a note, and says in which line", () => {
    const design = newWorkspace("x", [{ role: "agent", yaml: "" }]);
    const notes = [
      { id: "1", at: { x: 0, y: 0 }, text: "who to ask\ntcp://me:hunter2@db:1 and password=abc" },
    ];
    const { workspace, masked: list } = maskSecrets({ ...design, notes });
    expect(workspace.notes[0]?.text).toBe("who to ask\ntcp://me:********@db:1 and password=********");
    expect(list).toEqual([
      { tier: null, path: "", line: 2 },
      { tier: null, path: "", line: 2 },
    ]);
  });

  it("hides header values, tokens, passwords and keys, and keeps every other byte", () => {
    const text = yaml`
      # who sends
      exporters:
        otlp_http:   # backend
          headers: { x-api-key: abc123, "Authorization": 'Bearer s3cr3t-token', x-scope-orgid: team-a }
        kafka:
          auth:
            sasl: { username: me, password: hunter2 } # rotate
        datadog: { api: { key: 0123456789abcdef0123456789abcdef, site: datadoghq.eu } }
      extensions:
        oauth2client: { client_id: me, client_secret: "s p a c e", token_url: https://id.example.com/token }
    `;
    const result = masked(text);
    expect(result.text).toBe(
      text
        .replace("abc123", '"********"')
        .replace("'Bearer s3cr3t-token'", '"********"')
        .replace("hunter2", '"********"')
        .replace("0123456789abcdef0123456789abcdef", '"********"')
        .replace('"s p a c e"', '"********"'),
    );
    expect(result.list).toEqual([
      "exporters::otlp_http::headers::x-api-key@4",
      "exporters::otlp_http::headers::Authorization@4",
      "exporters::kafka::auth::sasl::password@7",
      "exporters::datadog::api::key@8",
      "extensions::oauth2client::client_secret@10",
    ]);
    expect(readDocument(result.text).issues).toEqual([]);
  });

  it("keeps references, names of files and authenticators, and keys that are none", () => {
    const text = yaml`
      exporters:
        otlp_http:
          headers: { authorization: "Bearer \${env:TOKEN}", x-api-key: "\${env:KEY}" }
          auth: { authenticator: bearertokenauth }
          tls: { key_file: /certs/tls.key, cert_file: /certs/tls.crt }
        load_balancing: { routing_key: traceID }
      extensions:
        bearertokenauth: { filename: /var/token, scheme: Bearer }
      processors:
        attributes: { actions: [{ key: http.request.header.authorization, action: delete }, { key: team, value: payments, action: insert }] }
        tail_sampling: { policies: [{ name: keys, type: string_attribute, string_attribute: { key: user.token, values: [a] } }] }
    `;
    expect(masked(text)).toEqual({ text, facts: {}, list: [] });
  });

  it("hides only the secret part of an address or a connection string", () => {
    expect(masked("a: https://me:pa55word@host.example/x\n").text).toBe(
      "a: https://me:********@host.example/x\n",
    );
    expect(masked("dsn: x\nb: me:pw@tcp(db:3306)/otel\n").text).toBe(
      'dsn: "********"\nb: me:********@tcp(db:3306)/otel\n',
    );
    expect(masked('c: "Endpoint=sb://x/;SharedAccessKey=abc=;Entity=y"\n').text).toBe(
      'c: "Endpoint=sb://x/;SharedAccessKey=********;Entity=y"\n',
    );
    expect(masked("a: https://${env:USER}:${env:PASS}@host\n").list).toEqual([]);
  });

  it("hides what looks like a credential under any name", () => {
    const aws = ["AKIA", "IOSFODNN7", "EXAMPLE"].join("");
    const jwt = `eyJ${"a".repeat(12)}.eyJ${"b".repeat(12)}.${"c".repeat(8)}`;
    expect(masked(`a: ${aws}\nb: [x, "${jwt}"]\n`).text).toBe('a: "********"\nb: [x, "********"]\n');
  });

  it("hides a private key in a block", () => {
    const text =
      "tls:\n  key_pem: |\n    -----BEGIN PRIVATE KEY-----\n    abc\n    -----END PRIVATE KEY-----\n  min: '1.2'\nother: |\n  -----BEGIN RSA PRIVATE KEY-----\n  abc\n  -----END RSA PRIVATE KEY-----\n";
    const result = masked(text);
    expect(result.text).toBe("tls:\n  key_pem: \"********\"\n  min: '1.2'\nother: |\n  ********\n");
    expect(readDocument(result.text).issues).toEqual([]);
  });

  it("hides the value beside a name that says what it is", () => {
    expect(
      masked("headers:\n  - name: X-Api-Key\n    value: abc\n  - name: x-team\n    value: abc\n").list,
    ).toEqual(["headers::0::value@3"]);
  });

  it("hides what was commented out, and leaves prose alone", () => {
    const text =
      'a: 1 # api_key: hunter2\n# password: "old"\n# token: see the vault\n# authorization: Bearer abcdefgh1\n# secret: ${env:X}\n';
    expect(masked(text).text).toBe(
      'a: 1 # api_key: ********\n# password: "********"\n# token: see the vault\n# authorization: Bearer ********\n# secret: ${env:X}\n',
    );
    expect(masked(text).list).toEqual(["@1", "@2", "@4"]);
  });

  it("hides what stands in a text that does not parse", () => {
    expect(masked("a: [b\nc: https://me:pw@host\n").text).toContain("https://me:********@host");
  });

  it("hides credentials in deploy facts, and keeps what names a Secret", () => {
    const variables = [
      { name: "API_TOKEN", from: "value", value: "abc" },
      { name: "URL", from: "value", value: "https://me:pw@host" },
      { name: "KEY", from: "secret", secret: "backend", key: "api-key" },
    ];
    const { facts, list } = masked("", { "env.variables": variables, "workload.nodes": 3 });
    expect(facts).toEqual({
      "env.variables": [
        { name: "API_TOKEN", from: "value", value: "********" },
        { name: "URL", from: "value", value: "https://me:********@host" },
        variables[2],
      ],
      "workload.nodes": 3,
    });
    expect(list).toEqual(["deploy::env.variables@null"]);
  });

  it("finds nothing more in what it masked, and hands back a clean design as it is", () => {
    const design = newWorkspace("x", [
      { role: "agent", yaml: "exporters: {otlp: {headers: {api-key: abc}}}\n" },
    ]);
    const once = maskSecrets(design);
    expect(once.masked).toHaveLength(1);
    const twice = maskSecrets(once.workspace);
    expect(twice).toEqual({ workspace: once.workspace, masked: [] });
    expect(twice.workspace).toBe(once.workspace);
  });

  it("changes the data at no place but the listed ones", () => {
    const value = fc.constantFrom("x", "tail", "10s", "hunter2", "https://me:pw@host", "${env:X}", "on");
    const name = fc.constantFrom("password", "endpoint", "api_key", "timeout", "x-token", "routing_key");
    fc.assert(
      fc.property(fc.dictionary(name, value, { noNullPrototype: true }), (map) => {
        const text = Object.entries(map)
          .map(([key, each]) => `${key}: ${each} # why\n`)
          .join("");
        const result = masked(text);
        const [before, after] = [text, result.text].map((each) => dataOf(readDocument(each)));
        const changed = Object.keys(map).filter((key) => at(before, key) !== at(after, key));
        expect(result.list.map((each) => each.split("@")[0])).toEqual(changed);
        expect(result.text.match(/# why/g)?.length ?? 0).toBe(Object.keys(map).length);
      }),
    );
  });
});
