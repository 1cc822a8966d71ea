// Somebody without a mouse: they see where they are, go on by Tab, and press Enter or Space.
import { expect, test } from "./market.js";

const FAR = 120;

export class Keyboard {
  constructor(page) {
    this.page = page;
  }

  // Goes on by Tab until the focus is on a control of this role and name, which can be seen.
  async reaches(role, name) {
    await test.step(`reaches ${role} “${name}”`, async () => {
      const wanted = this.page.getByRole(role, { name }).filter({ visible: true }).first();
      await expect(wanted).toBeVisible();
      for (let pressed = 0; pressed < FAR; pressed += 1) {
        await this.page.keyboard.press("Tab");
        if (await wanted.evaluate((it) => it === document.activeElement)) return this.#showsFocus();
      }
      throw new Error(`Tab never comes to the ${role} “${name}” on ${this.page.url()}`);
    });
  }

  // Presses what leads to another page.
  async follows(role, name) {
    await this.reaches(role, name);
    await this.goesOn(() => this.page.keyboard.press("Enter"));
  }

  async types(name, text) {
    await this.reaches("textbox", name);
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.type(text);
  }

  // Answers whatever a task asks, control by control, until the button that sends it.
  async answers(button) {
    for (let pressed = 0; pressed < FAR; pressed += 1) {
      await this.page.keyboard.press("Tab");
      const { tag, type, said, done } = await this.#focus();
      if (tag === "BUTTON" && button.test(said)) return;
      if (done) continue;
      if (type === "radio" || type === "checkbox") await this.page.keyboard.press("Space");
      else if (tag === "SELECT") await this.page.keyboard.press("ArrowDown");
      else if (type === "number") await this.page.keyboard.type("3");
      else if (tag === "TEXTAREA" || type === "text") await this.page.keyboard.type("3");
    }
    throw new Error(`Tab never comes to the button that sends the task on ${this.page.url()}`);
  }

  async goesOn(action) {
    const loaded = this.page.waitForEvent("load", { timeout: 40_000 });
    await action();
    await loaded;
  }

  #focus() {
    return this.page.evaluate(() => {
      const it = document.activeElement;
      const inGroup = it.name && [...(it.form?.elements ?? [])].filter((at) => at.name === it.name);
      const done = it.type === "radio" ? inGroup.some((at) => at.checked) : it.checked;
      return { tag: it.tagName, type: it.type, said: it.textContent, done: Boolean(done) };
    });
  }

  // Where one is must be seen: an outline, of the control or of what stands for it.
  async #showsFocus() {
    const seen = await this.page.evaluate(() => {
      const at = document.activeElement;
      const around = [at, at.nextElementSibling, at.parentElement, at.closest("label")];
      return around.some((it) => it && getComputedStyle(it).outlineStyle !== "none");
    });
    expect(seen, `the focus is seen on ${this.page.url()}`).toBe(true);
  }
}
