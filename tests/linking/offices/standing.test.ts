import { expect, test } from 'vitest';
import type { Attributes } from '../../../src/document.ts';
import { analyzeText } from '../../../src/pipeline.ts';

const cases: readonly (readonly [text: string, name: string, attributes: Attributes])[] = [
  [
    'وصل الأمير محمد بن سلمان ولي ولي العهد إلى جدة.',
    'محمد بن سلمان',
    { title: 'الأمير', office: 'ولي ولي العهد' },
  ],
  [
    'قال وزير الخارجية الأمريكي مايك بومبيو ذلك.',
    'مايك بومبيو',
    { office: 'وزير الخارجية الأمريكي', organization: 'وزارة الخارجية', country: 'US' },
  ],
  // an office ends where its grammar ends
  [
    'وأعلن محمد حسين نائب الرئيس الأميركي دعم المعارضة.',
    'محمد حسين',
    { office: 'نائب الرئيس الأميركي', country: 'US' },
  ],
  ['وقال محمد حسين مدير المركز في المؤتمر الصحفي ذلك.', 'محمد حسين', { office: 'مدير المركز' }],
  [
    'شهد الأمير سلطان بن فهد رئيس الهيئة العامة للسياحة والآثار الحفل.',
    'سلطان بن فهد',
    {
      title: 'الأمير',
      office: 'رئيس الهيئة العامة للسياحة والآثار',
      organization: 'الهيئة العامة للسياحة والآثار',
    },
  ],
  [
    'وبايع الأمير محمد بن سلمان وزير الدفاع والده.',
    'محمد بن سلمان',
    { title: 'الأمير', office: 'وزير الدفاع', organization: 'وزارة الدفاع' },
  ],
  [
    'أعلن حمدي المدب رئيس الترجي الانسحاب من الدورة.',
    'حمدي المدب',
    { office: 'رئيس الترجي', organization: 'الترجي' },
  ],
  // an adjective that is a head too; two heads in a row
  [
    'قال المستشار الإعلامي لرئيس الحكومة سامي الحداد ذلك.',
    'سامي الحداد',
    { office: 'المستشار الإعلامي لرئيس الحكومة' },
  ],
  [
    'وأكد سامي الحداد مدير المكتب الإعلامي للشرطة الخبر.',
    'سامي الحداد',
    { office: 'مدير المكتب الإعلامي للشرطة' },
  ],
  [
    'قال سامي الحداد الرئيس المدير العام للبريد ذلك.',
    'سامي الحداد',
    { office: 'الرئيس المدير العام للبريد' },
  ],
  // a definite head begins the next one, but «المساعد» describes
  [
    'بعث الأمير فهد بن نايف ولي العهد النائب الأول لرئيس مجلس الوزراء برقية.',
    'فهد بن نايف',
    {
      title: 'الأمير',
      office: 'ولي العهد',
      offices: ['ولي العهد', 'النائب الأول لرئيس مجلس الوزراء'],
    },
  ],
  [
    'قال سامي الحداد الأمين العام المساعد إن العمل مستمر.',
    'سامي الحداد',
    { office: 'الأمين العام المساعد' },
  ],
  [
    'استقبل الشيخ حمدان بن محمد آل مكتوم ولي عهد دبي وفدا.',
    'حمدان بن محمد آل مكتوم',
    { title: 'الشيخ', office: 'ولي عهد دبي' },
  ],
  // the title is another's
  ['قال والد الشهيد، محمد حسين، إن الحق لا يضيع.', 'محمد حسين', {}],
  // all that the text gives
  [
    'قال رئيس البلدية محمد حسين ذلك. وكان محمد حسين، مدير المهرجان، قد غاب.',
    'محمد حسين',
    { office: 'رئيس البلدية', offices: ['رئيس البلدية', 'مدير المهرجان'] },
  ],
];

test.each(cases)('%s', (text, name, { title, office, offices, organization, country }) => {
  const person = analyzeText(text).entities.find((entity) => entity.name === name);
  expect(person?.attributes).toEqual({
    ...(title === undefined ? {} : { title }),
    ...(office === undefined ? {} : { office }),
    ...(offices === undefined ? {} : { offices }),
    ...(organization === undefined ? {} : { organization }),
    ...(country === undefined ? {} : { country }),
  });
});
