import { expect, test } from 'vitest';
import { withPeopleBetween } from '../../../src/linking/spans/people-between-people.ts';
import { namesAfter } from '../marked-names.ts';

/** The names in a text whose people are between brackets. */
const namesIn = namesAfter(withPeopleBetween, { confidence: 0.9 });

const others = '{سعاد الكعبي}، {منى الشامي}، {علي سالم}، {نادية حسن}';
const known = ['سعاد الكعبي', 'منى الشامي', 'علي سالم', 'نادية حسن'];

test.each([
  // A stage name, a name of plain words, two side by side.
  [`حضر ${others}، درة، {سالم الفتحي}`, [...known, 'درة', 'سالم الفتحي']],
  [`حضر ${others}، لقاء الخميسي، {سالم الفتحي}`, [...known, 'لقاء الخميسي', 'سالم الفتحي']],
  [`حضر ${others}، درة، لبلبة، {سالم الفتحي}`, [...known, 'درة', 'لبلبة', 'سالم الفتحي']],
  // What somebody is, a country, what has the article, a clause.
  [`حضر ${others}، مدير، {سالم الفتحي}`, [...known, 'سالم الفتحي']],
  [`حضر ${others}، لبنان، {سالم الفتحي}`, [...known, 'سالم الفتحي']],
  [`حضر ${others}، الضيف، {سالم الفتحي}`, [...known, 'سالم الفتحي']],
  [`حضر ${others}، ثم جاء بعدهم، {سالم الفتحي}`, [...known, 'سالم الفتحي']],
  // Too few people for a list.
  ['حضر {سعاد الكعبي}، درة، {سالم الفتحي}', ['سعاد الكعبي', 'سالم الفتحي']],
])('%s', (marked, names) => {
  expect(namesIn(marked)).toEqual(names);
});
