import type { MappedPlace } from '../../analysis/place-map.ts';

/** Places as points (RFC 7946); one whose coordinates are not known has no geometry. */
export const geojson = (places: readonly MappedPlace[]): string =>
  `${JSON.stringify(
    {
      type: 'FeatureCollection',
      features: places.map(({ latitude, longitude, ...properties }) => ({
        type: 'Feature',
        geometry:
          latitude === undefined || longitude === undefined
            ? null
            : { type: 'Point', coordinates: [longitude, latitude] },
        properties,
      })),
    },
    null,
    1,
  )}\n`;
