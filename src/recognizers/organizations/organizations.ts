import type { Recognizer } from '../../document.ts';

export const organizations: Recognizer = {
  id: 'organizations',
  kinds: ['organization'],
  recognize: () => [],
};
