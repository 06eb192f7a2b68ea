'use strict';
// Keeps visited pages for times without a network. `site` has been set by the server: see WorkerSettings.cs.
//
// Pages come from the network whenever it answers; a saved copy says that it is one. Files that are immutable carry a hash of their
// content in their address, so a saved page finds exactly the files it was made with, whatever has been released since.

const OFFLINE = 'offline-' + site.release;
const PAGES = 'pages';
const FILES = 'files';
const PICTURES = 'pictures';

// A network that has not answered by then counts as none, if there is a saved copy.
const PATIENCE = 8000;

const limitOf = cache => cache === PAGES ? 40 : cache === FILES ? 60 : isThrifty() ? 10 : 80;
const isThrifty = () => Boolean(navigator.connection && navigator.connection.saveData);
const languageOf = url => site.languages.find(language => url.pathname.startsWith(language.prefix));
const headerOf = (response, name) => response.headers.get(name) || '';

self.addEventListener('install', event => event.waitUntil(install()));
self.addEventListener('activate', event => event.waitUntil(activate()));
self.addEventListener('message', event => event.waitUntil(keepFirstVisit(event.data)));
self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin) return;
  if (event.request.mode === 'navigate') event.respondWith(answerPage(event, url));
  else if (['style', 'script', 'font', 'image'].includes(event.request.destination)) event.respondWith(answerFile(event));
});

async function install() {
  const offline = await caches.open(OFFLINE);
  // Asks the server, so that the offline pages are those of this release.
  await offline.addAll(site.languages.map(language => new Request(language.offlinePage, { cache: 'no-cache' })));
  await Promise.all(site.files.map(keepFile));
  // Safe at once: no page depends on files of another release.
  await self.skipWaiting();
}

async function activate() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith('offline-') && name !== OFFLINE).map(name => caches.delete(name)));
  // The request for a page does not wait until an old phone has started the worker.
  if (self.registration.navigationPreload) await self.registration.navigationPreload.enable();
  await self.clients.claim();
}

async function answerPage(event, url) {
  const visit = visitPage(event, url);
  // A late answer is still worth keeping.
  event.waitUntil(visit.catch(() => {}));
  const answer = await Promise.race([visit.catch(() => undefined), new Promise(resolve => setTimeout(resolve, PATIENCE))]);
  return answer || await savedCopy(url) || visit.catch(() => caches.match(languageOf(url).offlinePage, { ignoreVary: true }));
}

async function visitPage(event, url) {
  const answer = await event.preloadResponse || await fetch(event.request);
  event.waitUntil(keepPage(url, answer.clone()));
  return answer;
}

async function keepPage(url, answer) {
  // What has been taken down is not shown any longer.
  if (answer.status === 404 || answer.status === 410) return (await caches.open(PAGES)).delete(pageKey(url), { ignoreVary: true });
  const isPage = answer.status === 200 && headerOf(answer, 'content-type').startsWith('text/html') && !headerOf(answer, 'cache-control').includes('no-store');
  if (isPage && !site.notKept.some(path => url.pathname.startsWith(path))) await keep(PAGES, pageKey(url), answer);
}

async function savedCopy(url) {
  const copy = await (await caches.open(PAGES)).match(pageKey(url), { ignoreVary: true });
  if (!copy) return undefined;

  const { tag, savedCopy: text } = languageOf(url);
  const saved = new Date(headerOf(copy, 'date'));
  // As the site writes dates: 15/7/2022, 15 July 2022.
  const [locale, month] = tag === 'vi' ? ['vi', 'numeric'] : [tag === 'en' ? 'en-GB' : tag, 'long'];
  const date = saved.toLocaleDateString(locale, { day: 'numeric', month, year: 'numeric' });
  const time = saved.toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit' });
  const notice = `<aside class="saved-copy"><p>${text.replace('{0}', date).replace('{1}', time)}</p><p class="visually-hidden" role="status"></p></aside>`;
  const html = (await copy.text()).replace(/<body[^>]*>/, body => body + notice);
  // The policy for its content stays with the page; how it was packed does not.
  const headers = new Headers(copy.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(html, { headers });
}

async function answerFile(event) {
  const kept = await caches.match(event.request, { ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(event.request);
  if (isForGood(answer)) event.waitUntil(keep(cacheOf(answer), event.request.url, answer.clone()));
  return answer;
}

async function keepFile(url) {
  if (await caches.match(url, { ignoreVary: true })) return;
  const answer = await fetch(url);
  if (isForGood(answer)) await keep(cacheOf(answer), url, answer);
}

async function keepFirstVisit({ page, files }) {
  const url = new URL(page);
  const ours = files.filter(file => new URL(file).origin === location.origin);
  await Promise.all([fetch(page).then(answer => keepPage(url, answer)), ...ours.map(keepFile)]);
}

async function keep(name, url, answer) {
  const cache = await caches.open(name);
  try {
    // Taken out first, so that the last one kept stands last.
    await cache.delete(url, { ignoreVary: true });
    await cache.put(url, answer);
  } catch (problem) {
    if (problem.name !== 'QuotaExceededError') throw problem;
    // No room on the device: text first.
    await caches.delete(PICTURES);
  }

  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - limitOf(name))).map(key => cache.delete(key)));
}

const pageKey = url => url.origin + url.pathname + url.search;
const cacheOf = answer => headerOf(answer, 'content-type').startsWith('image/') ? PICTURES : FILES;
const isForGood = answer => answer.status === 200 && headerOf(answer, 'cache-control').includes('immutable');
