// Opens the product's pages where there is no network (build/page-worker.ts puts the list of files in front
// of it and names it by their content). It keeps the page with its scripts and styles and nothing a person
// wrote or read: what is written is the outbox's, answers are kept by lib/kept-answers.ts.
const CACHE = `tiendo-page-${VERSION}`;
const PAGE = '/';
/** How long a page may take before the kept one is opened, in milliseconds. */
const PATIENCE_MS = 4000;

addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([
      dropOldCaches(),
      registration.navigationPreload?.enable(),
      // The very first visit can be opened again, too.
      clients.claim(),
    ]),
  );
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (/^\/(?:api|healthz|readyz|metrics)(?:\/|$)/.test(pathname)) return;
  if (request.mode === 'navigate') event.respondWith(freshOrKept(event));
  else if (FILES.includes(pathname)) event.respondWith(keptOrFresh(request));
});

/** The page of the server, unless it does not come: then the one that was kept. */
async function freshOrKept(event) {
  const fresh = (async () => (await event.preloadResponse) ?? fetch(event.request))();
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  const answer = await Promise.race([fresh, late]).catch(() => undefined);
  // A proxy in front of a server that is down answers in its stead.
  if (answer !== undefined && ![502, 503, 504].includes(answer.status)) return answer;
  const cache = await caches.open(CACHE);
  return (await cache.match(PAGE)) ?? fresh;
}

/** Files are named by their content, so the kept one is the right one. */
async function keptOrFresh(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(request, { ignoreVary: true })) ?? fetch(request);
}

async function dropOldCaches() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('tiendo-page-') && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}
