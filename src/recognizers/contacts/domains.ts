/** Endings of the sites that Arabic news names: the generic ones, those of the Arab states, and of links made short. */
const endings =
  'com|net|org|info|news|tv|gov|edu|int|io|me|ae|bh|dj|dz|eg|iq|jo|km|kw|lb|ly|ma|mr|om|ps|qa|sa|sd|so|sy|tn|ye|uk|fr|de|eu|be|ca|ch|co|es|gle|ir|tr|us|app|live|media|online|press|site';

/** Labels are bounded (RFC 1035), so that a try costs no more than a domain is long. */
const domain = new RegExp(
  `(?:[a-z0-9-]{1,63}\\.){1,4}(?:${endings})(?![a-z0-9@-]|\\.[a-z])(?:/[a-z0-9/._~%=?&#-]*[a-z0-9/])?`,
  'iy',
);
const inside = /[a-z0-9@._/-]/i;

/**
 * Where a web address without scheme or «www» that begins at `start` ends, such as `hespress.com`
 * or `moi.gov.sa/news`; undefined when none begins there. UTF-16 offsets.
 */
export const domainEnd = (text: string, start: number): number | undefined => {
  if (start > 0 && inside.test(text.charAt(start - 1))) return undefined;
  domain.lastIndex = start;
  return domain.test(text) ? domain.lastIndex : undefined;
};
