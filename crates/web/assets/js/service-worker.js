// Keeps the style sheet, the scripts and one page for when there is no connection, and shows
// news on this device. The server puts CACHE, KEPT and ICON before it.
// Invariant: no page with tasks, money or anything else of a person is ever kept.

const OFFLINE = "/offline";

self.addEventListener("install", (event) => {
  const keep = async () => {
    const cache = await caches.open(CACHE);
    await cache.addAll([OFFLINE, ...KEPT]);
    await self.skipWaiting();
  };
  event.waitUntil(keep());
});

self.addEventListener("activate", (event) => {
  const tidy = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((it) => it !== CACHE).map((it) => caches.delete(it)));
  };
  event.waitUntil(tidy());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (KEPT.includes(pathname)) {
    event.respondWith(caches.match(pathname).then((it) => it ?? fetch(request)));
  } else if (request.mode === "navigate") {
    event.respondWith(fetch(request).catch(() => caches.match(OFFLINE)));
  }
});

self.addEventListener("push", (event) => {
  const { title, text, path, tag, lang } = event.data.json();
  const shown = { body: text, tag, lang, icon: ICON, badge: ICON, data: { path } };
  event.waitUntil(self.registration.showNotification(title, shown));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const { origin, href } = new URL(event.notification.data.path, self.location.origin);
  // A new window: what somebody types in another one is not lost.
  if (origin === self.location.origin) event.waitUntil(self.clients.openWindow(href));
});
