// Somebody with a browser of their own. Every page on the way must be in order: it answers
// below 400, its scripts are whole, and it fits its window. What fails says where it was.
import { expect, test } from "@playwright/test";
import { expectFits, expectNoTrouble, picture, watch } from "./look.js";
import { PASSWORD } from "./market.js";

export class Person {
  constructor(name, market, page) {
    this.name = name;
    this.email = `${name.toLowerCase()}@example.org`;
    this.market = market;
    this.page = page;
  }

  // Opens a browser for somebody whom the market need not know yet.
  static async comes(name, market, browser, options = {}) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    watch(page);
    const it = new Person(name, market, page);
    it.plain = options.javaScriptEnabled === false;
    return it;
  }

  async leaves() {
    await this.page.context().close();
  }

  // Makes an account through the pages and the letter, and signs in.
  async signsUp() {
    await this.opens("/sign-up");
    await this.fills({
      "E-mail": this.email,
      Name: this.name,
      "Date of birth": "1990-05-17",
      Password: PASSWORD,
    });
    await this.presses("Make an account");
    await this.reads("We have written to you");
    await this.opens(await this.market.mailbox.link(this.email, "/confirm/"));
    await this.presses("Yes, this is my address");
    await this.reads("Your e-mail address is confirmed");
    await this.signsIn();
  }

  async signsIn() {
    await this.opens("/sign-in");
    await this.fills({ "E-mail": this.email, Password: PASSWORD });
    await this.presses("Sign in");
    await this.does("is signed in", () => expect(this.page).not.toHaveURL(/sign-in/));
  }

  // Goes to an address of the market.
  async opens(address) {
    await this.does(`opens ${address}`, async () => {
      await this.page.goto(new URL(address, this.market.url).href);
      await this.#isInOrder();
    });
  }

  // Follows a link that is in sight.
  async follows(name, within = this.page) {
    const link = this.seen("link", name, within);
    await this.does(`follows “${name}”`, () => this.#goesOn(() => link.click()));
  }

  // Presses a button that leads to another page; where it asks first, says yes.
  async presses(name, within = this.page) {
    const button = this.seen("button", name, within);
    await this.does(`presses “${name}”`, async () => {
      const asks = this.hasScripts && (await button.getAttribute("data-confirm"));
      if (!asks) return this.#goesOn(() => button.click());
      await button.click();
      const yes = this.page.getByRole("dialog").getByRole("button", { name });
      return this.#goesOn(() => yes.click());
    });
  }

  // Presses keys that lead to another page.
  async types(key) {
    await this.does(`types ${key}`, () => this.#goesOn(() => this.page.keyboard.press(key)));
  }

  // Presses a key that leads to another task, which may be put in place without being loaded.
  async turns(key) {
    const before = this.page.url();
    await this.does(`goes on by ${key}`, async () => {
      await this.page.keyboard.press(key);
      await expect(this.page).not.toHaveURL(before);
      await this.#isInOrder();
    });
  }

  // Fills fields by their labels.
  async fills(fields) {
    for (const [label, value] of Object.entries(fields)) {
      await this.does(`fills “${label}”`, () => this.labelled(label).fill(value));
    }
  }

  async selects(label, option) {
    const field = this.labelled(label);
    await this.does(`selects “${option}”`, () => field.selectOption({ label: option }));
  }

  async ticks(label) {
    await this.does(`ticks “${label}”`, () => this.page.getByLabel(label).first().check());
  }

  async unfolds(title) {
    const summary = this.page.locator("summary", { hasText: title });
    await this.does(`unfolds “${title}”`, () => summary.click());
  }

  // Goes where the menu behind one's name leads.
  async opensMenu(name) {
    await this.does("opens the menu", () => this.page.locator("details.menu summary").click());
    await this.follows(name);
  }

  async attaches(label, file) {
    await this.does(`attaches ${file.name}`, () => this.labelled(label).setInputFiles(file));
  }

  async reads(...texts) {
    for (const text of texts) {
      const place = this.page.getByText(text).filter({ visible: true });
      await this.does(`reads “${text}”`, () => expect(place.first()).toBeVisible());
    }
  }

  // Looks again until a text stands there: something works in the background.
  async waitsFor(text) {
    const place = this.page.getByRole("main").getByText(text);
    const again = async () => {
      await this.page.reload();
      await expect(place.first()).toBeVisible({ timeout: 500 });
    };
    await this.does(`waits for “${text}”`, () => expect(again).toPass({ timeout: 30_000 }));
  }

  // A button, link … in sight whose name is exactly, or matches, the given one.
  seen(role, name, within) {
    const exact = typeof name === "string";
    return within.getByRole(role, { name, exact }).filter({ visible: true }).first();
  }

  // The part of the page below such a heading.
  card(title) {
    const heading = this.page.getByRole("heading", { name: title });
    return this.page.locator(".card").filter({ has: heading });
  }

  labelled(label) {
    const exact = this.page.getByLabel(new RegExp(`^${label}`));
    return exact.filter({ visible: true }).first();
  }

  get hasScripts() {
    return test.info().project.use.javaScriptEnabled !== false && !this.plain;
  }

  // Does something, and tells the page when it fails.
  async does(what, action) {
    try {
      return await test.step(`${this.name} ${what}`, action);
    } catch (error) {
      const title = await this.page.title().catch(() => "?");
      const where = `on “${title}” (${this.page.url()})`;
      error.message = `${this.name} ${what}, ${where}:\n${error.message}`;
      throw error;
    }
  }

  async #goesOn(action) {
    const loaded = this.page.waitForEvent("load", { timeout: 40_000 });
    loaded.catch(() => {});
    await action();
    await loaded;
    await this.#isInOrder();
  }

  async #isInOrder() {
    const place = new URL(this.page.url()).pathname;
    await expectFits(this.page, place);
    expectNoTrouble(this.page);
    await picture(this.page, `${test.info().title}/${this.name}`, place);
  }
}
