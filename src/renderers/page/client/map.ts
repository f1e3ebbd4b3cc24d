import { geoPath } from 'd3-geo';
import { redraw, s } from './element.ts';
import { hasSameNames } from './filters.ts';
import { FreeRoom } from './free-room.ts';
import { later } from './later.ts';
import { mapHeight, mapWidth, middleOf } from './map-frame.ts';
import { pointOf, type Scene, sceneOf, shownOf } from './map-scene.ts';
import { zoomOf } from './map-zoom.ts';
import type { ModelThing } from './page-model.ts';
import { markChosen, scrolled, sectionOf } from './section.ts';
import { thingCircle } from './thing-circle.ts';
import type { View } from './view.ts';

/** Places that are drawn at most, the most frequent first. */
const mostSpots = 400;

/** A name and where its middle is to be written. */
interface Label {
  readonly thing: ModelThing;
  readonly x: number;
  readonly y: number;
}

/** Places as circles on the outlines of the countries, which are shaded by how often they are named. */
export const mapView = (view: View): HTMLElement | null => {
  const { store, word } = view;
  const whole = sceneOf(view);
  if (whole === null) return null;
  let scene = whole;
  const drawn = s('svg', {
    viewBox: `0 0 ${mapWidth} ${mapHeight}`,
    class: 'map-drawing',
    role: 'group',
    'aria-label': word('map'),
    direction: 'ltr',
  });
  const choose = (): void => {
    markChosen(drawn.querySelectorAll('[data-thing]'), 'data-thing', store.filters.thing);
  };
  const draw = (): void => {
    redraw(drawn, [...landsOf(scene, view), ...spotsOf(scene, view), ...namesOf(scene)]);
    choose();
  };
  const zoom = zoomOf(whole.projection, view, {
    chosen: () => pointOf(scene, store.filters.thing),
    busiest: () => pointOf(scene, scene.places[0]?.number ?? null),
    draw,
  });
  zoom.follow(drawn);
  const drawShown = (): void => {
    scene = shownOf(whole, view);
    draw();
  };
  const drawLater = later(drawShown);
  store.watch((now, before) => {
    if (before === null) drawShown();
    else if (!hasSameNames(now, before)) drawLater();
    else if (now.thing !== before.thing) choose();
  });
  return sectionOf('map', view, [zoom.buttons, scrolled('map', drawn)]);
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
  const seen = places.flatMap((thing) => {
    const [x, y] = (thing.at === null ? null : projection([...thing.at])) ?? [-1, -1];
    if (x < 0 || x > mapWidth || y < 0 || y > mapHeight) return [];
    const radius = 3 + 8 * Math.sqrt(thing.places.length / greatest);
    return [{ thing, x, y, radius }];
  });
  return seen.slice(0, mostSpots);
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
  // A country whose outline is in two parts is named once.
  const outlines = new Map(countries.map((country) => [String(country.id), country]));
  const ofLands = [...named].flatMap(([code, thing]): readonly Label[] => {
    const country = outlines.get(code);
    const at = country === undefined ? null : projection([...middleOf(country)]);
    return at === null ? [] : [{ thing, x: at[0], y: at[1] }];
  });
  const room = new FreeRoom(mapWidth, mapHeight);
  return [...ofPlaces, ...ofLands]
    .sort(
      (a, b) => b.thing.places.length - a.thing.places.length || a.thing.number - b.thing.number,
    )
    .filter(({ thing, x, y }) => room.take(thing.name, x, y))
    .map(({ thing, x, y }) => {
      const kind = thing.type === 'place' ? 'spot-name' : 'land-name';
      return s('text', { class: kind, x, y, 'text-anchor': 'middle' }, thing.name);
    });
};
