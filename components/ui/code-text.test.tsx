// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { CodeText } from "./code-text";

afterEach(cleanup);

const html = (text: string) =>
  render(<CodeText text={text} />).container.innerHTML.replaceAll(/ class="[^"]*"/g, "");

describe("code in a sentence", () => {
  it("stands in code elements, any number of them", () => {
    expect(html("`batch` runs before `tail_sampling`")).toBe(
      "<span><code>batch</code> runs before <code>tail_sampling</code></span>",
    );
  });

  it("is never read as markup", () => {
    expect(html("`<b>` is text")).toBe("<span><code>&lt;b&gt;</code> is text</span>");
  });

  it("needs both backticks", () => {
    expect(html("a `b` c ` d")).toBe("<span>a <code>b</code> c ` d</span>");
    expect(html("plain")).toBe("<span>plain</span>");
  });
});
