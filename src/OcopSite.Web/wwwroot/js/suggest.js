// Suggestions below a search box: an editable combobox with list autocomplete, as the ARIA Authoring Practices describe it.

const DELAY = 150;
const PHRASES = 3;

export default function suggest(form) {
  const texts = form.dataset;
  const input = form.elements.q;
  const list = create('ul', { id: `${input.id}-list`, class: 'suggestions', role: 'listbox', 'aria-label': texts.label, hidden: '' });
  const status = create('p', { class: 'visually-hidden', role: 'status' });
  assign(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' });
  input.parentElement.append(list, status);
  let active = -1, asked = '', timer, request;

  // Also within a composition: keyboards of phones compose every word, and an unfinished one is worth a suggestion too.
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, DELAY);
  });
  input.addEventListener('keydown', onKey);
  input.addEventListener('blur', () => close());
  // The input keeps the focus.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => open(event.target.closest('[role=option]')));
  if (input.value !== input.defaultValue) ask();

  async function ask() {
    const text = input.value.trim();
    if (text === asked) return;
    asked = text;
    if (request) request.abort();
    if (!text) return close();
    request = new AbortController();
    try {
      const answer = await fetch(`${texts.source}&q=${encodeURIComponent(text)}`, { signal: request.signal });
      if (answer.ok) show(await answer.json(), text);
      else close();
    } catch (problem) {
      // Without a network there is nothing to suggest; an aborted request has been followed by another.
      if (problem.name !== 'AbortError') close();
    }
  }

  // Names first, then words that several names share.
  function show({ suggestions, phrases }, text) {
    if (document.activeElement !== input) return;
    const found = [...suggestions, ...phrases.slice(0, PHRASES).map(searchFor)];
    list.replaceChildren(...found.map((suggestion, i) => optionOf(suggestion, `${list.id}-${i}`, text)));
    activate(-1);
    setOpen(found.length > 0);
    status.textContent = found.length > 0 ? texts.found.replace('{0}', found.length) : texts.none;
  }

  function searchFor(phrase) {
    const [before, after] = texts.phrase.split('{0}');
    return { name: phrase, url: `${form.action}?q=${encodeURIComponent(phrase)}`, before, after };
  }

  function onKey(event) {
    // Within a composition keys belong to the input method.
    if (event.isComposing || event.keyCode === 229) return;
    const options = list.children;
    if (event.key === 'Escape' && !list.hidden) close();
    else if (event.altKey && event.key === 'ArrowUp' && !list.hidden) close();
    else if (event.altKey && event.key === 'ArrowDown' && options.length > 0) setOpen(true);
    else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // Round in a circle, with the input itself between last and first.
      if (list.hidden) activate(step === 1 ? 0 : options.length - 1);
      else activate((active + 1 + step + options.length + 1) % (options.length + 1) - 1);
      setOpen(true);
    } else if (event.key === 'Enter' && !list.hidden && active >= 0) open(options[active]);
    else {
      // Keys that move within the text lead back to it.
      if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) activate(-1);
      return;
    }
    event.preventDefault();
  }

  function activate(index) {
    active = index;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', i === index));
    const option = list.children[index];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  }

  function close() {
    activate(-1);
    setOpen(false);
    status.textContent = '';
  }

  function setOpen(isOpen) {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', isOpen);
  }
}

const open = option => { if (option) location.assign(option.dataset.url); };

function optionOf({ name, url, lang, before = '', after = '' }, id, text) {
  const option = create('li', { id, role: 'option', 'aria-selected': 'false', 'data-url': url });
  if (lang) option.lang = lang;
  option.append(before, ...marked(name, text), after);
  return option;
}

// The words of the name that go on from a typed one, with what was typed marked: "Nước mắm" for "nuoc ma".
function marked(name, text) {
  const typed = fold(text).split(/\s+/);
  return name.normalize('NFC').split(/(\s+)/).flatMap(word => {
    const start = typed.filter(t => fold(word).startsWith(t)).sort((a, b) => b.length - a.length)[0];
    if (!start) return word;
    const mark = create('mark', {});
    mark.textContent = word.slice(0, start.length);
    return [mark, word.slice(start.length)];
  });
}

// Letters without their accents, one for one.
const fold = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();

function create(name, attributes) {
  const element = document.createElement(name);
  assign(element, attributes);
  return element;
}

function assign(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
