import type { OrganizationClass, Token } from '../../../document.ts';
import {
  classOfHead,
  headIs,
  type OrganizationHead,
} from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';

/** What words behind a head make of the body, where the head alone says nothing or too little. */
interface Shade {
  readonly heads: Parameters<typeof headIs>[0];
  readonly words: Parameters<typeof isAmong>[0];
  readonly is: OrganizationClass;
}

const shades: readonly Shade[] = [
  // «فرقة الأمل المسرحية» is no armed one.
  { heads: 'troupes', words: 'troupes', is: 'culture' },
  // «الاتحاد العراقي لكرة القدم», «اللجنة الأولمبية الكويتية»
  { heads: 'sportBodies', words: 'ofSports', is: 'sport' },
  // «الاتحاد العام لنقابات العمال»
  { heads: 'unions', words: 'ofWorkers', is: 'union' },
  // «وكالة أنباء الإمارات»
  { heads: 'agencies', words: 'ofNews', is: 'media' },
  // «مركز الخليج للأبحاث»
  { heads: 'centres', words: 'ofStudies', is: 'education' },
  // «النادي الثقافي»
  { heads: 'letterClubs', words: 'ofLetters', is: 'association' },
  // «غرفة تجارة عمان»
  { heads: 'chambers', words: 'ofCommerce', is: 'association' },
  // «مؤسسة النور الخيرية»
  { heads: 'foundations', words: 'ofCharity', is: 'association' },
  // «لجنة الأمن والدفاع النيابية», «المركز القومي للترجمة»
  { heads: 'publicBodies', words: 'ofState', is: 'government' },
];

/**
 * The class of a body by its head and by what follows it up to its last word: «الاتحاد العراقي لكرة
 * القدم» is one of sport, «اتحاد عمال مصر» a union.
 */
export const classOfBody = (
  { key }: OrganizationHead,
  tokens: readonly Token[],
  from: number,
  last: number,
): OrganizationClass | undefined => {
  const bare = key.startsWith('ال') ? key.slice(2) : key;
  for (const { heads, words, is } of shades) {
    if (!headIs(heads, bare)) continue;
    for (let at = from; at <= last; at++) {
      if (isAmong(words, tokens[at]?.lexeme.key ?? '')) return is;
    }
  }
  return classOfHead(key);
};
