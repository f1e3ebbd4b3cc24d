import { lazy } from '../lexicons/load.ts';
import { pageWords } from '../lexicons/page-words.ts';
import { isoDayOf, latinDigits } from '../recognizers/dates/numeric-day.ts';
import { arabicDay, DayReader } from '../recognizers/dates/written-day.ts';
import { linkedData, textOfArticle } from './linked-data.ts';
import { classAndId, textOf } from './page-text.ts';

/** Names under which pages give their day of publication in their head. */
const publishedNames =
  /^(?:article:published(?:_time)?|og:published_time|og:article:published_time|og:release_date|datepublished|datecreated|date|dc\.date(?:\.issued|\.created)?|dcterms\.(?:date|created|issued)|(?:bt:)?pub-?date|published|publi(?:sh|shed|cation)[-_ ]?(?:date|time)|creat(?:ed|ion)[-_]date|article_date_original|citation_(?:publication_|online_)?date|sailthru\.date|parsely-pub-date|cxenseparse:recs:publishtime|article\.published|originalpublicationdate)$/iu;
const modifiedNames = /^(?:article:modified_time|og:updated_time|datemodified|last-modified)$/iu;

/** Class names and ids of where pages show their day. */
const dateNames = /(?:^|[-_\s])(?:date|time|datetime|publish(?:ed)?|posted|post-?date|timestamp)/iu;
const modified = lazy(() => new RegExp(`${pageWords('changed')}|update|modif`, 'iu'));
const published = lazy(() => new RegExp(pageWords('published')));
/** «نشر في 3 مارس | آخر تحديث 5 مارس» */
const lastChange = lazy(() => new RegExp(`[|–-]?\\s?(?:${pageWords('changedLast')})[^]*`, 'u'));
/** Longer texts are no day. Characters. */
const longestDay = 80;

/**
 * The day on which a page was published, else that on which it was changed; null when it has none.
 * @param article of the page without what is around it: days of other articles are not its own.
 */
export const publishedDay = (document: Document, article: Element): string | null => {
  const page = article.ownerDocument;
  const ways: readonly (() => string | null)[] = [
    () => linkedDay(document, 'datePublished'),
    () => headDay(document, publishedNames),
    () => firstDay(document.querySelectorAll('[itemprop="datePublished"]'), shownDay),
    () => firstDay(page.querySelectorAll('time[pubdate]'), shownDay),
    () => firstDay(timesIn(article), shownDay),
    () => firstDay(page.querySelectorAll('abbr.published[title]'), titled),
    () => firstDay(timesIn(page.body), shownDay),
    () => dayShown(page),
    () => addressDay(document),
    () => linkedDay(document, 'dateCreated'),
    () => linkedDay(document, 'dateModified'),
    () => headDay(document, modifiedNames),
  ];
  for (const way of ways) {
    const day = way();
    if (day !== null) return day;
  }
  return null;
};

/** The day that the head of a page gives under one of some names. */
const headDay = (document: Document, names: RegExp): string | null =>
  firstDay(
    [...document.querySelectorAll('meta')].filter((meta) => names.test(nameOf(meta))),
    (meta) => meta.getAttribute('content') ?? '',
  );

const nameOf = (meta: Element): string =>
  meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '';

const shownDay = (element: Element): string =>
  element.getAttribute('datetime') ?? element.getAttribute('content') ?? textOf(element);

/** `<abbr class="published" title="2021-03-10T08:00">`, as hAtom has it. */
const titled = (element: Element): string => element.getAttribute('title') ?? '';

const firstDay = (
  elements: Iterable<Element>,
  written: (element: Element) => string,
): string | null => {
  for (const element of elements) {
    const day = dayOf(written(element));
    if (day !== null) return day;
  }
  return null;
};

const dayOf = (written: string): string | null => {
  const days = new DayReader();
  // «أربعاء, 10/03/2021 - 09:30»
  const numbers = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/u.exec(latinDigits(written))?.[0];
  return days.read(written) ?? (numbers === undefined ? null : days.read(numbers));
};

/** Times that are not those of a change. */
const timesIn = (element: Element | null): readonly Element[] =>
  [...(element?.querySelectorAll('time') ?? [])].filter(
    (time) =>
      !modified().test(`${time.getAttribute('itemprop')} ${time.className} ${textOf(time)}`),
  );

/** The day that the page shows its readers, in a place named after it or after «نشر في». */
const dayShown = (document: Document): string | null => {
  for (const element of document.querySelectorAll('[class], [id]')) {
    if (!dateNames.test(classAndId(element))) continue;
    const text = textOf(element);
    if (text.length > longestDay || modified().test(text)) continue;
    const day = dayOf(text);
    if (day !== null) return day;
  }
  const lines = textOf(document.body).split('\n');
  const announced = lines.filter((line) => line.length <= longestDay && published().test(line));
  for (const line of announced) {
    const day = arabicDay(line.replace(lastChange(), '')) ?? dayOf(line);
    if (day !== null) return day;
  }
  return null;
};

/** Of `/2021/03/10/title`, `/2021-3-10-title`, `/title-2021-03-10.html`. */
const dayInAddress = /[/_-]((?:19|20)\d{2})([/_-])(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/u;
/** Of `/20210310-title`; figures alone are rather a number. */
const runInAddress = /\/((?:19|20)\d{2})()(0[1-9]|1[0-2])([0-2]\d|3[01])(?=[/_-])/u;

/** The day in `https://news.example.com/2021/03/10/title`. */
const addressDay = (document: Document): string | null => {
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    '';
  const [, year, , month, day] = dayInAddress.exec(address) ?? runInAddress.exec(address) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return isoDayOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
};

const linkedDay = (
  document: Document,
  field: 'datePublished' | 'dateCreated' | 'dateModified',
): string | null => {
  const written = textOfArticle(linkedData(document), field);
  return written === undefined ? null : dayOf(written);
};
