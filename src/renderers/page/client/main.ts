import type { PageData } from '../data.ts';
import { filtersOf, keepAddress } from './address.ts';
import { cardView } from './card.ts';
import { documentsView } from './documents.ts';
import { h, leadTo } from './element.ts';
import { Store } from './filters.ts';
import { indexView } from './index-view.ts';
import { mapView } from './map.ts';
import { networkView } from './network-view.ts';
import { modelOf, type PageModel } from './page-model.ts';
import { factsOf, readerView, separated } from './reader.ts';
import type { SectionName } from './section.ts';
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
      { 'aria-label': word('sections') },
      ...sections.map(({ id }) => h('a', { href: `#${id}` }, word(id as SectionName | 'text'))),
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
  const model = modelOf(data);
  const asked = location.hash.slice(1);
  const store = new Store(filtersOf(model, asked));
  const view = viewOf(model, store);
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
  const toolbar = toolbarView(view);
  document.body.append(headOf(view, sections), toolbar, h('main', {}, ...sections), cardView(view));
  for (const drawing of document.querySelectorAll('.graph, .map-drawing')) centre(drawing);
  keepAddress(model, store);
  leaveRoomFor(toolbar);
  document.addEventListener('click', followWithin);
  // The page was not there yet when the browser looked for it.
  const section = new URLSearchParams(asked).has('text') ? 'text' : asked;
  document.getElementById(section)?.scrollIntoView();
  foldAhead(model);
};

/** What is scrolled to is not covered by the search above it, however many lines that has. */
const leaveRoomFor = (toolbar: HTMLElement): void => {
  const root = document.documentElement;
  new ResizeObserver(() => {
    const isAbove = getComputedStyle(toolbar).position === 'sticky';
    root.style.scrollPaddingBlockStart = `${16 + (isAbove ? toolbar.offsetHeight : 0)}px`;
  }).observe(toolbar);
};

/** A link to a section of the page leaves the filters in the address as they are. */
const followWithin = (event: Event): void => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const section = document.getElementById(link?.getAttribute('href')?.slice(1) ?? '');
  if (section?.tagName !== 'SECTION') return;
  event.preventDefault();
  leadTo(section);
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
