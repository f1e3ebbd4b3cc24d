import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Entity, EntityType } from '../src/document.ts';
import { analyzeText } from '../src/pipeline.ts';

/** The customer's example: real, unclean news, kept beside the project and not in it. */
const article = new URL('../../shared/seed/article.txt', import.meta.url);
const isThere = existsSync(article);
if (!isThere) process.stderr.write(`SKIPPED: ${article.pathname} is not there\n`);

describe.skipIf(!isThere)('the article of the example', () => {
  const text = isThere ? readFileSync(article, 'utf8') : '';
  const { entities } = analyzeText(text, { referenceDate: '2019-12-05' });
  const ofType = (type: EntityType): readonly Entity[] =>
    entities.filter((entity) => entity.type === type);
  const named = (type: EntityType): readonly string[] => ofType(type).map(({ name }) => name);
  const written = (entity: Entity | undefined): readonly string[] =>
    (entity?.mentions ?? []).map((mention) => mention.text);
  const inside = (name: string): readonly string[] => {
    const start = text.indexOf(name);
    return entities
      .flatMap((entity) => entity.mentions)
      .filter((mention) => mention.start >= start && mention.end <= start + name.length)
      .map((mention) => mention.text);
  };

  test('four people and no other', () => {
    expect(new Set(named('person'))).toEqual(
      new Set(['بنيامين نتنياهو', 'مايك بومبيو', 'محمد السادس', 'فيكتوريا كوتس']),
    );
    expect(ofType('person')).toHaveLength(4);
  });

  test.each([
    ['مايك بومبيو', 'مايك بومبو'],
    ['فيكتوريا كوتس', 'كوتس'],
  ])('%s is also written %s', (name, variant) => {
    expect(written(ofType('person').find((person) => person.name === name))).toContain(variant);
  });

  test.each([
    ['إسرائيل', 'IL'],
    ['المغرب', 'MA'],
    ['البرتغال', 'PT'],
    ['الولاياتالمتحدة', 'US'],
    ['الإمارات العربية المتحدة', 'AE'],
    ['سلطنة عمان', 'OM'],
    ['البحرين', 'BH'],
    ['سوريا', 'SY'],
    ['إيران', 'IR'],
  ])('%s is the country %s', (name, code) => {
    const country = ofType('country').find((one) => written(one).includes(name));
    expect(country?.value).toEqual({ code });
  });

  test('no other country', () => {
    expect(ofType('country')).toHaveLength(9);
  });

  test.each(['لشبونة', 'الرباط', 'القدس', 'واشنطن'])('%s is a place', (name) => {
    expect(named('place')).toContain(name);
  });

  test.each([
    ['الأيام القليلة المقبلة', '2019-12-06/2019-12-08', '2019-12-06', '2019-12-08'],
    ['11 دجنبر المقبل', '2019-12-11', '2019-12-11', '2019-12-11'],
    ['الشهر الماضي', '2019-11', '2019-11-01', '2019-11-30'],
    ['الأسبوع الماضي', '2019-W48', '2019-11-25', '2019-12-01'],
    ['يومي الاثنين والثلاثاء', '2019-12-02/2019-12-03', '2019-12-02', '2019-12-03'],
  ])('%s is %s', (name, timex, from, to) => {
    const date = ofType('date').find((one) => written(one).includes(name));
    expect(date?.value).toMatchObject({ timex, from, to });
  });

  test('no other date and no time', () => {
    expect(ofType('date')).toHaveLength(5);
    expect(ofType('time')).toEqual([]);
  });

  test.each([
    'ذ تايمز أوف إسرائيل',
    'أكسيوس',
    'Axios',
    'وزارة الخارجية',
    'البيت الأبيض',
    'تنظيم الدولة الإسلامية',
  ])('%s is an organisation', (name) => {
    expect(ofType('organization').flatMap(written)).toContain(name);
  });

  test.each(['ذ تايمز أوف إسرائيل', 'تنظيم الدولة الإسلامية'])(
    'nothing apart inside %s',
    (name) => {
      expect(inside(name)).toEqual([name]);
    },
  );

  test('the twelfth channel is no time of day', () => {
    expect(ofType('time')).toEqual([]);
  });
});
