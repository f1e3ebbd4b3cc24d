import { organizationHead } from '../../lexicons/organization-heads.ts';
import { stateHead } from '../../lexicons/state-bodies.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { perLexeme } from '../../text/per-lexeme.ts';
import { Trait } from '../../text/trait.ts';
import { isReporting } from './cited-sources.ts';
import { clubHead } from './club-name.ts';
import { isTrigger } from './club-neighbours.ts';
import { isPaperWord } from './dateline-media.ts';
import { isVersus } from './fixtures.ts';
import { isHostWord } from './hosted-clubs.ts';
import { opensKnown } from './listed.ts';
import { isTail } from './media-suffixes.ts';
import { opensUnit } from './military-units.ts';
import { opensNationalCompany } from './national-companies.ts';
import { partySymbol } from './party-symbols.ts';
import { isRegionalOffice } from './regional-offices.ts';
import { isTransfer } from './transfers.ts';

/** What a word may do besides beginning a listed name. */
interface Uses {
  readonly reports: boolean;
  readonly tail: boolean;
  readonly unit: boolean;
  readonly paper: boolean;
  readonly versus: boolean;
  readonly transfer: boolean;
  readonly trigger: boolean;
  readonly company: boolean;
}

export const usesOf: (lexeme: Lexeme) => Uses = perLexeme((lexeme) => ({
  reports: isReporting(lexeme),
  tail: isTail(lexeme),
  unit: opensUnit(lexeme),
  paper: isPaperWord(lexeme),
  versus: isVersus(lexeme),
  transfer: isTransfer(lexeme),
  trigger: isTrigger(lexeme),
  company: opensNationalCompany(lexeme),
}));

/** Whether a word may begin the name of a body, or lead to one. */
export const opens = new Trait(
  'word-uses/opens',
  (lexeme) =>
    opensKnown(lexeme) ||
    organizationHead(lexeme) !== null ||
    stateHead(lexeme) !== null ||
    clubHead(lexeme) !== null ||
    partySymbol(lexeme) !== null ||
    isPaperWord(lexeme) ||
    isReporting(lexeme) ||
    isTail(lexeme) ||
    isVersus(lexeme) ||
    isTransfer(lexeme) ||
    isTrigger(lexeme) ||
    opensNationalCompany(lexeme) ||
    isHostWord(lexeme) ||
    isRegionalOffice(lexeme) ||
    opensUnit(lexeme),
);
