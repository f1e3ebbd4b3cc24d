import { isDate } from '../meaning.ts';
import { across, type Join, joining } from './neighbours.ts';

/** «بعد يومين من 15 مايو», «قبل أسبوع من عيد الفطر». */
const joinAnchor: Join = (a, b, gap) => {
  const { meaning } = a;
  if (meaning.kind !== 'away' || meaning.anchor !== undefined || !isDate(b.meaning)) return null;
  if (gap.words !== 'من' || gap.signs !== '') return null;
  return across(a, b, { ...meaning, anchor: b.meaning });
};

export const anchors = joining(joinAnchor);
