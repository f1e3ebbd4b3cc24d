import type { GeoProjection } from 'd3-geo';
import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { noFilters } from './filters.ts';
import { middleOf, projectionAround } from './map-frame.ts';
import type { ModelThing } from './page-model.ts';
import { shownBy } from './shown.ts';
import type { View } from './view.ts';

/** From so many places on the map is about them. */
const fewPlaces = 3;
/** Share of the mentions of places that the map shows at first. */
const framedShare = 0.8;

type World = Topology<{ readonly countries: GeometryCollection }>;

/** What is on the map: the countries of the world, those that are named, and other places. */
export interface Scene {
  readonly countries: readonly Feature[];
  readonly named: ReadonlyMap<string, ModelThing>;
  readonly places: readonly ModelThing[];
  readonly projection: GeoProjection;
}

/** Null where nothing can be put on a map. */
export const sceneOf = ({ model }: View): Scene | null => {
  if (model.data.world === null) return null;
  const world = model.data.world as World;
  const countries = feature(world, world.objects.countries).features;
  const places = model.things.filter(({ at }) => at !== null);
  const named = new Map(
    model.things.flatMap((thing) =>
      thing.type === 'country' && thing.code !== null ? [[thing.code, thing] as const] : [],
    ),
  );
  if (places.length === 0 && named.size === 0) return null;
  const outlines = new Map(countries.map((country) => [String(country.id), country]));
  // Where there are places enough they are the matter; countries far off need not be in the picture.
  const framing = places.length >= fewPlaces ? 4 : named.size;
  const projection = projectionAround([
    ...mostOf(places).flatMap(({ at }) => (at === null ? [] : [at])),
    ...[...named.keys()].slice(0, framing).flatMap((code) => {
      const country = outlines.get(code);
      return country === undefined ? [] : [middleOf(country)];
    }),
  ]);
  return { countries, named, places, projection };
};

/** The same with what the documents shown name, whatever the kinds and the card; the map stays where it is. */
export const shownOf = (whole: Scene, { model, store }: View): Scene => {
  const { query, held, period } = store.filters;
  const { placesOf } = shownBy(model, { ...noFilters, query, held, period });
  const shown = (things: Iterable<ModelThing>): readonly ModelThing[] =>
    [...things]
      .map((thing) => ({ ...thing, places: placesOf(thing) }))
      .filter(({ places }) => places.length > 0)
      .sort((a, b) => b.places.length - a.places.length || a.number - b.number);
  return {
    ...whole,
    places: shown(whole.places),
    named: new Map(shown(whole.named.values()).map((thing) => [thing.code ?? '', thing])),
  };
};

/** The most frequent places, which have four fifths of the mentions: a far one does not make the others small. */
const mostOf = (places: readonly ModelThing[]): readonly ModelThing[] => {
  let left = framedShare * places.reduce((sum, { places: own }) => sum + own.length, 0);
  return places.filter(({ places: own }) => {
    const isNeeded = left > 0;
    left -= own.length;
    return isNeeded;
  });
};

/** Where a place or country is drawn; null where it is not. */
export const pointOf = (
  { places, named, countries, projection }: Scene,
  number: number | null,
): [x: number, y: number] | null => {
  const place = places.find((thing) => thing.number === number);
  const [code] = [...named].find(([, thing]) => thing.number === number) ?? [];
  const country = countries.find(({ id }) => id === code);
  const at = place?.at ?? (code === undefined || country === undefined ? null : middleOf(country));
  return at === null ? null : projection([...at]);
};
