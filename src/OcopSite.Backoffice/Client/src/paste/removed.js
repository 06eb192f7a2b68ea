// Counts what paste takes away, by the kinds that the note names.
const quiet = /^(?:#000(?:000)?|black|windowtext|inherit|initial|unset|currentcolor|transparent|none|white|#fff(?:fff)?|rgb\(0, ?0, ?0\)|rgb\(255, ?255, ?255\))$/i;

export class Removed {
  counts = new Map();

  add(kind, count = 1) {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + count);
  }

  /** What a style attribute said. Black letters on white paper are no loss. */
  addStyle(style) {
    for (const [, name, value] of style.matchAll(/(?:^|;)\s*([a-z-]+)\s*:\s*([^;]*)/gi)) {
      if (/^font(?:-family|-size)?$/i.test(name)) this.add('fonts');
      else if (/^(?:color|background|background-color|mso-highlight)$/i.test(name) && !quiet.test(value.trim())) this.add('colours');
      else if (/^text-align$/i.test(name) && /^(?:center|right|justify)/i.test(value)) this.add('alignment');
      else if (/^text-decoration/i.test(name) && /underline|line-through/i.test(value)) this.add('lines');
    }
  }

  get isEmpty() {
    return this.counts.size === 0;
  }

  /** @param words The name of each kind, "{0}" for how many. */
  describe(words) {
    return [...this.counts].map(([kind, count]) => words[kind].replace('{0}', count)).join(', ');
  }
}
