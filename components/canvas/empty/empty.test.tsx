// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { testCatalogue } from "@/lib/catalogue/testing";
import { blankTemplate } from "@/lib/workspace/templates/blank";
import { Canvas } from "../canvas";
import { InEnglish, openSession } from "../testing";

afterEach(cleanup);

function open() {
  const session = openSession();
  const onImport = vi.fn<() => void>();
  render(
    <InEnglish>
      <Canvas session={session} catalogue={testCatalogue} onOpen={vi.fn<() => void>()} onImport={onImport} />
    </InEnglish>,
  );
  return { session, onImport };
}

describe("the board with nothing on it", () => {
  it("says what to do in each tier, offers templates, an import and keys, and is gone with the first component", async () => {
    const { session, onImport } = open();
    session.load(blankTemplate("x"));
    expect(await screen.findByRole("heading", { name: "Nothing here yet" })).toBeTruthy();
    expect(screen.getAllByText(/^No pipeline yet/)).toHaveLength(2);
    fireEvent.click(screen.getByRole("button", { name: /^Paste or choose files/ }));
    expect(onImport).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole("button", { name: /^Gateway alone/ }));
    await waitFor(() => expect(screen.queryByRole("heading", { name: "Nothing here yet" })).toBeNull());
    expect(session.getState().workspace.tiers.map(({ id, yaml }) => [id, yaml !== ""])).toEqual([
      ["agent", false],
      ["gateway", true],
    ]);
    session.undo();
    expect(session.getState().workspace).toEqual(blankTemplate("x"));
    session.stop();
  });

  it("does not stand over a design that has something", () => {
    const { session } = open();
    expect(screen.queryByRole("heading", { name: "Nothing here yet" })).toBeNull();
    session.stop();
  });
});
