// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { TextField } from "./text-field";

afterEach(cleanup);

const check = (text: string) => (/^[a-z-]+$/.test(text) ? null : "Expected small letters and hyphens.");

function show(value = "otel-gateway") {
  const onCommit = vi.fn<(value: string) => void>();
  render(<TextField label="Service name" value={value} onCommit={onCommit} check={check} />);
  return { onCommit, field: screen.getByLabelText<HTMLInputElement>("Service name") };
}

describe("a text field", () => {
  it("commits on Enter and on leaving, once, and not while typing", async () => {
    const { onCommit, field } = show();
    await userEvent.clear(field);
    await userEvent.type(field, "gateway");
    expect(onCommit).not.toHaveBeenCalled();
    await userEvent.keyboard("{Enter}");
    await userEvent.tab();
    expect(onCommit.mock.calls).toEqual([["gateway"]]);
  });

  it("does not commit what was not changed", async () => {
    const { onCommit, field } = show();
    await userEvent.type(field, "x{Backspace}{Enter}");
    expect(onCommit).not.toHaveBeenCalled();
  });

  it("says what is expected and commits nothing else", async () => {
    const { onCommit, field } = show();
    await userEvent.type(field, "!{Enter}");
    expect(screen.getByText("Expected small letters and hyphens.")).toBeTruthy();
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(onCommit).not.toHaveBeenCalled();
  });

  it("takes the draft back on Escape", async () => {
    const { onCommit, field } = show();
    await userEvent.type(field, "-2{Escape}");
    await userEvent.tab();
    expect(field.value).toBe("otel-gateway");
    expect(onCommit).not.toHaveBeenCalled();
  });
});
