import type { TimelineEntry } from '../../analysis/timeline.ts';

/** Names in the title of an event. */
const mostNames = 3;

/**
 * The days of texts as a calendar (RFC 5545): an event of whole days for each day that a document
 * speaks of. The stamp is the day of publication, so that the same texts give the same file.
 */
export const icalendar = async (entries: readonly TimelineEntry[]): Promise<string> => {
  const { ICalCalendar, ICalEventTransparency } = await import('ical-generator');
  const calendar = new ICalCalendar({
    prodId: { company: 'kashaf', product: 'timeline', language: 'AR' },
  });
  const used = new Set<string>();
  for (const entry of entries) {
    const id = `${entry.from}/${entry.to} ${entry.document} ${entry.sentence}`;
    if (used.has(id)) continue;
    used.add(id);
    calendar.createEvent({
      id: `${hashOf(id)}@kashaf`,
      start: dateOf(entry.from, 0),
      // RFC 5545: the end of whole days is the day after.
      end: dateOf(entry.to, 1),
      allDay: true,
      // What is only spoken of keeps nobody busy, least of all a whole year.
      transparency: ICalEventTransparency.TRANSPARENT,
      // A moment in UTC, whatever the time zone of the computer.
      stamp: new Date(`${entry.published ?? entry.from}T12:00Z`),
      summary: [...entry.names.slice(0, mostNames), entry.text].join('، '),
      description: `${entry.sentence}\n${entry.document}`,
    });
  }
  return `${calendar.toString()}\r\n`;
};

/** Whole days are written in the local time of the computer: noon is the same day everywhere. */
const dateOf = (day: string, later: number): Date => {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later, 12);
};

/** FNV-1a in two halves, so that an event keeps its identity. */
const hashOf = (text: string): string => {
  let low = 0x811c9dc5;
  let high = 0x9dc5811c;
  for (let at = 0; at < text.length; at++) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ (text.charCodeAt(at) + at), 0x01000193);
  }
  return [low, high].map((half) => (half >>> 0).toString(36)).join('');
};
