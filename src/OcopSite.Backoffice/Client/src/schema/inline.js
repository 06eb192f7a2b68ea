// Marks that the allow-list knows and the editor's own extensions do not, or know in another way.
import { Mark, mergeAttributes } from '@tiptap/core';

const kept = name => ({ default: null, parseHTML: element => element.getAttribute(name), renderHTML: values => (values[name] === null ? {} : { [name]: values[name] }) });
export const keptAttributes = names => Object.fromEntries(names.map(name => [name, kept(name)]));

const plain = (name, tag, attributes = [], more = {}) => Mark.create({
  name,
  addAttributes: () => keptAttributes(attributes),
  parseHTML: () => [{ tag }],
  renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  ...more,
});

/** The address may be {localLink:…}, which Umbraco turns into the present address of a document or a file. */
export const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes: () => keptAttributes(['href', 'type', 'title', 'lang', 'data-anchor', 'data-culture']),
  parseHTML: () => [{ tag: 'a[href]' }],
  renderHTML: ({ HTMLAttributes }) => ['a', mergeAttributes(HTMLAttributes), 0],
});

export const Subscript = plain('subscript', 'sub', [], { excludes: 'superscript' });
export const Superscript = plain('superscript', 'sup', [], { excludes: 'subscript' });
export const Abbreviation = plain('abbreviation', 'abbr', ['title', 'lang']);
export const Time = plain('time', 'time', ['datetime']);
