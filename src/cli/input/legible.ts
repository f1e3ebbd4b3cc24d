import { isMangled, unmangled } from '../../text/mangled.ts';

/** Text as it was before another program took its UTF-8 for Latin-1; each input is told of once. */
export const legibleText = (warn: (message: string) => void) => {
  let isTold = false;
  return (text: string, place: string): string => {
    if (!isMangled(text)) return text;
    const mended = unmangled(text);
    if (!isTold) warn(`${place}: ${mended === undefined ? lost : putRight}`);
    isTold = true;
    return mended ?? text;
  };
};

const putRight =
  'its letters were UTF-8 taken for Latin-1, as exports of Facebook have it, and are put right';
const lost = 'its letters were UTF-8 taken for Latin-1, and some are lost; export it again';
