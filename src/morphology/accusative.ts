/** An indefinite noun without the ending of the accusative: «مدير» of «مديرا»; undefined for other spellings. */
export const withoutAccusative = (spelling: string): string | undefined =>
  spelling.endsWith('ا') ? spelling.slice(0, -1) : undefined;
