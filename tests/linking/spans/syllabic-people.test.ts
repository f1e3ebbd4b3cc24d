import { expect, test } from 'vitest';
import { withAllSyllables } from '../../../src/linking/spans/syllabic-people.ts';
import { namesAfter } from '../marked-names.ts';

/** The names in a text whose people are between brackets. */
const namesIn = namesAfter(withAllSyllables, { confidence: 0.7 });

test.each([
  // The last syllable is an Arabic word too.
  ['زار {هونغ نام} كي بعد ذلك', ['هونغ نام كي']],
  ['استقبل الرئيس {مون جيه} إن نظيره', ['مون جيه إن']],
  ['رئيسة البلاد {بارك غيون} هي', ['بارك غيون هي']],
  ['قال المخرج {بونغ جون} هو إنه سعيد', ['بونغ جون هو']],
  ['منح الجائزة للممثل {سونغ كانغ} هو.', ['سونغ كانغ هو']],
  ['رأى {سونغ كانغ} هو الفائز', ['سونغ كانغ']],
  // «إن» begins what is said, «كي» the aim.
  ['قال الرئيس {مون جيه} إن بلاده ستفعل', ['مون جيه']],
  ['عاد {لي بينغ} كي يتحدث', ['لي بينغ']],
  // The family name begins like a conjunction or a proclitic.
  ['حضر اللقاء فام {مينه تشينه} أمس', ['فام مينه تشينه']],
  ['حضر {فام مينه تشينه} وب{وي ثانه سون}.', ['فام مينه تشينه', 'بوي ثانه سون']],
  ['عارضه {أنور إبراهيم} {وليم غوان إنغ}', ['أنور إبراهيم', 'ليم غوان إنغ']],
  // Names of Vietnam have four words, of which one may be a family's.
  ['وقالت {نغوين ثي} {كيم نغان} أمس', ['نغوين ثي كيم نغان']],
  // Names of three syllables are whole; other people stay as they are.
  ['التقى {شي جين بينغ} {لي تشيانغ} أمس', ['شي جين بينغ', 'لي تشيانغ']],
  ['قالت {وين هيه} الدولة', ['وين هيه']],
  ['رأى {جاك} هي هناك', ['جاك']],
  ['زار {هان سولو} كي المدينة', ['هان سولو']],
])('%s', (marked, names) => {
  expect(namesIn(marked)).toEqual(names);
});
