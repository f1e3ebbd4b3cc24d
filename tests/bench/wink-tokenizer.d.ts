declare module 'wink-tokenizer' {
  export default class WinkTokenizer {
    tokenize(text: string): readonly { readonly value: string; readonly tag: string }[];
  }
}
