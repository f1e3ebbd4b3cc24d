import type { Token } from '../../../document.ts';
import { classOfHead, headIs } from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { organizationAt } from '../../../lexicons/organizations.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { rarely } from '../../../text/trait.ts';
import { grade } from '../../grades.ts';
import { extend } from '../headed/complements.ts';
import { shapesAfter } from '../headed/shapes-after.ts';
import type { OrganizationSpan } from '../organization-span.ts';

interface UnionBodyHead {
  readonly key: string;
  readonly offset: number;
}

/** A word, proclitics taken off, as the head of what a union of states has; null when it is none. */
export const headOfUnion: (lexeme: Lexeme) => UnionBodyHead | null = rarely(
  'bodies-of-unions/headOfUnion',
  ({ kind, splits }) =>
    kind === 'arabic' ? (splits.find(({ key }) => headIs('ofUnion', key)) ?? null) : null,
);

/**
 * What a union of states has for a purpose: «صندوق الأمم المتحدة لرعاية الطفولة», «بعثة الاتحاد الأوروبي لمراقبة
 * الانتخابات», «لجنة الأمم المتحدة المعنية بالقضاء على العنصرية». Without a purpose the union alone is the name.
 */
export const bodyOfUnion = (
  tokens: readonly Token[],
  index: number,
  { key, offset }: UnionBodyHead,
): OrganizationSpan | undefined => {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined || next?.sentence !== token.sentence) return undefined;
  const union = organizationAt(tokens, index + 1);
  if (union === undefined || union.start !== next.start) return undefined;
  const name = tokens.slice(index + 1, union.endToken).map(({ lexeme }) => lexeme.key);
  if (!isAmong('unions', name.join(' '))) return undefined;
  const shape = shapesAfter(tokens, index);
  // With the union it is as definite as with the article.
  const { endToken, directed } = extend(tokens, union.endToken, shape, {
    headKey: `ال${key}`,
    plural: false,
    named: false,
  });
  const last = tokens[endToken - 1];
  const isMandated = (): boolean =>
    tokens.slice(union.endToken, endToken).some(({ lexeme }) => isAmong('mandated', lexeme.key));
  if (last === undefined || !(directed || isMandated())) return undefined;
  return {
    start: token.start + offset,
    end: last.end,
    confidence: grade.likely,
    rule: 'of-union',
    class: classOfHead(key) ?? 'international',
  };
};
