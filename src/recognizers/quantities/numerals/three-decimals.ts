/**
 * Currencies of a thousand parts (ISO 4217), whose amounts are written with three decimals. The dinar
 * of Iraq has lost its fils: «1.500 دينار عراقي» are fifteen hundred.
 */
const threeDecimals: ReadonlySet<string> = new Set(['BHD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);

/** Kilometres of a marathon and of half of one: «42.195 كيلومترا» are no forty thousand. */
const marathons: ReadonlySet<string> = new Set(['42.195', '42,195', '21.097', '21,097']);

/** Whether figures of a unit are a fraction, as those of a marathon are. */
export const isMarathon = (unit: string, written: string): boolean =>
  unit === 'kilometer' && marathons.has(written);

/** Hundreds that end in three zeros: «150.000» dinars are thousands in all these countries. */
const roundThousands = /^\d{3}[.,]000$/;

/**
 * Whether figures with one separator and three digits after it are a fraction in a currency:
 * «3.750 دينار كويتي» is 3.75. The comma is a decimal one in Tunisia only.
 * @param written the figures as a search key.
 */
export const isFractionIn = (currency: string | undefined, written: string): boolean =>
  currency !== undefined &&
  threeDecimals.has(currency) &&
  !roundThousands.test(written) &&
  (written.includes('.') || currency === 'TND');
