// Writes src/lexicons/currencies.json: Arabic currency names of CLDR (Intl.DisplayNames), their
// inflected forms and the spellings of the press. Run by `npm run tool -- currency-lexicon`.
import { writeLexicon } from './write-lexicon.ts';

/** Names of CLDR → its forms after a number: singular, accusative, plural, other spellings; dual. */
const inflections: Readonly<Record<string, readonly [forms: string, two: string]>> = {
  دولار: ['دولار دولارا دولارات', 'دولارين دولاران دولاري'],
  يورو: ['يورو أورو يوروهات يوروات', ''],
  جنيه: ['جنيه جنيها جنيهات', 'جنيهين جنيهان'],
  ليرة: ['ليرة ليرات', 'ليرتين ليرتان'],
  ريال: ['ريال ريالا ريالات', 'ريالين ريالان'],
  دينار: ['دينار دينارا دنانير دينارات', 'دينارين ديناران'],
  درهم: ['درهم درهما دراهم', 'درهمين درهمان'],
  فرنك: ['فرنك فرنكا فرنكات', 'فرنكين'],
  روبية: ['روبية روبيات', 'روبيتين'],
  روبل: ['روبل روبلا روبلات', 'روبلين'],
  ين: ['ين ينا ينات', ''],
  يوان: ['يوان يوانا يوانات', ''],
  وون: ['وون وونا', ''],
  شيكل: ['شيكل شيكلا شيكلات شواكل شيقل شيقلا شواقل شاقل', 'شيكلين'],
  بيزو: ['بيزو بيزوس بيسو بيزوات', ''],
  كرونة: ['كرونة كرون كرونات كرونا كورونة', ''],
  هريفنيا: ['هريفنيا هريفنا غريفنا غريفنيا هريفنة هريفنيات', ''],
  تينغ: ['تينغ تنغه تينغي تينج تنغ تنغي', ''],
  باخت: ['باخت بات باهت', ''],
  رينغيت: ['رينغيت رينجيت رنغيت رينجت رينغت', ''],
  دونج: ['دونج دونغ', ''],
  فورينت: ['فورينت فورنت', ''],
  نايرا: ['نايرا نيرة', ''],
  شلن: ['شلن شلنا شلنات شلينغ', ''],
  بير: ['بير بر', ''],
  أوقية: ['أوقية أوقيات', ''],
  كواشا: ['كواشا كواتشا', ''],
  رييال: ['رييال رييل', ''],
  راند: ['راند راندا رند رندا', ''],
  لارى: ['لارى لاري', ''],
  زلوتي: ['زلوتي زلوت زلوتيا', ''],
  كورونا: ['كورونا', ''],
  مارك: ['مارك ماركا ماركات', ''],
  ناكفا: ['ناكفا نقفة', ''],
};

