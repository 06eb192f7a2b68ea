// Keeps what is typed: at the server as a working copy, and in this browser for as long as the server has not confirmed it.
const form = document.querySelector('form[data-edit]');
const status = form.querySelector('[data-kept]');
const key = `working-copy:${form.dataset.member}:${form.dataset.edit}`;
const address = `/admin/documents/${form.dataset.edit}`;
const pause = 700;
const retry = 4000;

let timer = null;
let dirty = false;
let sending = false;
let leaving = false;

const say = (what, link) => {
  status.textContent = what.replace('{0}', new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' }));
  if (!link) return;
  const anchor = Object.assign(document.createElement('a'), { href: '/admin/sign-in?return=%2Fadmin', target: '_blank', rel: 'noopener', textContent: link });
  status.append(' ', anchor);
};

const body = () => new URLSearchParams(new FormData(form));
// That this page is ours: a copy from another day has a token of that day.
const token = () => [...body()].filter(([name]) => name.startsWith('__'));
const send = (path, content) => fetch(address + path, { method: 'POST', body: content, headers: { 'X-Requested-With': 'fetch' } });

/** @returns whether the server has it. */
async function keep() {
  if (sending) return false;
  sending = true;
  dirty = false;
  const content = body();
  try {
    localStorage.setItem(key, content.toString());
  } catch {
    // A full or forbidden store: the server still gets it.
  }
  say(status.dataset.saving);
  try {
    const answer = await send('/working-copy', content);
    if (answer.ok) {
      if (!dirty) localStorage.removeItem(key);
      say(status.dataset.done);
      return true;
    }
    dirty = true;
    if (answer.status === 401) say(status.dataset.expired, status.dataset.signIn);
    else say(status.dataset.failed);
  } catch {
    dirty = true;
    say(status.dataset.offline);
  } finally {
    sending = false;
    if (dirty) later(retry);
  }
  return false;
}

function later(delay) {
  clearTimeout(timer);
  timer = setTimeout(keep, delay);
}

form.addEventListener('input', () => { dirty = true; later(pause); });
form.addEventListener('change', () => { dirty = true; later(pause); });
addEventListener('online', () => { if (dirty) later(0); });
addEventListener('focus', () => { if (dirty) later(0); });
addEventListener('beforeunload', event => { if (dirty && !leaving) event.preventDefault(); });

// A form sent into a broken connection or an ended session would be answered with a page without it.
form.addEventListener('submit', async event => {
  if (leaving) return;
  event.preventDefault();
  clearTimeout(timer);
  const button = event.submitter;
  while (sending) await new Promise(done => setTimeout(done, 50));
  if (!await keep()) return;
  leaving = true;
  form.requestSubmit(button);
});

// What this browser holds and the server does not: it was typed while the server could not be reached.
const left = localStorage.getItem(key);
if (left) {
  const answer = await send('/working-copy', new URLSearchParams([...[...new URLSearchParams(left)].filter(([name]) => !name.startsWith('__')), ...token()])).catch(() => null);
  if (answer?.ok) {
    localStorage.removeItem(key);
    location.reload();
  }
}

const others = document.querySelector('[data-others]');
const pattern = others.dataset.text;
setInterval(async () => {
  const answer = await send('/presence', new URLSearchParams(token())).catch(() => null);
  if (!answer?.ok) return;
  const names = (await answer.json()).others;
  others.hidden = names.length === 0;
  others.textContent = names.length ? pattern.replace('{0}', names.join(', ')) : '';
}, 10000);
