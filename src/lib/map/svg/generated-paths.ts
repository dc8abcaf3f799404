import generated from '#lib/geography/generated/paths.json';
import type { WorldPaths } from './read-paths.ts';

export const paths: WorldPaths = generated;
