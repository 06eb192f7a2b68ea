// On the offline page: lists the pages that the service worker has kept, the last visited first.

export default async function showKeptPages(section) {
  const cache = await caches.open('pages');
  const requests = (await cache.keys()).reverse();
  const answers = await Promise.all(requests.map(request => cache.match(request, { ignoreVary: true })));
  const rows = await Promise.all(answers.map(async (answer, i) => rowOf(requests[i].url, await answer.text())));
  section.querySelector('ul').append(...rows);
  section.hidden = rows.length === 0;
}

function rowOf(url, html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const heading = page.querySelector('h1');
  const link = document.createElement('a');
  link.href = url;
  link.lang = heading && heading.lang || page.documentElement.lang;
  link.textContent = heading ? heading.textContent.trim() : page.title;
  const row = document.createElement('li');
  row.className = 'row row__title';
  row.append(link);
  return row;
}
