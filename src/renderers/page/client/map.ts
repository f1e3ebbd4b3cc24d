import { type GeoProjection, geoPath } from 'd3-geo';
import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { s } from './element.ts';
import { FreeRoom } from './free-room.ts';
import { mapHeight, mapWidth, middleOf, projectionAround } from './map-frame.ts';
import type { ModelThing } from './page-model.ts';
import { markChosen, scrolled, sectionOf } from './section.ts';
import { thingCircle } from './thing-circle.ts';
import type { View } from './view.ts';

/** From so many places on the map is about them. */
const fewPlaces = 3;

type World = Topology<{ readonly countries: GeometryCollection }>;

/** Places that are drawn at most, the most frequent first. */
const mostSpots = 400;

/** What is on the map: the countries of the world, those that are named, and other places. */
interface Scene {
  readonly countries: readonly Feature[];
  readonly named: ReadonlyMap<string, ModelThing>;
  readonly places: readonly ModelThing[];
  readonly projection: GeoProjection;
}

/** A name and where its middle is to be written. */
interface Label {
  readonly thing: ModelThing;
  readonly x: number;
  readonly y: number;
}

/** Places as circles on the outlines of the countries, which are shaded by how often they are named. */
export const mapView = (view: View): HTMLElement | null => {
  const { model, store, word } = view;
  if (model.data.world === null) return null;
  const scene = sceneOf(view, model.data.world as World);
  if (scene === null) return null;
  const drawn = s('svg', {
    viewBox: `0 0 ${mapWidth} ${mapHeight}`,
    class: 'map-drawing',
    role: 'group',
    'aria-label': word('map'),
    direction: 'ltr',
  });
  drawn.append(...landsOf(scene, view), ...spotsOf(scene, view), ...namesOf(scene));
  store.watch(({ thing }, before) => {
    if (thing === before?.thing) return;
    markChosen(drawn.querySelectorAll('[data-thing]'), 'data-thing', thing);
  });
  return sectionOf('map', view, [scrolled('map', drawn)]);
};

/** Null where nothing can be put on a map. */
const sceneOf = ({ model }: View, world: World): Scene | null => {
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
    ...places.flatMap(({ at }) => (at === null ? [] : [at])),
    ...[...named.keys()].slice(0, framing).flatMap((code) => {
      const country = outlines.get(code);
      return country === undefined ? [] : [middleOf(country)];
    }),
  ]);
  return { countries, named, places, projection };
};

const landsOf = ({ countries, named, projection }: Scene, view: View): readonly SVGElement[] => {
  const path = geoPath(projection);
  const most = Math.max(1, ...[...named.values()].map(({ places }) => places.length));
  return countries.flatMap((country): readonly SVGElement[] => {
    const outline = path(country);
    if (outline === null) return [];
    const thing = named.get(String(country.id));
    if (thing === undefined) return [s('path', { d: outline, class: 'land' })];
    return [
      s(
        'path',
        {
          d: outline,
          class: 'land named',
          'fill-opacity': 0.25 + 0.6 * Math.sqrt(thing.places.length / most),
          'data-thing': thing.number,
          onclick: () => view.store.toggleThing(thing.number),
        },
        tooltip(thing, view),
      ),
    ];
  });
};

/** The places that are drawn, with their middles and radii in pixels. */
const spotted = ({ places, projection }: Scene) => {
  const greatest = Math.max(4, ...places.map(({ places: own }) => own.length));
  return places.slice(0, mostSpots).flatMap((thing) => {
    const at = thing.at === null ? null : projection([...thing.at]);
    if (at === null) return [];
    const radius = 3 + 8 * Math.sqrt(thing.places.length / greatest);
    return [{ thing, x: at[0], y: at[1], radius }];
  });
};

const spotsOf = (scene: Scene, view: View): readonly SVGElement[] =>
  spotted(scene).map((spot) => thingCircle(spot, 'spot place', view, tooltip(spot.thing, view)));

const tooltip = (thing: ModelThing, { number }: View): SVGElement =>
  s('title', {}, `${thing.name}: ${number(thing.places.length)}`);

/** Names of places and countries: the most frequent are written first, as long as there is room. */
const namesOf = (scene: Scene): readonly SVGElement[] => {
  const { countries, named, projection } = scene;
  const ofPlaces = spotted(scene).map(
    ({ thing, x, y, radius }): Label => ({ thing, x, y: y - radius - 4 }),
  );
  const ofLands = countries.flatMap((country): readonly Label[] => {
    const thing = named.get(String(country.id));
    const at = thing === undefined ? null : projection([...middleOf(country)]);
    return thing === undefined || at === null ? [] : [{ thing, x: at[0], y: at[1] }];
  });
  const room = new FreeRoom(mapWidth, mapHeight);
  return [...ofPlaces, ...ofLands]
    .sort((a, b) => a.thing.number - b.thing.number)
    .filter(({ thing, x, y }) => room.take(thing.name, x, y))
    .map(({ thing, x, y }) => {
      const kind = thing.type === 'place' ? 'spot-name' : 'land-name';
      return s('text', { class: kind, x, y, 'text-anchor': 'middle' }, thing.name);
    });
};
