import { describe, expect, it } from "vitest";
import { commentsOf } from "./comments";

describe("commentsOf", () => {
  it("finds comments of every sort, in order", () => {
    const text = "# head\na: 1 # beside\r\nb: [x, # in flow\n  y]\n   #tight\n# end";
    expect(commentsOf(text).map(({ text: said, line, above }) => [said, line, above])).toEqual([
      ["head", 1, true],
      ["beside", 2, false],
      ["in flow", 3, false],
      ["tight", 5, true],
      ["end", 6, true],
    ]);
  });

  it("tells where they stand", () => {
    const text = "a: 1 # beside\r\n";
    const [comment] = commentsOf(text);
    expect(comment).toMatchObject({ start: 5, end: 13 });
    expect(text.slice(comment?.start, comment?.end)).toBe("# beside");
  });

  it("takes a number sign in text for text", () => {
    const text = "a: '# x'\nb: \"# y\"\nc: z#z\nd: |\n  # text\ne: >- # this one\n  # text\n'#f': 1\n";
    expect(commentsOf(text).map((comment) => comment.text)).toEqual(["this one"]);
  });

  it("finds comments in text that does not parse", () => {
    expect(commentsOf("a: [ # one\nb: 1 # two\n").map((comment) => comment.text)).toEqual(["one", "two"]);
  });
});
