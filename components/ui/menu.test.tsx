// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Menu } from "./menu";

// The test's DOM has no top layer.
beforeEach(() => {
  HTMLElement.prototype.showPopover = () => {};
});
afterEach(cleanup);

function show() {
  const chosen = vi.fn<(id: string) => void>();
  const entry = (id: string, label: string, disabled = false) => ({
    id,
    label,
    disabled,
    onSelect: () => chosen(id),
  });
  render(
    <>
      <Menu
        label="Actions for batch"
        items={[
          { heading: "batch" },
          entry("connect", "Connect to…"),
          entry("tail", "Tail", true),
          "separator",
          entry("remove", "Remove"),
        ]}
      >
        Actions
      </Menu>
      <p>elsewhere</p>
    </>,
  );
  return { chosen, button: screen.getByRole("button", { name: "Actions for batch" }) };
}

const focused = () => document.activeElement?.textContent;

describe("a menu", () => {
  it("opens on its first entry and says that it is open", async () => {
    const { button } = show();
    await userEvent.click(button);
    expect(screen.getByRole("menu", { name: "Actions for batch" })).toBeTruthy();
    expect(button.getAttribute("aria-expanded")).toBe("true");
    expect(focused()).toBe("Connect to…");
  });

  it("moves by arrows, Home, End and first letters, round the ends", async () => {
    const { button } = show();
    button.focus();
    await userEvent.keyboard("{ArrowDown}{ArrowUp}");
    expect(focused()).toBe("Remove");
    await userEvent.keyboard("{ArrowDown}");
    expect(focused()).toBe("Connect to…");
    await userEvent.keyboard("{End}{Home}r");
    expect(focused()).toBe("Remove");
  });

  it("does what was chosen, closes, and gives the focus back", async () => {
    const { chosen, button } = show();
    await userEvent.click(button);
    await userEvent.keyboard("{End}{Enter}");
    expect(chosen.mock.calls).toEqual([["remove"]]);
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it("does nothing for an entry that cannot be chosen, and stays open", async () => {
    const { chosen, button } = show();
    await userEvent.click(button);
    await userEvent.click(screen.getByRole("menuitem", { name: "Tail" }));
    expect(chosen).not.toHaveBeenCalled();
    expect(screen.getByRole("menu")).toBeTruthy();
  });

  it.each(["{Escape}", "{Tab}"])("closes on %s and gives the focus back", async (key) => {
    const { button } = show();
    await userEvent.click(button);
    await userEvent.keyboard(key);
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it("closes by a click elsewhere, and by its own button", async () => {
    const { button } = show();
    await userEvent.click(button);
    await userEvent.click(screen.getByText("elsewhere"));
    expect(screen.queryByRole("menu")).toBeNull();
    await userEvent.click(button);
    await userEvent.click(button);
    expect(screen.queryByRole("menu")).toBeNull();
  });
});
