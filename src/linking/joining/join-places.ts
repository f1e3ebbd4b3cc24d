import { isListedPlace } from '../../lexicons/places.ts';
import { nameKey, nameKeyWords } from '../keys/name-key.ts';
import { spokenWords } from '../keys/respelling.ts';
import { skeletonOf } from '../keys/sound.ts';
import { isBuildingOfTowns } from '../locating/bodies-of-towns.ts';
import { firstStart, type Group } from './group.ts';
import { joinRespelt } from './join-respelt.ts';
import { Joiner } from './joiner.ts';
import { ShortForms } from './short-forms.ts';

/**
 * Joins the groups of places that are one place: the same name with and without a number in GeoNames,
 * spellings of one name, the beginning of a venue's name («المسجد النبوي» of «المسجد النبوي الشريف»,
 * «المستشفى الجهوي» of «المستشفى الجهوي بالكاف» where the text names no other).
 * A city and its suburb stay two («سلا», «سلا الجديدة»).
 */
export const joinPlaces = (groups: readonly Group[]): readonly Group[] => {
  if (groups.length < 2) return groups;
  const joiner = new Joiner(groups);
  joinNumbered(joiner);
  const names = groups.map(({ head }) => nameKeyWords('place', head.name));
  joinRespelt(
    joiner,
    names.map((words, at) => (isNumbered(groups[at] as Group) ? [] : spokenWords(words))),
    (a, b) => areListedApart(groups[a] as Group, groups[b] as Group),
  );
  const forms = new ShortForms();
  names.forEach((words, at) => {
    const isOfTown = isBuildingOfTowns(words.slice(0, 2).join(' '));
    if (!isOfTown && !isVenue(groups[at] as Group)) return;
    for (let end = 2; end < words.length; end++) forms.add(words.slice(0, end).join(' '), at);
  });
  names.forEach((words, at) => {
    const [fuller, ...others] = forms.of(words.join(' '));
    if (fuller !== undefined && others.length === 0) joiner.join(at, fuller);
  });
  return joiner.result();
};

const isNumbered = ({ head: { candidate } }: Group): boolean =>
  candidate.type === 'place' && candidate.value?.geonames !== undefined;

/** Listed places whose consonants differ: «جربة», «الغريبة», but not «ميشيغان», «ميشيغن». */
const areListedApart = ({ head: a }: Group, { head: b }: Group): boolean =>
  isListedPlace(a.name) &&
  isListedPlace(b.name) &&
  skeletonOf(nameKey('place', a.name)) !== skeletonOf(nameKey('place', b.name));

const isVenue = ({ head: { candidate } }: Group): boolean =>
  candidate.attributes?.class === 'facility';

/** Joins a name without a number to the only numbered place of that name. */
const joinNumbered = (joiner: Joiner): void => {
  const numbered = new ShortForms();
  const key = ({ head }: Group): string => nameKey('place', head.name);
  joiner.groups.forEach((group, at) => {
    if (isNumbered(group)) numbered.add(key(group), at);
  });
  joiner.groups.forEach((group, at) => {
    if (isNumbered(group)) return;
    const places = [...numbered.of(key(group))].sort(
      (a, b) => firstStart(joiner.groups[a] as Group) - firstStart(joiner.groups[b] as Group),
    );
    if (places.length === 1) joiner.join(at, places[0] as number);
  });
};
