import type { Candidate, Document, EntityType, Recognizer, Token } from '../../document.ts';
import type { TokenKind } from '../../text/lexeme.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { Trait } from '../../text/trait.ts';
import { grade } from '../grades.ts';
import { domainEnd } from './domains.ts';
import { phones } from './phones.ts';

type Address = Extract<EntityType, 'email' | 'url' | 'hashtag' | 'mention'>;

/** Kinds of token that are an address as written. */
const addressOf: Partial<Record<TokenKind, Address>> = {
  email: 'email',
  url: 'url',
  hashtag: 'hashtag',
  mention: 'mention',
};

/** E-mail and web addresses, telephone numbers, hashtags and user names. */
export const contacts: Recognizer = {
  id: 'contacts',
  kinds: ['email', 'url', 'phone', 'hashtag', 'mention'],
  recognize: (document) => [...addresses(document), ...phones(document)],
};

const opens = new Trait(
  'contacts/opens',
  ({ kind }) => kind === 'latin' || addressOf[kind] !== undefined,
);

const addresses = (document: Document): readonly Candidate[] => {
  const found: Candidate[] = [];
  const { tokens } = document;
  for (let at = opens.next(tokens); at >= 0; at = opens.next(tokens, at + 1)) {
    const token = tokenAt(tokens, at);
    const { kind } = token.lexeme;
    const type = addressOf[kind];
    if (type !== undefined)
      found.push(address(token, { type, end: token.end, confidence: grade.fixed, rule: type }));
    if (kind !== 'latin') continue;
    const end = domainEnd(document.text, token.start);
    if (end === undefined) continue;
    found.push(address(token, { type: 'url', end, confidence: grade.certain, rule: 'domain' }));
  }
  return found;
};

interface FoundAddress {
  readonly type: Address;
  readonly end: number;
  readonly confidence: number;
  readonly rule: string;
}

const address = ({ start }: Token, { type, end, confidence, rule }: FoundAddress): Candidate => ({
  type,
  start,
  end,
  value: null,
  confidence,
  source: 'contacts',
  rule: `contacts/${rule}`,
});
