/**
 * Units away from the one that holds the reference day; or the unit of the date named last («نفسه»),
 * the one after it («التالي») or before it («السابق»).
 * «الجديد» is the one that begins nearest to the reference day.
 */
export type Shift = number | 'same' | 'following' | 'preceding' | 'new';
