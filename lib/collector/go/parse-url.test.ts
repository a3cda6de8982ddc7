import { describe, expect, it } from "vitest";
import { parseUrl } from "./parse-url";

const cases: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["http://localhost:4318", { host: "localhost:4318", scheme: "http" }],
  [
    "http://localhost:4318/v1/traces?a=b#c",
    { fragment: "c", host: "localhost:4318", path: "/v1/traces", query: "a=b", scheme: "http" },
  ],
  ["localhost:4317", { opaque: "4317", scheme: "localhost" }],
  ["HTTPS://User:pass@Example.com/%7Efoo", { host: "Example.com", path: "/~foo", scheme: "https" }],
  ["//host/path", { host: "host", path: "/path" }],
  ["///path", { path: "///path" }],
  ["/path", { path: "/path" }],
  ["tcp://x:1", { host: "x:1", scheme: "tcp" }],
  ["unix:///var/run/x.sock", { path: "/var/run/x.sock", scheme: "unix" }],
  ["*", { path: "*" }],
  ["", {}],
  ["http://[::1]:80", { host: "[::1]:80", scheme: "http" }],
  ["http://[fe80::1%25en0]:80", { host: "[fe80::1%en0]:80", scheme: "http" }],
  ["http://a:b:80", { host: "a:b:80", scheme: "http" }],
  ["mailto:x", { opaque: "x", scheme: "mailto" }],
  ["host", { path: "host" }],
  ["é", { path: "é" }],
  ["http://h/?", { host: "h", path: "/", scheme: "http" }],
  ["http://h/#%41", { fragment: "A", host: "h", path: "/", scheme: "http" }],
  [" localhost:4317", { error: 'parse " localhost:4317": first path segment in URL cannot contain colon' }],
  ["host_name:4317", { error: 'parse "host_name:4317": first path segment in URL cannot contain colon' }],
  ["host name", { path: "host name" }],
  ["http://host name/", { error: 'parse "http://host name/": invalid character " " in host name' }],
  ["http://%zz", { error: 'parse "http://%zz": invalid URL escape "%zz"' }],
  ["http://h/%", { error: 'parse "http://h/%": invalid URL escape "%"' }],
  ["http://h/%zé", { error: 'parse "http://h/%zé": invalid URL escape "%z\\xc3"' }],
  ["http://[::1", { error: "parse \"http://[::1\": missing ']' in host" }],
  ["http://a[b]", { error: 'parse "http://a[b]": invalid IP-literal' }],
  ["http://[1.2.3.4]", { error: 'parse "http://[1.2.3.4]": invalid IP-literal' }],
  ["http://[x]/", { error: 'parse "http://[x]/": invalid host: ParseAddr("x"): unable to parse IP' }],
  ["http://h:port", { error: 'parse "http://h:port": invalid port ":port" after host' }],
  ["http://h:80x", { error: 'parse "http://h:80x": invalid port ":80x" after host' }],
  ["http://%41/", { error: 'parse "http://%41/": invalid URL escape "%41"' }],
  ["http://us er@h", { error: 'parse "http://us er@h": net/url: invalid userinfo' }],
  ["http://u%zz@h", { error: 'parse "http://u%zz@h": invalid URL escape "%zz"' }],
  [":4317", { error: 'parse ":4317": missing protocol scheme' }],
  ["1.2.3.4:80", { error: 'parse "1.2.3.4:80": first path segment in URL cannot contain colon' }],
  ["http://h/#%", { error: 'parse "http://h/#%": invalid URL escape "%"' }],
  ["http://ab", { error: 'parse "http://a\\x7fb": net/url: invalid control character in URL' }],
  ["http://h{x}/", { error: 'parse "http://h{x}/": invalid character "{" in host name' }],
  ["http://[::1]a", { error: 'parse "http://[::1]a": invalid port "a" after host' }],
];
const none = { scheme: "", opaque: "", host: "", path: "", query: "", fragment: "" };

describe("parseUrl", () => {
  it.each(cases)("reads %j as Go does", (text, expected) => {
    const read = parseUrl(text);
    expect(read.ok ? read.value : { error: read.error }).toMatchObject(
      "error" in expected ? expected : { ...none, ...expected },
    );
  });

  it("keeps who logs in apart from the host", () => {
    expect(parseUrl("http://a:b@h:1/")).toMatchObject({ value: { user: "a:b", host: "h:1" } });
    expect(parseUrl("http://h:1/")).toMatchObject({ value: { user: null } });
  });
});
