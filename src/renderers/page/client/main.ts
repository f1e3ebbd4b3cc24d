import type { PageData } from '../data.ts';
import { cardView } from './card.ts';
import { documentsView } from './documents.ts';
import { h } from './element.ts';
import { Store } from './filters.ts';
import { indexView } from './index-view.ts';
import { mapView } from './map.ts';
import { networkView } from './network-view.ts';
import { modelOf, type PageModel } from './page-model.ts';
import { factsOf, readerView, separated } from './reader.ts';
import { timelineView } from './timeline-view.ts';
import { toolbarView } from './toolbar.ts';
import { type View, viewOf } from './view.ts';

/** What the page begins with: its name, how much it holds, and the ways to its parts. */
const headOf = (view: View, sections: readonly HTMLElement[]): HTMLElement => {
  const { model, word, counted } = view;
  const [only] = model.articles;
  const facts =
    model.articles.length === 1 && only !== undefined
      ? factsOf(only, view)
      : [
          counted('document', model.articles.length),
          counted('name', model.things.length),
          ...daysShown(view),
        ];
  return h(
    'header',
    { class: 'head' },
    h('p', { class: 'brand' }, word('madeWith')),
    h('h1', { class: scriptOf(model.data.title) }, h('bdi', {}, model.data.title)),
    h('p', { class: 'facts' }, ...separated(facts)),
    h(
      'nav',
      { 'aria-label': word('index') },
      ...sections.map(({ id }) =>
        h('a', { href: `#${id}` }, word(id as 'index' | 'timeline' | 'network' | 'map')),
      ),
    ),
  );
};

/** A serif of Arabic has figures, but no Latin letters: names of files are in the other face. */
const scriptOf = (title: string): string => (/\p{Script=Arabic}/u.test(title) ? '' : 'latin');

/** First and last day of publication. */
const daysShown = ({ model, day }: View): readonly string[] => {
  const days = model.articles.flatMap((article) => article.day ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [first === last ? day(first) : `${day(first)} – ${day(last)}`];
};

const start = (): void => {
  const data: PageData = JSON.parse(document.getElementById('data')?.textContent ?? '');
  const view = viewOf(modelOf(data), new Store());
  const isAlone = data.documents.length === 1;
  const reader = data.documents.length === 0 ? null : readerView(view);
  const drawings = [timelineView(view), networkView(view), mapView(view)];
  const index = indexView(view);
  const sections = [
    ...(isAlone ? [reader, index] : [index]),
    ...drawings,
    ...(isAlone ? [] : [documentsView(view), reader]),
  ].filter((section) => section !== null);
  document.body.classList.add(isAlone ? 'one' : 'many');
  document.body.append(
    headOf(view, sections),
    toolbarView(view),
    h('main', {}, ...sections),
    cardView(view),
  );
  for (const drawing of document.querySelectorAll('.graph, .map-drawing')) centre(drawing);
  foldAhead(view.model);
};

/** On a phone a drawing is wider than what is seen of it: its middle is seen first. */
const centre = ({ parentElement: frame }: Element): void => {
  if (frame === null) return;
  const hidden = frame.scrollWidth - frame.clientWidth;
  // From right to left the rest of a line lies at negative distances.
  frame.scrollLeft = (getComputedStyle(frame).direction === 'rtl' ? -1 : 1) * (hidden / 2);
};

/** Folds the texts while nothing else is to be done, so that the first search need not. */
const foldAhead = (
  { articles, foldedText }: Pick<PageModel, 'articles' | 'foldedText'>,
  from = 0,
): void => {
  if (from >= articles.length) return;
  setTimeout(() => {
    for (const { number } of articles.slice(from, from + 20)) foldedText(number);
    foldAhead({ articles, foldedText }, from + 20);
  }, 10);
};

start();
