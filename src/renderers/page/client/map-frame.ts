import { type GeoProjection, geoArea, geoCentroid, geoNaturalEarth1 } from 'd3-geo';
import type { Feature } from 'geojson';

type Point = readonly [longitude: number, latitude: number];

export const mapWidth = 960;
export const mapHeight = 480;
/** Degrees around the places that the map shows. */
const margin = 7;
/** Pixels. */
const edge = 20;

/** A projection that shows some points with what is around them, never farther than all the lands. */
export const projectionAround = (points: readonly Point[]): GeoProjection => {
  const projection = geoNaturalEarth1();
  const framed = (coordinates: [number, number][]): GeoProjection =>
    projection.fitExtent(
      [
        [edge, edge],
        [mapWidth - edge, mapHeight - edge],
      ],
      { type: 'MultiPoint', coordinates },
    );
  const anchors = points.flatMap(boxAround);
  const near = framed(anchors).scale();
  const all: [number, number][] = [
    [-170, -55],
    [178, 76],
  ];
  return near > framed(all).scale() * 1.15 ? framed(anchors) : projection;
};

/** Corners around a place, so that it is not drawn at the edge. */
const boxAround = ([longitude, latitude]: Point): [number, number][] =>
  [-margin, margin].map((by) => [longitude + by, Math.max(-85, Math.min(85, latitude + by))]);

/** The middle of the largest part of a country: that of France lies in Europe. */
export const middleOf = ({ geometry }: Feature): Point => {
  const parts = geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  const polygons = parts.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  const [largest] = polygons.sort((a, b) => geoArea(b) - geoArea(a));
  return geoCentroid(largest ?? geometry);
};
