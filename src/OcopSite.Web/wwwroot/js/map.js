// Map and list light up what belongs together; the map is brought nearer, at once: there is no motion to reduce.

const NEAREST = 8;
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export default function improve(part) {
  const map = part.querySelector('.map');
  const drawing = map.querySelector('.map__drawing');
  const ground = drawing.querySelector('svg');
  const [, , width, height] = ground.getAttribute('viewBox').split(' ');
  const markers = [...drawing.querySelectorAll('.map__marker')];
  const placed = [...drawing.querySelectorAll('svg[x], .map__names text')].map(element => [element, share(element, 'x'), share(element, 'y')]);
  const scale = drawing.querySelector('.map__scale');
  // The middle of what is seen, in per cent of the whole.
  let near = 1, x = 50, y = 50;

  const buttons = Object.assign(document.createElement('div'), { className: 'map__buttons' });
  buttons.append(button('+', 'nearer', 2), button('−', 'further', 0.5), button('□', 'whole', 0));
  map.prepend(buttons);

  for (const number of part.querySelectorAll('.map-number')) {
    const marker = markers.find(m => m.textContent.trim() === number.textContent.trim());
    const pair = [number.closest('li'), marker];
    if (marker) for (const one of pair) {
      for (const kind of ['mouseenter', 'mouseleave', 'focusin', 'focusout'])
        one.addEventListener(kind, () => pair.forEach(p => p.classList.toggle('lit', /r$|in$/.test(kind))));
      one.addEventListener('focusin', () => { if (near > 1) zoom(1, marker); });
    }
  }

  map.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const by = { '+': 2, '=': 2, '-': 0.5, 0: 0 }[event.key];
    const arrow = near > 1 && ARROWS[event.key];
    if (by === undefined && !arrow) return;
    event.preventDefault();
    if (arrow) move(arrow[0] * 20, arrow[1] * 20);
    else zoom(by, event.target.closest('.map__marker'));
  });
  // A tap beside the markers moves that place to the middle.
  drawing.addEventListener('click', ({ target, clientX, clientY }) => {
    const box = drawing.getBoundingClientRect();
    if (!target.closest('a')) move((clientX - box.left) / box.width * 100 - 50, (clientY - box.top) / box.height * 100 - 50);
  });

  function button(sign, name, by) {
    const it = Object.assign(document.createElement('button'), { type: 'button', textContent: sign, title: part.dataset[name], onclick: () => zoom(by) });
    it.setAttribute('aria-label', it.title);
    return it;
  }

  function zoom(by, marker) {
    near = Math.min(Math.max(near * by, 1), NEAREST);
    if (marker) [, x, y] = placed.find(([element]) => element === marker.parentNode);
    move(0, 0);
  }

  // In per cent of what is seen, and not beyond the edges.
  function move(across, down) {
    const half = 50 / near;
    x = Math.min(Math.max(x + across / near, half), 100 - half);
    y = Math.min(Math.max(y + down / near, half), 100 - half);
    ground.setAttribute('viewBox', [(x - half) * width / 100, (y - half) * height / 100, width / near, height / near].join(' '));
    for (const [element, left, top] of placed) {
      element.setAttribute('x', `${(left - x + half) * near}%`);
      element.setAttribute('y', `${(top - y + half) * near}%`);
    }
    // Its kilometres are those of the whole.
    scale.setAttribute('visibility', near > 1 ? 'hidden' : 'visible');
  }
}

const share = (element, name) => parseFloat(element.getAttribute(name));
