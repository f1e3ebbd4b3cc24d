/** The least weight of a pair that a drawing of the graph has. */
const leastWeight = 0.01;

/**
 * A weight for programs that draw graphs: Gephi leaves out edges of no weight, and 0.9.2 cannot read a
 * file that has one.
 */
export const graphWeight = (weight: number): number => Math.max(weight, leastWeight);
