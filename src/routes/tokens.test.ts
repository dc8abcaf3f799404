import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  wcagLuminance
} from 'culori';
import { describe, expect, test } from 'vitest';
import { shadeContributions } from '#lib/scene/shade-contributions.ts';
import { shadeCounts } from '#lib/scene/shade-counts.ts';

const [inLight = '', inDark = ''] = readFileSync('src/routes/tokens.css', 'utf8').split('(prefers-color-scheme: dark)');
const readColours = (css: string) =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour])
  );
const light = readColours(inLight);
const themes = { light, dark: { ...light, ...readColours(inDark) } };

type Filter = ReturnType<typeof filterDeficiencyProt>;
/** Whole deficiencies, after Machado, Oliveira and Fernandes (2009). */
const eyes: Record<string, Filter | undefined> = {
  'all three cones': undefined,
  'no red cones': filterDeficiencyProt(1),
  'no green cones': filterDeficiencyDeuter(1),
  'no blue cones': filterDeficiencyTrit(1)
};
const difference = differenceCiede2000();

const legends = {
  'initiatives under filters': shadeCounts(new Map(), new Map(), true).legend,
  funding: shadeContributions({}).legend
};

describe.each(Object.entries(themes))('in %s', (_, colours) => {
  const colour = (name: string) => {
    const found = colours[name];
    if (!found) throw new Error(`tokens.css has no --${name}`);
    return found;
  };
  const contrast = (one: string, other: string) => wcagContrast(colour(one), colour(other));

  describe.each(Object.entries(eyes))('to eyes with %s', (_, filter) => {
    const see = (name: string) => {
      const shown = parse(colour(name));
      if (!shown) throw new Error(`--${name} is no colour`);
      return filter?.(shown) ?? shown;
    };

    test.each(Object.entries(legends))('every two classes of %s are ten or more apart', (_, { entries }) => {
      const shades = entries.map(({ shade }) => `map-${shade}`);
      for (const [i, one] of shades.entries()) {
        for (const other of shades.slice(i + 1)) {
          expect(difference(see(one), see(other)), `${one} and ${other}`).toBeGreaterThanOrEqual(10);
        }
      }
    });

    test('more is always darker on paper and lighter in the dark, whatever the hue', () => {
      const steps = [1, 2, 3, 4, 5].map((shade) => wcagLuminance(see(`map-${shade}`)));
      if (colours === light) steps.reverse();
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    });
  });

  test.each(['ink', 'quiet', 'accent', 'link'])('text in %s is 4.5 to 1 on all that it stands on', (text) => {
    for (const ground of ['paper', 'panel', 'soft']) {
      expect(contrast(text, ground), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('names on the map are 4.5 to 1 on their halo', () => {
    expect(contrast('map-ink', 'map-halo')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['edge', 'accent'])('what is drawn in %s to be found or focused is 3 to 1', (line) => {
    for (const ground of ['paper', 'panel', 'soft']) {
      expect(contrast(line, ground), ground).toBeGreaterThanOrEqual(3);
    }
  });

  test('land that lines alone part from sea and neighbours has lines of 3 to 1', () => {
    for (const ground of ['sea', 'unnamed', 'none']) {
      expect(contrast('map-coast', `map-${ground}`), `coast on ${ground}`).toBeGreaterThanOrEqual(3);
      expect(contrast('map-border', `map-${ground}`), `border on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  test('a border between two lands of one shade is seen, by itself or by its bed', () => {
    for (const ground of [1, 2, 3, 4, 5]) {
      const seen = Math.max(contrast('map-border', `map-${ground}`), contrast('map-unnamed', `map-${ground}`));
      expect(seen, `on ${ground}`).toBeGreaterThanOrEqual(2.3);
    }
    expect(contrast('map-border', 'map-unnamed')).toBeGreaterThanOrEqual(3);
  });

  test.each(['map-ink', 'map-accent'])('an outline in %s is seen on every shade, by itself or by its halo', (line) => {
    expect(contrast(line, 'map-halo')).toBeGreaterThanOrEqual(3);
    for (const ground of ['sea', 'unnamed', 'none', 1, 2, 3, 4, 5]) {
      const seen = Math.max(contrast(line, `map-${ground}`), contrast('map-halo', `map-${ground}`));
      expect(seen, `on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });
});

test('the browser’s own frame has the colour of the paper', () => {
  const page = readFileSync('src/app.html', 'utf8');
  expect(page).toContain(`<meta name="theme-color" content="${themes.light.paper}" />`);
  expect(page).toContain(
    `<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${themes.dark.paper}" />`
  );
  const manifest = readFileSync('src/routes/[[locale=locale]]/manifest.webmanifest/+server.ts', 'utf8');
  expect(manifest).toContain(`theme_color: '${themes.light.paper}'`);
  expect(manifest).toContain(`background_color: '${themes.light.paper}'`);
});