/** What the press says and CLDR does not: noun, qualifier, ISO 4217 codes. */
const press: readonly (readonly [noun: string, qualifier: string, ...codes: string[]])[] = [
  ['دولار', 'أميركي', 'USD'],
  ['دولار', 'هونج كونج', 'HKD'],
  ['جنيه', 'استرليني', 'GBP'],
  ['جنيه', 'بريطاني', 'GBP'],
  ['جنيه', 'جنوب سوداني', 'SSP'],
  ['ليرة', 'لبناني', 'LBP'],
  ['فرنك', 'أفريقي', 'XOF', 'XAF'],
  ['فرنك', 'سيفا', 'XOF', 'XAF'],
  ['فرنك', 'غرب إفريقي', 'XOF'],
  ['فرنك', 'وسط إفريقي', 'XAF'],
  ['فرنك', 'غيني', 'GNF'],
  ['فرنك', 'قمري', 'KMF'],
  ['بيزو', 'فلبيني', 'PHP'],
  ['بيزو', 'فيليبيني', 'PHP'],
  ['بيزو', 'دومينيكي', 'DOP'],
  ['روبية', 'سيلانية', 'LKR'],
  ['شيكل', 'إسرائيلي', 'ILS'],
  ['وون', 'كوري', 'KRW'],
  ['وون', 'كوري جنوبي', 'KRW'],
  ['وون', 'كوري شمالي', 'KPW'],
  ['راند', 'جنوب أفريقي', 'ZAR'],
  ['راند', 'جنوب إفريقي', 'ZAR'],
  ['سيدي', 'غاني', 'GHS'],
  ['بير', 'إثيوبي', 'ETB'],
  ['أوقية', 'جديدة', 'MRU'],
  ['أوقية', 'قديمة', 'MRO'],
  ['ين', 'ياباني', 'JPY'],
  ['أفغاني', 'أفغانستاني', 'AFN'],
  ['غيلدر', 'أنتيلي', 'ANG'],
  ['بيزو', 'تشيليي', 'CLP'],
  ['بيزو', 'أوروغواياني', 'UYU'],
  ['بيزو', 'دومينيكاني', 'DOP'],
  ['دولار', 'زيمبابوي', 'ZWL'],
  ['دولار', 'جزر البهاما', 'BSD'],
  ['دولار', 'برمودا', 'BMD'],
  ['دولار', 'هونغ كونغي', 'HKD'],
  ['دولار', 'بروني', 'BND'],
  ['دولار', 'غياني', 'GYD'],
  ['مانات', 'أذري', 'AZN'],
  ['مانات', 'تركماني', 'TMT'],
  ['كرونة', 'تشيكي', 'CZK'],
  ['كرونة', 'آيسلندية', 'ISK'],
  ['روبية', 'موريشية', 'MUR'],
  ['روبية', 'سيشلية', 'SCR'],
  ['شيكل', 'جديد', 'ILS'],
  ['شلن', 'كيني', 'KES'],
  ['شلن', 'كينيا', 'KES'],
  ['سوم', 'أوزبكي', 'UZS'],
  ['سوم', 'قرغيزي', 'KGS'],
  ['سوم', 'قيرغيزي', 'KGS'],
  ['ليو', 'مولدافي', 'MDL'],
  ['كولون', 'كوستاريكي', 'CRC'],
  ['هريفنيا', 'أوكرانية', 'UAH'],
  ['كورونا', 'سويدية', 'SEK'],
  ['كورونا', 'نرويجية', 'NOK'],
  ['كورونا', 'دنماركية', 'DKK'],
  ['كورونا', 'تشيكية', 'CZK'],
  ['كورونا', 'أيسلندية', 'ISK'],
  ['كورونا', 'آيسلندية', 'ISK'],
  ['مارك', 'ألماني', 'DEM'],
  ['مارك', 'فنلندي', 'FIM'],
  ['مارك', 'بوسني', 'BAM'],
  ['تومان', 'إيراني'],
  ['إسترليني', '', 'GBP'],
  ['استرليني', '', 'GBP'],
];

/** What a noun alone means in news, although several countries use it. */
const usual: Readonly<Record<string, string>> = {
  دولار: 'USD',
  روبل: 'RUB',
  وون: 'KRW',
};

/** Whose a noun alone may be, where others say it otherwise: of Lebanon they are «ليرة». */
const alone: Readonly<Record<string, readonly string[]>> = {
  جنيه: ['EGP', 'GBP', 'SDG', 'SSP'],
};

/** Nouns that are another word too: a currency only with its country's adjective. */
const qualifiedOnly = new Set([
  'بير',
  'سيدي',
  'سول',
  'ليون',
  'قرطبة',
  'أفغاني',
  'كيب',
  'ليك',
  'لوتي',
  'كورونا',
  'مارك',
]);

/** In the list of CLDR, but no currency one pays with, or one of the past. */
const left = /\d|قابل للتحويل|حقوق|ذهب|سي إف بي/u;

interface Currency {
  readonly noun: string;
  readonly forms: string[];
  readonly two: string[];
  /** Adjective or country behind the noun, and the ISO 4217 codes. */
  readonly of: { readonly qualifier: string; readonly codes: readonly string[] }[];
  usual?: string;
  alone?: readonly string[];
  qualifiedOnly?: true;
}

const currencies = new Map<string, Currency>();
const add = (noun: string, qualifier: string, codes: readonly string[]): void => {
  const [forms, two] = inflections[noun] ?? [noun, ''];
  const currency: Currency = currencies.get(noun) ?? {
    noun,
    forms: forms.split(' ').sort(),
    two: two.split(' ').filter(Boolean).sort(),
    of: [],
    ...(usual[noun] === undefined ? {} : { usual: usual[noun] }),
    ...(alone[noun] === undefined ? {} : { alone: alone[noun] }),
    ...(qualifiedOnly.has(noun) ? { qualifiedOnly: true } : {}),
  };
  currency.of.push({ qualifier, codes });
  currencies.set(noun, currency);
};

const names = new Intl.DisplayNames('ar', { type: 'currency' });
for (const code of Intl.supportedValuesOf('currency')) {
  const name = names.of(code) ?? code;
  if (name === code || left.test(name)) continue;
  const [noun = '', ...qualifier] = name.split(' ');
  add(noun, qualifier.join(' '), [code]);
}
for (const [noun, qualifier, ...codes] of press) add(noun, qualifier, codes);

writeLexicon('currencies.json', [...currencies.values()]);
