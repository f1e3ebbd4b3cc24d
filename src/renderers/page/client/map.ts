import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { h, s } from './element.ts';
import { FreeRoom } from './free-room.ts';
import { mapHeight, mapWidth, middleOf, projectionAround } from './map-frame.ts';
import type { Thing } from './page-model.ts';
import type { View } from './view.ts';

/** From so many places on the map is about them. */
const fewPlaces = 3;

type World = Topology<{ readonly countries: GeometryCollection }>;

/** Places as circles on the outlines of the countries, which are shaded by how often they are named. */
export const mapView = (view: View): HTMLElement | null => {
  const { model, store, word } = view;
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
  const middles = new Map(
    countries.flatMap((country) => {
      const thing = named.get(String(country.id));
      return thing === undefined ? [] : [[thing, middleOf(country)] as const];
    }),
  );
  // Where there are places enough they are the matter; countries far off need not be in the picture.
  const framing = places.length >= fewPlaces ? 4 : middles.size;
  const projection = projectionAround([
    ...places.flatMap(({ at }) => (at === null ? [] : [at])),
    ...[...named.values()].slice(0, framing).flatMap((thing) => {
      const middle = middles.get(thing);
      return middle === undefined ? [] : [middle];
    }),
  ]);
  const path = geoPath(projection);
  const most = Math.max(1, ...[...named.values()].map(({ places: own }) => own.length));
  const choose = (thing: Thing) => (): void =>
    store.set({ thing: store.filters.thing === thing.number ? null : thing.number });
  const drawn = s('svg', {
    viewBox: `0 0 ${mapWidth} ${mapHeight}`,
    class: 'map-drawing',
    role: 'group',
    'aria-label': word('map'),
    direction: 'ltr',
  });
  for (const country of countries) {
    const outline = path(country);
    if (outline === null) continue;
    const thing = named.get(String(country.id));
    if (thing === undefined) {
      drawn.append(s('path', { d: outline, class: 'land' }));
      continue;
    }
    drawn.append(
      s(
        'path',
        {
          d: outline,
          class: 'land named',
          'fill-opacity': 0.25 + 0.6 * Math.sqrt(thing.places.length / most),
          'data-thing': thing.number,
          onclick: choose(thing),
        },
        s('title', {}, `${thing.name}: ${view.number(thing.places.length)}`),
      ),
    );
  }
  const greatest = Math.max(4, ...places.map(({ places: own }) => own.length));
  const labels: { readonly thing: Thing; readonly x: number; readonly y: number }[] = [];
  for (const thing of places.slice(0, 400)) {
    const at = thing.at === null ? null : projection([...thing.at]);
    if (at === null) continue;
    const radius = 3 + 8 * Math.sqrt(thing.places.length / greatest);
    labels.push({ thing, x: at[0], y: at[1] - radius - 4 });
    drawn.append(
      s(
        'g',
        {
          class: 'spot place',
          transform: `translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})`,
          'data-thing': thing.number,
          tabindex: '0',
          role: 'button',
          'aria-label': `${thing.name}, ${view.number(thing.places.length)}`,
          onclick: choose(thing),
          onkeydown: (event) => {
            if (event instanceof KeyboardEvent && event.key === 'Enter') choose(thing)();
          },
        },
        s('circle', { r: radius }),
        s('title', {}, `${thing.name}: ${view.number(thing.places.length)}`),
      ),
    );
  }
  for (const [thing, middle] of middles) {
    const at = projection([...middle]);
    if (at !== null) labels.push({ thing, x: at[0], y: at[1] });
  }
  // The most frequent names are written first, as long as there is room.
  const room = new FreeRoom(mapWidth, mapHeight);
  for (const { thing, x, y } of labels.sort((a, b) => a.thing.number - b.thing.number)) {
    if (!room.take(thing.name, x, y)) continue;
    const kind = thing.type === 'place' ? 'spot-name' : 'land-name';
    drawn.append(s('text', { class: kind, x, y, 'text-anchor': 'middle' }, thing.name));
  }
  store.watch(({ thing }, before) => {
    if (thing === before?.thing) return;
    for (const one of drawn.querySelectorAll('[data-thing]')) {
      one.classList.toggle('chosen', one.getAttribute('data-thing') === String(thing));
    }
  });
  return h(
    'section',
    { class: 'map', id: 'map', 'aria-labelledby': 'map-title' },
    h('h2', { id: 'map-title' }, word('map')),
    h(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-labelledby': 'map-title' },
      drawn,
    ),
  );
};
