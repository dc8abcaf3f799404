/** Resolves when the page has nothing better to do, or after this patience, in milliseconds, where it never says so. */
export const whenIdle = (patience = 2000): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: patience });
    else setTimeout(resolve, 200);
  });
