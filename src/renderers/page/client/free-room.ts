/** Pixels from one name to that below it. */
const lineHeight = 15;
/** Half of the pixels that a letter is wide, and those left free beside a name. */
const halfLetter = 3.7;
const gap = 6;
/** Pixels from the line on which a name stands to its middle. */
const aboveLine = 4;

/** What a name had better not cover. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where names can be written without covering one another, whole within a drawing. */
export class FreeRoom {
  readonly #width: number;
  readonly #height: number;
  readonly #taken: (readonly [x: number, y: number, half: number])[] = [];

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
  }

  /** Whether a name would cover one of some circles. */
  covers(name: string, x: number, y: number, circles: readonly Circle[]): boolean {
    const half = name.length * halfLetter;
    const middle = y - aboveLine;
    return circles.some(
      (circle) =>
        Math.abs(circle.x - x) < half + circle.radius &&
        Math.abs(circle.y - middle) < lineHeight / 2 + circle.radius,
    );
  }

  /** Takes room for a name whose middle is at a point; false when there is none. */
  take(name: string, x: number, y: number): boolean {
    const half = gap + name.length * halfLetter;
    const isWithin =
      x >= half && x <= this.#width - half && y >= lineHeight && y <= this.#height - lineHeight / 2;
    const isFree =
      isWithin &&
      this.#taken.every(
        ([otherX, otherY, otherHalf]) =>
          Math.abs(otherX - x) > half + otherHalf || Math.abs(otherY - y) > lineHeight,
      );
    if (isFree) this.#taken.push([x, y, half]);
    return isFree;
  }
}
