/** How far a name reaches after its head. */
export interface Run {
  /** Exclusive. */
  readonly endToken: number;
  /** Whether more than one word follows the head, a proper name counting as one. */
  readonly described: boolean;
  /** Whether a nationality and nothing else follows it: «الحزب الألماني». */
  readonly onlyNationality: boolean;
  /** Whether one of its adjectives is a nationality: «الحزب الوطني الليبي». */
  readonly national: boolean;
  /** Whether a country, a place or a person in it identifies it. */
  readonly named: boolean;
  /** Whether what follows does not identify it: «الوكالة الدولية». */
  readonly vague: boolean;
  /** Whether a complement with ل belongs to it. */
  readonly directed: boolean;
}

type RunTraits = Partial<Pick<Run, 'described' | 'directed' | 'named'>>;

/** A name that reaches to an index by no adjective: «جامعة محمد الخامس». */
export const runTo = (
  endToken: number,
  { described = false, directed = false, named = false }: RunTraits = {},
): Run => ({
  endToken,
  described,
  onlyNationality: false,
  national: false,
  named,
  vague: false,
  directed,
});
