// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { Tabs } from "./tabs";

afterEach(cleanup);

function Sample() {
  const [value, setValue] = useState<"findings" | "inspect" | "yaml">("findings");
  return (
    <Tabs
      label="Panes"
      value={value}
      onChange={setValue}
      tabs={[
        { value: "findings", label: "Findings", count: 11 },
        { value: "inspect", label: "Inspect" },
        { value: "yaml", label: "YAML" },
      ]}
    >
      Panel of {value}
    </Tabs>
  );
}

const chosen = () => screen.getByRole("tab", { selected: true }).textContent;

describe("tabs", () => {
  it("name the panel after the chosen tab", () => {
    render(<Sample />);
    expect(screen.getByRole("tabpanel", { name: /Findings/ }).textContent).toBe("Panel of findings");
  });

  it("are one stop of Tab; arrows, Home and End choose and move the focus, round the ends", async () => {
    render(<Sample />);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toContain("Findings");
    await userEvent.keyboard("{ArrowLeft}");
    expect(chosen()).toBe("YAML");
    expect(document.activeElement?.textContent).toBe("YAML");
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(chosen()).toBe("Inspect");
    await userEvent.keyboard("{End}");
    expect(chosen()).toBe("YAML");
    await userEvent.keyboard("{Home}");
    expect(chosen()).toContain("Findings");
    await userEvent.tab();
    expect(document.activeElement?.getAttribute("role")).toBe("tabpanel");
  });
});
