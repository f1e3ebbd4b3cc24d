type Child = Node | string | number | null;
type Attributes = Readonly<Record<string, string | number | boolean | ((event: Event) => void)>>;

const fill = <E extends Element>(
  element: E,
  attributes: Attributes,
  children: readonly Child[],
): E => {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false) element.setAttribute(name, String(value));
  }
  for (const child of children) {
    // Whatever a document holds is added as text, never as markup.
    if (child !== null) element.append(typeof child === 'number' ? String(child) : child);
  }
  return element;
};

/** Makes an element; attributes that begin with «on» are listeners. */
export const h = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => fill(document.createElement(tag), attributes, children);

/** The same for SVG. */
export const s = <Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] =>
  fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);

/** Whether a click asks for what the page does; with a key held the browser opens the link elsewhere. */
export const isPlainClick = (event: Event): boolean =>
  event instanceof MouseEvent &&
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

/** What makes a part of a drawing a button, for the pointer and for the keyboard. */
export const asButton = (act: () => void): Attributes => ({
  tabindex: '0',
  role: 'button',
  onclick: act,
  onkeydown: (event) => {
    if (event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ')) {
      // A blank would move the page.
      event.preventDefault();
      act();
    }
  },
});

/** What tells a control that is drawn anew from the others. */
const marks = ['data-thing', 'data-period', 'data-more'];

/** Draws what is in an element anew; the control that had the focus has it again. */
export const redraw = (element: Element, children: readonly Node[]): void => {
  const focused = document.activeElement;
  const mark = marks.find((name) => element.contains(focused) && focused?.hasAttribute(name));
  element.replaceChildren(...children);
  if (mark !== undefined) focusMarked(element, mark, focused?.getAttribute(mark) ?? '');
};

/** Leads to a part of the page: it is seen, and the keyboard goes on from there. */
export const leadTo = (part: HTMLElement | null): void => {
  if (part === null) return;
  part.scrollIntoView();
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
};

/** Gives the focus to the control with a mark, where there is one. */
export const focusMarked = (within: ParentNode, mark: string, value: string): void =>
  within
    .querySelector<HTMLElement>(`[${mark}="${CSS.escape(value)}"]`)
    ?.focus({ preventScroll: true });
