import { tick } from 'svelte';

/**
 * Does what may take the pressed button away, and then leaves the focus on the button that has come into its place, or,
 * where the whole row is gone, on the region that held it. A reader without a mouse would begin the page anew.
 */
export async function keepFocus(
  event: Event & { currentTarget: HTMLElement },
  act: () => Promise<unknown> | undefined
): Promise<void> {
  const button = event.currentTarget;
  const row = button.parentElement;
  const region = button.closest<HTMLElement>('[tabindex="-1"]');
  const place = buttonsOf(row).indexOf(button);
  await act();
  await tick();
  if (button.isConnected) return;
  const left = row?.isConnected ? buttonsOf(row) : [];
  (left[Math.min(place, left.length - 1)] ?? region)?.focus({ preventScroll: true });
}

const buttonsOf = (row: HTMLElement | null) => [...(row?.querySelectorAll<HTMLElement>('button') ?? [])];
