/** Pixels from one name to that below it. */
const lineHeight = 15;
/** Half of the pixels that a letter is wide, and those left free beside a name. */
const halfLetter = 3.4;
const gap = 6;

/** Where names can be written without covering one another, whole within a drawing. */
export class FreeRoom {
  readonly #width: number;
  readonly #height: number;
  readonly #taken: (readonly [x: number, y: number, half: number])[] = [];

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
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
