import type { Candidate, Document, Recognizer } from '../../document.ts';
import { ownTypes } from '../../kinds.ts';
import { Gazetteer, type GazetteerMatch } from '../../lexicons/gazetteer.ts';
import type { OwnLexicon, OwnName } from '../../lexicons/own.ts';
import { searchKey } from '../../text/normalize.ts';

/** A user’s lexicon made ready: what it adds and what it takes away. */
export interface OwnNames {
  readonly recognizer: Recognizer;
  /** Whether a candidate is a blocked word, with or without its diacritics and hamzas. */
  readonly isBlocked: (document: Document, candidate: Candidate) => boolean;
}

/** Names of the user’s own are always right. */
const confidence = 1;
const source = 'lexicon';

export const ownNames = ({ names, blocked }: OwnLexicon): OwnNames => {
  const gazetteer = new Gazetteer(
    names.flatMap((own) => [own.name, ...own.aliases].map((name) => [name, own] as const)),
    { glued: true },
  );
  const blockedKeys = new Set(blocked.map(searchKey));
  return {
    recognizer: {
      id: source,
      kinds: ownTypes,
      recognize: ({ tokens }) => {
        const found: Candidate[] = [];
        for (let index = 0; index < tokens.length; index++) {
          const match = gazetteer.longestAt(tokens, index);
          if (match === undefined) continue;
          found.push(candidateOf(match));
          index = match.endToken - 1;
        }
        return found;
      },
    },
    isBlocked: ({ text }, { start, end }) =>
      blockedKeys.size > 0 && blockedKeys.has(searchKey(text.slice(start, end))),
  };
};

const candidateOf = ({ start, end, payload }: GazetteerMatch<OwnName>): Candidate => {
  const { type, name, code } = payload;
  const common = { start, end, name, confidence, source, rule: `${source}/${type}` };
  switch (type) {
    case 'person':
    case 'event':
      return { ...common, type, value: null };
    case 'organization':
      return { ...common, type, value: code === undefined ? null : { code } };
    case 'place':
      return { ...common, type, value: code === undefined ? null : { code } };
    case 'country':
    case 'nationality':
      return { ...common, type, value: { code: code ?? '' } };
  }
};
