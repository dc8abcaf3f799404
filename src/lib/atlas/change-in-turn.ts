import type { Address } from '#lib/address/address.ts';
import { arrived, record, refine } from '#lib/address/navigate.ts';

/** How the history takes a change: as a step of its own, or not at all. */
type Keep = typeof refine | typeof record;

/**
 * Changes the view in place. Each change is made to the address as it stands when it is its turn: of quick presses none is
 * lost, and one step shows all that were asked meanwhile.
 */
export function changeInTurn(
  here: () => Address
): (keep: Keep, change: (address: Address) => Address) => Promise<void> {
  let asked: { keep: Keep; change: (address: Address) => Address }[] = [];
  let turn: Promise<void> = Promise.resolve();
  const take = async () => {
    // or it would take the place of the page that is on its way
    await arrived();
    const taken = asked;
    asked = [];
    // moves of the map alone are no step
    const keep = taken.some((one) => one.keep === refine) ? refine : record;
    await keep(taken.reduce((address, { change }) => change(address), here()));
  };
  return (keep, change) => {
    asked.push({ keep, change });
    if (asked.length === 1) turn = turn.then(take, take);
    return turn;
  };
}
