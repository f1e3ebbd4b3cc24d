/**
 * The argument by which a worker knows that it is one: no user can give it, since what a shell gives
 * holds no NUL. `isMainThread` would say the same, but its module takes Node a fiftieth of a start.
 */
export const workerMark = '\0worker';
