import type { Recognizer } from '../document.ts';
import { contacts } from './contacts/contacts.ts';
import { countries } from './countries/countries.ts';
import { dates } from './dates/dates.ts';
import { events } from './events/events.ts';
import { nationalities } from './nationalities/nationalities.ts';
import { organizations } from './organizations/organizations.ts';
import { people } from './people/people.ts';
import { places } from './places/places.ts';
import { quantities } from './quantities/quantities.ts';
import { tagger } from './tagger/tagger.ts';

/** Recognizers by lists and grammar: a new kind of entity is one folder and one line here. */
export const rules: readonly Recognizer[] = [
  contacts,
  dates,
  countries,
  nationalities,
  people,
  places,
  organizations,
  events,
  quantities,
];

/** The only ordered list of recognizers; the tagger listens to those before it. */
export const recognizers: readonly Recognizer[] = [...rules, tagger];
