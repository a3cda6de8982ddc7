import { expect, type Locator, type Page } from "@playwright/test";

/** Tab stops that one journey may need at most from one control to another. */
const furthest = 400;

/** Someone without a pointer: gets anywhere by Tab, and presses what has the focus. */
export class Keyboard {
  constructor(readonly page: Page) {}

  /** Tabs until `target` has the focus. Fails when it is never reached. */
  async tabTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let stops = 0; stops < furthest; stops++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`No Tab stop of ${furthest} was ${String(target)}`);
  }

  async press(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.page.keyboard.press("Enter");
  }
}
