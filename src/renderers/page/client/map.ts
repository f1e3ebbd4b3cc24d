import { geoArea, geoCentroid, geoNaturalEarth1, geoPath } from 'd3-geo';
import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { h, s } from './element.ts';
import type { Thing } from './model.ts';
import type { View } from './view.ts';

const width = 960;
const height = 480;
/** Degrees around the places that the map shows. */
const margin = 7;
/** Countries whose names are written on the map. */
const mostLabels = 14;

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
  const projection = geoNaturalEarth1();
  const anchors = [
    ...places.flatMap(({ at }) => (at === null ? [] : boxAround(at))),
    ...countries
      .filter(({ id }) => named.has(String(id)))
      .flatMap((country) => boxAround(middleOf(country))),
  ];
  const frame: [[number, number], [number, number]] = [
    [20, 20],
    [width - 20, height - 20],
  ];
  projection.fitExtent(frame, { type: 'MultiPoint', coordinates: anchors });
  const inhabited: [number, number][] = [
    [-170, -55],
    [178, 76],
  ];
  const near = projection.scale();
  projection.fitExtent(frame, { type: 'MultiPoint', coordinates: inhabited });
  // Never farther than all the lands, never nearer than a region.
  if (near > projection.scale() * 1.15) {
    projection.fitExtent(frame, { type: 'MultiPoint', coordinates: anchors });
  }
  const path = geoPath(projection);
  const most = Math.max(1, ...[...named.values()].map(({ places: own }) => own.length));
  const choose = (thing: Thing) => (): void =>
    store.set({ thing: store.filters.thing === thing.number ? null : thing.number });
  const drawn = s('svg', {
    viewBox: `0 0 ${width} ${height}`,
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
  const written: (readonly [number, number])[] = [];
  const labelled = new Set([...named.values()].slice(0, mostLabels));
  const byCount = [...countries].sort(
    (a, b) => countOf(named.get(String(b.id))) - countOf(named.get(String(a.id))),
  );
  for (const country of byCount) {
    const thing = named.get(String(country.id));
    const at = projection([...middleOf(country)]);
    if (thing === undefined || at === null || !labelled.has(thing)) continue;
    const [x, y] = at;
    const isFree = written.every(
      ([otherX, otherY]) => Math.abs(otherX - x) > 62 || Math.abs(otherY - y) > 15,
    );
    if (!isFree) continue;
    written.push([x, y]);
    drawn.append(s('text', { class: 'land-name', x, y, 'text-anchor': 'middle' }, thing.name));
  }
  const greatest = Math.max(1, ...places.map(({ places: own }) => own.length));
  places.slice(0, 400).forEach((thing, index) => {
    const at = thing.at === null ? null : projection([...thing.at]);
    if (at === null) return;
    const radius = 3 + 9 * Math.sqrt(thing.places.length / greatest);
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
        index < 24 ? s('text', { y: -radius - 4, 'text-anchor': 'middle' }, thing.name) : null,
      ),
    );
  });
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

const countOf = (thing: Thing | undefined): number => thing?.places.length ?? 0;

/** The middle of the largest part of a country: that of France lies in Europe. */
const middleOf = ({ geometry }: Feature): readonly [number, number] => {
  const parts = geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  const polygons = parts.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  const [largest] = polygons.sort((a, b) => geoArea(b) - geoArea(a));
  return geoCentroid(largest ?? geometry);
};

/** Corners around a place, so that it is not drawn at the edge. */
const boxAround = ([longitude, latitude]: readonly [number, number]): readonly [number, number][] =>
  [-margin, margin].map((by) => [longitude + by, Math.max(-85, Math.min(85, latitude + by))]);
