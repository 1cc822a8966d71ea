// A browser is switched on for news: its service worker shows them, and shows a page of its own
// while there is no connection. The service of the browser's maker is not asked.
import { Person } from "../person.js";
import { expect, test } from "../market.js";
import { look } from "../look.js";

// Stands in the browser in the place of what its maker's service would say.
const subscribe = () => {
  const bytes = (text) => {
    const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(plain, (it) => it.charCodeAt(0)).buffer;
  };
  // The keys of RFC 8291, appendix A.
  const keys = {
    p256dh:
      "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
    auth: "BTBZMqHH6r4Tts7J_aSIgg",
  };
  PushManager.prototype.subscribe = async (options) => {
    if (options.applicationServerKey.length !== 65) throw new Error("this is no key");
    const endpoint = "https://fcm.googleapis.com/fcm/send/journey";
    return { endpoint, getKey: (name) => bytes(keys[name]) };
  };
};

test("a browser hears of news and knows what to show offline", async ({ market, browser }) => {
  const ada = await Person.comes("Ada", market, browser);
  const { page } = ada;
  const context = page.context();
  await context.grantPermissions(["notifications"], { origin: market.url });
  await page.addInitScript(subscribe);
  await ada.signsUp();
  await ada.opens("/settings/notifications");
  await look(page, "devices");
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  await page.getByRole("button", { name: "Switch on in this browser" }).click();
  await expect(page.getByText("News comes to this browser from now on.")).toBeVisible();
  await expect(page.getByText("this one", { exact: true })).toBeVisible();
  await look(page, "devices-on");

  // What the service would deliver.
  const devtools = await context.newCDPSession(page);
  const found = new Promise((done) => {
    devtools.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      if (registrations[0]) done(registrations[0].registrationId);
    });
  });
  await devtools.send("ServiceWorker.enable");
  const news = { title: "Mickle", text: "It works.", path: "/wallet", tag: "one", lang: "en" };
  await devtools.send("ServiceWorker.deliverPushMessage", {
    origin: market.url,
    registrationId: await found,
    data: JSON.stringify(news),
  });
  const shown = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const all = await registration.getNotifications();
      return all.map((it) => [it.title, it.body, it.tag, it.data.path]);
    });
  await expect.poll(shown).toEqual([["Mickle", "It works.", "one", "/wallet"]]);

  await ada.opens("/wallet");
  await context.setOffline(true);
  await page.goto(`${market.url}/my-work`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are offline");
  const rules = () => [...document.styleSheets].reduce((sum, it) => sum + it.cssRules.length, 0);
  expect(await page.evaluate(rules), "the style sheet was kept").toBeGreaterThan(20);
  await look(page, "offline");
  const kept = await page.evaluate(async () => {
    const paths = [];
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      paths.push(...requests.map((it) => new URL(it.url).pathname));
    }
    return paths.filter((it) => it !== "/offline" && !it.startsWith("/assets/"));
  });
  expect(kept, "nothing of anybody is kept").toEqual([]);
  await context.setOffline(false);
  await page.getByRole("link", { name: "Try again" }).click();
  await expect(page).toHaveURL(`${market.url}/my-work`);
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("You are offline");
  await ada.leaves();
});
