/**
 * Opens the system's own sheet for a link where a finger is the pointer. `none`: there is no such sheet, or a wide screen
 * is better served by a dialog; `left`: the reader closed it, or it could not be opened.
 */
export async function shareWithSystem(title: string, url: string): Promise<'shared' | 'left' | 'none'> {
  if (!('share' in navigator) || !matchMedia('(pointer: coarse)').matches) return 'none';
  try {
    await navigator.share({ title, url });
    return 'shared';
  } catch {
    return 'left';
  }
}
