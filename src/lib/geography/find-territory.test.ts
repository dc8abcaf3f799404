import { describe, expect, it } from 'vitest';
import { findTerritory } from './find-territory.ts';

const territories = [
  { code: 'AFG', alpha2: 'AF', m49: '004' },
  { code: 'NIU', alpha2: 'NU', m49: '570' },
  { code: 'NOR', alpha2: 'NO', m49: '578' }
];

describe('findTerritory', () => {
  it.each(['NIU', 'niu', 'NU', 'nu', '570', ' niu '])('%s is Niue', (word) => {
    expect(findTerritory(word, territories)).toBe('NIU');
  });

  it.each(['004', '04', '4'])('%s is Afghanistan, with or without zeros', (word) => {
    expect(findTerritory(word, territories)).toBe('AFG');
  });

  it.each(['', ' ', '0', '999', '0570', 'XX', 'XYZ', 'Niue', '__proto__'])('“%s” is no territory', (word) => {
    expect(findTerritory(word, territories)).toBeUndefined();
  });
});
