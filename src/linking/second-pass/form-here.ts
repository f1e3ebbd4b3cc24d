import type { Token } from '../../document.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isProductAt } from '../../recognizers/organizations/companies/products.ts';
import { hasSign } from './form-signs.ts';
import type { NameForm } from './name-forms.ts';
import { isNoLand } from './short-of-land.ts';
import { isOtherUnion } from './short-of-union.ts';

/** Whether the words of a form are the name here, and not a word or another thing of the same words. */
export const isNameHere = (
  tokens: readonly Token[],
  at: number,
  last: number,
  form: NameForm,
  proclitics: string,
): boolean => {
  if (form.kind === 'surname' && isNoSurname(tokens, at, form)) return false;
  if (form.plain && !hasSign(tokens, at, last, form)) return false;
  if (form.kind === 'union' && isOtherUnion(tokens, last)) return false;
  // «شركة هواوي … هاتف هواوي»
  if (makesProducts(form) && isProductAt(tokens, at, last + 1)) return false;
  return form.kind !== 'land' || !isNoLand(tokens, at, proclitics);
};

/** «الحكم على المتهم» where somebody is «محمد علي»; «آل القباني», a family. */
const isNoSurname = (tokens: readonly Token[], at: number, { keys }: NameForm): boolean => {
  const lexeme = tokens[at]?.lexeme;
  if (lexeme === undefined || keys.length > 1) return false;
  return isFunctionWord(lexeme) || tokens[at - 1]?.lexeme.spelling === 'آل';
};

/** Whether a name is one that things are called by: «هواوي» of telephones. */
const makesProducts = ({ of: { type, attributes } }: NameForm): boolean =>
  type === 'organization' && (attributes?.class === 'company' || attributes?.class === 'media');
