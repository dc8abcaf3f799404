import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import type { LonLat } from '#lib/geography/territory.ts';
import { arrows, stepTerritory } from './step-territory.ts';

/** How long an arrow key rests before its territory is said: who holds it down hears where it ends. In milliseconds. */
const rest = 150;

interface WalkIntents {
  /** Shows where the keys are; undefined where they have left the map. */
  onstep: (step: { code: string; label: LonLat } | undefined) => void;
  onopen: (code: string) => void;
  onzoom: (steps: number) => void;
}

/** A walk over the map by keyboard: arrows step from territory to territory, Enter opens, plus and minus zoom. */
export class Walk {
  readonly #territories: () => ReadonlyMap<string, ListedTerritory>;
  /** Where a walk begins: what is selected. */
  readonly #start: () => string | undefined;
  readonly #intents: WalkIntents;
  /** The territory that the keys are on. */
  active = $state<string>();
  /** What is said of it, to who hears the map. */
  announcement = $state('');

  constructor(
    territories: () => ReadonlyMap<string, ListedTerritory>,
    start: () => string | undefined,
    announce: (code: string) => string,
    intents: WalkIntents
  ) {
    this.#territories = territories;
    this.#start = start;
    this.#intents = intents;
    $effect(() => {
      const text = this.active ? announce(this.active) : '';
      const spoken = setTimeout(() => (this.announcement = text), text ? rest : 0);
      return () => clearTimeout(spoken);
    });
  }

  readonly steer = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const direction = arrows[event.key];
    if (direction) this.#step(direction);
    else if (event.key === 'Enter' && this.active) this.#intents.onopen(this.active);
    else if (event.key === 'Escape' && this.active) this.leave();
    else if (event.key === '+' || event.key === '=') this.#intents.onzoom(1);
    else if (event.key === '-') this.#intents.onzoom(-1);
    else return;
    event.preventDefault();
  };

  readonly leave = (): void => {
    this.active = undefined;
    this.#intents.onstep(undefined);
  };

  #step(direction: NonNullable<(typeof arrows)[string]>): void {
    const territories = this.#territories();
    const here = territories.get(this.active ?? this.#start() ?? '');
    const next = here ? stepTerritory(territories.values(), here.label, direction) : territories.values().next().value;
    if (!next) return;
    this.active = next.code;
    this.#intents.onstep(next);
  }
}
