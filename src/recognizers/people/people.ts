import type { Candidate, Document, Recognizer, Token } from '../../document.ts';
import { confidenceOf } from './confidence.ts';
import { laterMentions } from './mentions.ts';
import { beginsName, type ParsedName, parseName } from './name.ts';
import { isAfterNationality, isBareTitle, roleAfter, roleBefore, roleText } from './role.ts';

/** A name with what its surroundings say of it. */
export interface FoundName extends ParsedName {
  readonly candidate: Candidate;
}

/** People by the grammar of names, by their titles and roles, and by what is said of them. */
export const people: Recognizer = {
  id: 'people',
  kinds: ['person'],
  recognize: (document) => {
    const names = namesIn(document);
    return [...names.map((name) => name.candidate), ...laterMentions(document, names)];
  },
};

/** Below this the word of the tagger is better. */
const least = 0.4;

const namesIn = (document: Document): readonly FoundName[] => {
  const found: FoundName[] = [];
  const { tokens } = document;
  for (let at = beginsName.next(tokens); at >= 0; at = beginsName.next(tokens, at + 1)) {
    const name = nameAt(document, at);
    if (name === undefined) continue;
    if (name.candidate.confidence >= least) found.push(name);
    // What is left of an unlikely name would be half a name.
    at = name.endToken - 1;
  }
  return found;
};

const nameAt = (document: Document, index: number): FoundName | undefined => {
  const { tokens } = document;
  const token = tokens[index] as Token;
  const before = roleBefore(tokens, index);
  const origin = isAfterNationality(tokens, index);
  const name = parseName(tokens, index, before !== undefined || origin);
  if (name === undefined) return undefined;
  // A name with a proclitic of its own is in apposition to nothing.
  const role = name.start === token.start ? before : undefined;
  const confidence = confidenceOf(tokens, name, { titled: role !== undefined, origin });
  // «الدكتور حسن سعيد مستشار المركز»: the role says more than the title.
  const after =
    name.parts > 1 && (role === undefined || isBareTitle(tokens, role))
      ? roleAfter(tokens, name.endToken)
      : undefined;
  const shown = after ?? role;
  const { start, end } = name;
  const person = { type: 'person', start, end, value: null, confidence, source: 'people' } as const;
  const candidate: Candidate =
    shown === undefined ? person : { ...person, attributes: { role: roleText(document, shown) } };
  return { ...name, candidate };
};
