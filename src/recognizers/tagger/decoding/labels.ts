/** The classes of the model: countries are places (LOC), nationalities are NAT. */
export const classes = ['PERS', 'LOC', 'ORG', 'EVENT', 'NAT'] as const;
export type NameClass = (typeof classes)[number];

/** BIO labels as numbers: 0 is O, then B and I of each class in turn. */
export const labelCount = 1 + 2 * classes.length;
export const outside = 0;

/** The label of the first word of a name. */
export const beginOf = (tagClass: NameClass): number => 1 + 2 * classes.indexOf(tagClass);
/** The label of its other words. */
export const insideOf = (tagClass: NameClass): number => 2 + 2 * classes.indexOf(tagClass);

const isBegin = (label: number): boolean => label !== outside && label % 2 === 1;
/** Whether a label is of a word that is not the first. */
export const isInside = (label: number): boolean => label !== outside && label % 2 === 0;

/** The class of a label that is not O. */
export const labelClassOf = (label: number): NameClass => classes[(label - 1) >> 1] as NameClass;

/** I follows only B or I of its own class. */
export const mayFollow = (previous: number, label: number): boolean =>
  !isInside(label) || previous === label || previous === label - 1;

/** Names under which corpora know the classes. */
const namesOf: Readonly<Record<string, NameClass>> = {
  PERS: 'PERS',
  PER: 'PERS',
  PERSON: 'PERS',
  LOC: 'LOC',
  LOCATION: 'LOC',
  GPE: 'LOC',
  ORG: 'ORG',
  ORGANIZATION: 'ORG',
  COUNTRY: 'LOC',
  PLACE: 'LOC',
  STATE: 'ORG',
  EVENT: 'EVENT',
  EVE: 'EVENT',
  NATIONALITY: 'NAT',
  NORP: 'NAT',
};

/** The class a corpus means by a tag without its B- or I-; undefined when Kashaf has no such class. */
export const classNamed = (name: string): NameClass | undefined =>
  namesOf[name] ?? namesOf[name.replace(/\d{1,4}$/u, '').toUpperCase()];

export interface LabelSpan {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
  readonly tagClass: NameClass;
}

/** The names that a row of labels marks. */
export const labelSpans = (labels: ArrayLike<number>): readonly LabelSpan[] => {
  const spans: LabelSpan[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? outside;
    if (!isBegin(label)) continue;
    let end = i + 1;
    while (end < labels.length && isInside(labels[end] ?? outside)) end++;
    spans.push({ first: i, end, tagClass: labelClassOf(label) });
  }
  return spans;
};
