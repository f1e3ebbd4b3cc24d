import type { Candidate, Recognizer } from '../../document.ts';
import { lazy } from '../../lexicons/load.ts';
import { shownValue } from '../../text/check-text.ts';
import { flatMapped } from '../../text/flat-map.ts';
import {
  bounded,
  certainNames,
  introducedPeople,
  isOfficeOfNext,
  peopleApart,
  withoutObject,
} from './bounds/introduced.ts';
import { withoutStrangers } from './bounds/person-edges.ts';
import { ruleBounds, withinRule } from './bounds/rule-bounds.ts';
import { aroundOf, taggedCandidate } from './bounds/tagged-candidate.ts';
import { repeatedNames } from './document-majority.ts';
import { loadModel } from './load.ts';
import type { Model } from './model/model.ts';
import { rescued } from './rescue.ts';
import { type TaggedSpan, type Tagger, taggerOf } from './tag.ts';

/** The recognizer of a model, such as one of the user's own. */
export const taggerFrom = (model: Model): Recognizer => {
  if (typeof model !== 'object' || model === null || !('transitions' in model)) {
    throw new TypeError(`the model is ${shownValue(model)}: pass what readModel gives`);
  }
  return recognizerOf(() => taggerOf(model));
};

const recognizerOf = (taggerOnUse: () => Tagger): Recognizer => {
  const tagger = lazy(taggerOnUse);
  return {
    id: 'tagger',
    kinds: ['person', 'country', 'place', 'organization', 'event'],
    recognize: (document, earlier = []) => {
      const { tokens } = document;
      const around = aroundOf(document, earlier);
      const people = introducedPeople(document, earlier);
      const holders = new Set(people.values());
      const ends = certainNames(document, earlier);
      const bounds = ruleBounds(document, earlier);
      const reading = tagger().read(document, earlier);
      // What is left of a span once the rules have cut it.
      const cut = (span: TaggedSpan): TaggedSpan | undefined => {
        const within = withinRule(document, bounded(document, span, people), bounds);
        return withoutStrangers(tokens, withoutObject(document, within, ends));
      };
      const candidates = (rule: string, spans: readonly TaggedSpan[]): readonly Candidate[] =>
        flatMapped(
          flatMapped(spans, (both) => peopleApart(tokens, both)),
          (span) => {
            const name = cut(span);
            if (name === undefined || isOfficeOfNext(tokens, name, holders)) return [];
            const candidate = taggedCandidate(document, name, rule, around);
            return candidate === undefined ? [] : [candidate];
          },
        );
      return [
        ...candidates('tagger/sequence', reading.spans),
        ...candidates('tagger/document-majority', repeatedNames(document, reading)),
        ...rescued(document, reading, earlier),
      ];
    },
  };
};

/** People, places and organizations that no list knows, by the model that comes with the package. */
export const tagger: Recognizer = recognizerOf(() => taggerOf(loadModel()));
