// Pickers of documents and media: a combobox that looks up what exists.
const look = ({ picker, types, culture }, text, signal) => fetch(
  `/admin/pick/${picker === 'media' ? 'media' : 'documents'}?${new URLSearchParams({ q: text, types: types ?? '', culture: culture ?? '' })}`,
  { signal, headers: { 'X-Requested-With': 'fetch' } }).then(answer => (answer.ok ? answer.json() : []));

function text(tag, content, className) {
  const element = document.createElement(tag);
  element.textContent = content;
  if (className) element.className = className;
  return element;
}

function picked(picker, option) {
  const row = document.createElement('li');
  row.className = 'block block--line';
  row.dataset.row = '';
  const value = document.createElement('input');
  Object.assign(value, { type: 'hidden', name: picker.dataset.name, value: option.key });
  row.append(value);
  if (option.picture) row.append(Object.assign(document.createElement('img'), { src: option.picture, alt: '', width: 80, height: 60 }));
  const link = text('a', option.name, 'picked__name');
  link.href = `/admin/${picker.dataset.picker === 'media' ? 'media' : 'documents'}/${option.key}`;
  row.append(link);
  const tools = document.querySelector('template[data-row-tools-pattern]').content.firstElementChild.cloneNode(true);
  tools.hidden = false;
  for (const button of tools.querySelectorAll('button')) button.setAttribute('aria-label', `${button.getAttribute('aria-label').trim()} ${option.name}`);
  row.append(tools);
  return row;
}

function start(picker) {
  const input = picker.querySelector('[role=combobox]');
  const list = picker.querySelector('[role=listbox]');
  const rows = picker.querySelector('[data-rows-list]');
  if (!input || input.dataset.ready) return;
  input.dataset.ready = 'true';
  let options = [];
  let active = -1;
  let asking = null;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = option => {
    // A dialog may have another use for it than to keep it in a row.
    const mine = input.dispatchEvent(new CustomEvent('picked', { detail: option, bubbles: true, cancelable: true }));
    if (mine) keep(option);
    input.value = '';
    close();
  };
  const keep = option => {
    if (!picker.dataset.multiple) rows.replaceChildren();
    if (![...rows.querySelectorAll('input')].some(i => i.value === option.key)) rows.append(picked(picker, option));
    rows.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const point = index => {
    active = index;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === active)));
    if (active >= 0) {
      input.setAttribute('aria-activedescendant', list.children[active].id);
      list.children[active].scrollIntoView({ block: 'nearest' });
    }
  };
  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    try {
      options = await look(picker.dataset, input.value, asking.signal);
    } catch (error) {
      if (error.name === 'AbortError') return;
      options = [];
    }
    list.replaceChildren(...options.map((option, i) => {
      const item = document.createElement('li');
      item.id = `${list.id}-${i}`;
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      if (option.picture) item.append(Object.assign(document.createElement('img'), { src: option.picture, alt: '', width: 80, height: 60 }));
      item.append(text('span', option.name), text('span', option.note ?? '', 'quiet'));
      // Before the field loses the focus.
      item.addEventListener('mousedown', event => { event.preventDefault(); choose(option); });
      return item;
    }));
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
    active = -1;
  };

  const upload = picker.querySelector('[data-picker-upload]');
  upload?.addEventListener('change', async () => {
    const said = picker.querySelector('[data-picker-said]');
    const messages = [];
    said.textContent = upload.dataset.sending;
    for (const file of [...upload.files]) {
      const body = new FormData();
      const token = picker.closest('form').querySelector('[name=__RequestVerificationToken]');
      body.append(token.name, token.value);
      body.append('files', file);
      const answer = await fetch('/admin/media/upload', { method: 'POST', body, headers: { 'X-Requested-With': 'fetch' } })
        .then(response => response.json()).catch(() => null);
      const outcome = answer?.files?.[0];
      if (outcome?.key && outcome.type === upload.dataset.type) choose(outcome);
      messages.push(`${file.name}: ${outcome?.message ?? upload.dataset.failed}`);
    }
    said.textContent = messages.join(' ');
    upload.value = '';
  });

  input.addEventListener('input', event => { event.stopPropagation(); ask(); });
  // In a dialog the list would cover the other ways to answer.
  input.addEventListener('focus', () => { if (!input.closest('dialog')) ask(); });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) ask();
      else if (options.length) point((active + (event.key === 'ArrowDown' ? 1 : -1) + options.length) % options.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (options[active]) choose(options[active]);
    } else if (event.key === 'Escape') {
      // The list first, the dialog around it only then.
      if (!list.hidden) event.preventDefault();
      close();
    }
  });
}

const startIn = root => root.querySelectorAll('[data-picker]').forEach(start);
document.addEventListener('row-added', event => startIn(event.detail));
startIn(document);
