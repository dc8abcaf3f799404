/** Whether scripts have taken over all of the page; before, what came in the HTML stands there (see app.html). */
export const isAwake = (): boolean => 'awake' in document.documentElement.dataset;

/** From here on links say themselves what they carry along, and buttons answer. */
export function wake(): void {
  document.documentElement.dataset['awake'] = '';
}
