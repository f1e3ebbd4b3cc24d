/** Signs of HTML that no text has by chance: ends of elements, «<br>», entities. */
export const hasHtml = (text: string): boolean =>
  (text.includes('<') &&
    /<\/(?:p|div|a|b|i|em|strong|span|h[1-6]|li|ul|td|blockquote)>|<br ?\/?>/iu.test(text)) ||
  (text.includes('&') && /&(?:nbsp|quot|amp|[lr]aquo|#\d{2,5});/iu.test(text));
