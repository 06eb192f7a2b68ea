// On every page: brings the service worker, and the small modules that parts of a page ask for.

const thrifty = Boolean(navigator.connection && navigator.connection.saveData);

// data-module: address of a module whose default export improves the element; data-when="focus": not before it is used.
for (const element of document.querySelectorAll('[data-module]')) {
  const start = () => import(element.dataset.module).then(module => module.default(element));
  if (element.dataset.when === 'focus') element.addEventListener('focusin', start, { once: true });
  else start();
}

// The service worker has put the notice of a saved copy into the page. Read out is only what changes in a status.
const notice = document.querySelector('.saved-copy');
if (notice) setTimeout(() => { notice.querySelector('[role=status]').textContent = notice.firstElementChild.textContent; }, 500);

if ('serviceWorker' in navigator) addEventListener('load', () => bringWorker().catch(problem => console.info('Pages are not kept for offline reading:', problem)));

async function bringWorker() {
  const isFirstVisit = !navigator.serviceWorker.controller;
  await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  if (!isFirstVisit || thrifty) return;

  // This page was loaded before there was a worker that could have kept it. Its pictures are not loaded a second time for that.
  const { active } = await navigator.serviceWorker.ready;
  active.postMessage({ page: location.href, files: performance.getEntriesByType('resource').filter(entry => entry.initiatorType !== 'img').map(entry => entry.name) });
}
