import type { PageWord } from '../data.ts';
import { h } from './element.ts';
import type { View } from './view.ts';

/** Parts of the page that have a heading, each with the word that it is headed by. */
export type SectionName = Extract<PageWord, 'documents' | 'index' | 'map' | 'network' | 'timeline'>;

/** A part of the page under its heading; beside the heading may be how much it holds. */
export const sectionOf = (
  name: SectionName,
  { word }: View,
  children: readonly HTMLElement[],
  total?: Node,
): HTMLElement =>
  h(
    'section',
    { class: name, id: name, 'aria-labelledby': titleOf(name) },
    h('h2', { id: titleOf(name) }, word(name), ...(total === undefined ? [] : [' ', total])),
    ...children,
  );

/** What may be wider than the window, to be moved with the keyboard too. */
export const scrolled = (name: SectionName, content: Node): HTMLElement =>
  h(
    'div',
    { class: 'scroll', tabindex: '0', role: 'group', 'aria-labelledby': titleOf(name) },
    content,
  );

const titleOf = (name: SectionName): string => `${name}-title`;

/** Marks of some elements that whose attribute has a value, and no other. */
export const markChosen = (
  elements: Iterable<Element>,
  attribute: string,
  value: number | null,
): void => {
  for (const one of elements) {
    one.classList.toggle('chosen', one.getAttribute(attribute) === String(value));
  }
};
