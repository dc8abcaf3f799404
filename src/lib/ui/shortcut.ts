/** Hears one sign, on whatever key it stands, unless the reader is writing it or gives the browser an order. */
export const shortcut = (sign: string, act: () => void) => (event: KeyboardEvent) => {
  const { key, ctrlKey, metaKey, altKey, defaultPrevented, target } = event;
  if (key !== sign || ctrlKey || metaKey || altKey || defaultPrevented || isWriting(target)) return;
  event.preventDefault();
  act();
};

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
