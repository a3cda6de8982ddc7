import { describe, expect, it } from "vitest";
import { findSecrets } from "./find-secrets";

const found = (config: Parameters<typeof findSecrets>[0]) =>
  findSecrets(config).map(({ path }) => path.join("."));

describe("findSecrets", () => {
  it.each([
    [{ headers: { "x-api-key": "abc" } }, "headers.x-api-key"],
    [{ headers: { Authorization: "Bearer abc" } }, "headers.Authorization"],
    [{ headers: { "x-honeycomb-team": "abc" } }, "headers.x-honeycomb-team"],
    [{ headers: { "DD-API-KEY": "abc" } }, "headers.DD-API-KEY"],
    [{ headers: [{ key: "Authorization", value: "abc" }] }, "headers.0.value"],
    [{ token: "abc" }, "token"],
    [{ password: 123456 }, "password"],
    [{ api: { key: "abc", site: "datadoghq.eu" } }, "api.key"],
    [{ client_auth: { username: "me", password: "abc" } }, "client_auth.password"],
    [{ client_id: "me", client_secret: "abc", token_url: "https://x.example" }, "client_secret"],
    [{ tls: { key_pem: "-----BEGIN" } }, "tls.key_pem"],
    [{ endpoint: "postgres://me:abc@db:5432/x" }, "endpoint"],
    [{ datasource: "host=db user=me password=abc" }, "datasource"],
    [{ datasource: "me:abc@tcp(db:3306)/x" }, "datasource"],
    [{ connection_string: "InstrumentationKey=abc" }, "connection_string"],
  ])("finds the credential in %j", (config, path) => {
    expect(found(config)).toEqual([path]);
  });

  it.each([
    { headers: { "x-api-key": "${env:KEY}" } },
    { headers: { authorization: "Bearer ${file:/secrets/token}" } },
    { headers: { "x-scope-orgid": "tenant", "content-type": "x", "x-tenant-key-id": "1" } },
    { headers: { "x-api-key": "" } },
    { headers: { "x-api-key": "********" } },
    { password: "<your password>" },
    { password_file: "/secrets/password", token_url: "https://x.example", key_file: "/tls.key" },
    { endpoint: "https://otlp.example.com:4318" },
    { endpoint: "postgres://me:${env:PASSWORD}@db:5432/x" },
    { actions: [{ key: "password", action: "delete" }] },
    { max_token: 5, routing_key: "traceID", auth_type: "serviceAccount" },
    null,
  ])("says nothing of %j", (config) => {
    expect(found(config)).toEqual([]);
  });

  it("keeps the scheme of an Authorization header apart", () => {
    expect(findSecrets({ headers: { Authorization: "Bearer abc" } })[0]?.prefix).toBe("Bearer ");
  });
});
