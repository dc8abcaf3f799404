/** Whether a key is an input method's own; Safari marks the last one only by its code. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
