// A strip of pictures gets buttons and keys to step with, and says which one is shown.

export default function step(gallery) {
  const strip = gallery.querySelector('ul');
  const pictures = [...strip.children];
  const numbers = [...gallery.querySelectorAll('ol a')];
  const texts = gallery.dataset;
  const position = create('p', { class: 'visually-hidden', role: 'status' });
  const bar = create('div', { class: 'gallery__steps' });
  bar.append(button('‹', texts.previous, -1), button('›', texts.next, 1), position);
  gallery.lastElementChild.append(bar);
  let shown = -1;
  look();

  strip.addEventListener('scroll', look);
  strip.addEventListener('keydown', event => {
    const to = { ArrowLeft: shown - 1, ArrowRight: shown + 1, Home: 0, End: pictures.length - 1 }[event.key];
    if (!pictures[to] || event.altKey || event.metaKey) return;
    event.preventDefault();
    show(to);
  });
  // The page stays where it is.
  numbers.forEach((link, i) => link.addEventListener('click', event => {
    event.preventDefault();
    show(i);
  }));

  function button(sign, label, by) {
    const it = create('button', { type: 'button', 'aria-label': label });
    it.textContent = sign;
    // After the last comes the first.
    it.addEventListener('click', () => show((shown + by + pictures.length) % pictures.length));
    return it;
  }

  function show(i) {
    strip.scrollTo({ left: pictures[i].offsetLeft - strip.offsetLeft });
  }

  function look() {
    const middle = strip.offsetLeft + strip.scrollLeft + strip.clientWidth / 2;
    const now = pictures.filter(p => p.offsetLeft < middle).length - 1;
    if (now === shown) return;
    shown = now;
    position.textContent = texts.position.replace('{0}', shown + 1).replace('{1}', pictures.length);
    numbers.forEach((link, i) => link.setAttribute('aria-current', i === shown));
  }
}

function create(name, attributes) {
  const element = document.createElement(name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  return element;
}
