import type { Localised } from '#lib/catalogue/locales.ts';
import type { PublishedFunding, PublishedTerritory } from './published-schema.ts';
import { join, perLanguage, type Table } from './table.ts';

/** A country or area a row, also where nothing names it. */
export const territoriesTable: Table<PublishedTerritory> = {
  name: 'territories',
  about: { en: 'Countries and areas, also those that the report does not name.', zh: '国家和地区，包括报告未点名者。' },
  key: ['code'],
  references: [],
  rows: ({ territories }) => territories,
  fields: [
    {
      name: 'code',
      type: 'string',
      about: { en: 'ISO 3166-1 alpha-3', zh: 'ISO 3166-1三字母代码' },
      read: ({ code }) => code
    },
    {
      name: 'alpha2',
      type: 'string',
      about: { en: 'ISO 3166-1 alpha-2', zh: 'ISO 3166-1两字母代码' },
      read: ({ alpha2 }) => alpha2
    },
    {
      name: 'm49',
      type: 'string',
      about: { en: 'UN M49, three digits', zh: '联合国M49代码，三位数字' },
      read: ({ m49 }) => m49
    },
    ...perLanguage<PublishedTerritory>('name', { en: 'The UN’s short name', zh: '联合国简称' }, ({ name }) => name),
    { name: 'm49_region', type: 'string', about: { en: 'M49 region', zh: 'M49区域' }, read: (row) => row.m49_region },
    {
      name: 'm49_subregion',
      type: 'string',
      about: { en: 'The finest M49 region it is in', zh: '所属最细的M49次区域' },
      read: (row) => row.m49_subregion
    },
    {
      name: 'unep_region',
      type: 'string',
      about: { en: 'Id of UNEP’s region, reconstructed from its counts', zh: '环境署区域标识，根据公布的国家数目重建' },
      read: (row) => row.unep_region
    },
    {
      name: 'groups',
      type: 'string',
      about: {
        en: 'sids, ldc, lldc',
        zh: '国家组别：sids（小岛屿发展中国家）、ldc（最不发达国家）、lldc（内陆发展中国家）'
      },
      read: ({ groups }) => join(groups)
    },
    {
      name: 'label_longitude',
      type: 'number',
      about: { en: 'A point on its land, degrees east', zh: '其陆地上一点的东经度数' },
      read: ({ label }) => label[0]
    },
    {
      name: 'label_latitude',
      type: 'number',
      about: { en: 'The same point, degrees north', zh: '同一点的北纬度数' },
      read: ({ label }) => label[1]
    },
    {
      name: 'initiatives',
      type: 'integer',
      about: {
        en: 'How many initiatives of the whole catalogue name it; 0 is “not named in this source”',
        zh: '整个目录中点名该国的行动数；0表示来源未点名'
      },
      read: (row) => row.initiatives
    }
  ]
};

interface Payment {
  fund: 'environment-fund' | 'earmarked';
  contributor: string | Localised;
  share?: 'full' | 'other' | undefined;
  amount?: number | undefined;
  note?: Localised | undefined;
}

/** Who pays, a contributor and fund a row. */
export const fundingTable: Table<Payment> = {
  name: 'funding',
  about: {
    en: 'Who paid for UNEP. Amounts are given for the largest contributors alone.',
    zh: '环境署的出资方。报告只公布最大出资方的金额。'
  },
  key: [],
  references: [{ field: 'country', table: 'territories', names: 'code' }],
  rows: ({ funding }) => listPayments(funding),
  fields: [
    {
      name: 'fund',
      type: 'string',
      about: { en: 'environment-fund or earmarked', zh: 'environment-fund（环境基金）或earmarked（专项基金）' },
      read: ({ fund }) => fund
    },
    {
      name: 'country',
      type: 'string',
      about: {
        en: 'ISO 3166-1 alpha-3; empty where the contributor is no country',
        zh: 'ISO 3166-1三字母代码；出资方不是国家时留空'
      },
      read: ({ contributor }) => (typeof contributor === 'string' ? contributor : undefined)
    },
    ...perLanguage<Payment>(
      'name',
      { en: 'Name of a contributor that is no country', zh: '非国家出资方的名称' },
      ({ contributor }) => (typeof contributor === 'string' ? undefined : contributor)
    ),
    {
      name: 'share',
      type: 'string',
      about: {
        en: 'Environment Fund alone: full for the full share, other for another amount',
        zh: '仅限环境基金：full为全额，other为其他金额'
      },
      read: ({ share }) => share
    },
    {
      name: 'amount',
      type: 'number',
      about: { en: 'Millions of US dollars; empty where not published', zh: '百万美元；未公布则留空' },
      read: ({ amount }) => amount
    },
    ...perLanguage<Payment>('note', { en: 'What the report adds', zh: '报告的说明' }, ({ note }) => note)
  ]
};

function listPayments({ environment_fund: fund, earmarked, notes }: PublishedFunding): Payment[] {
  const told = (id: string | undefined) => (id === undefined ? undefined : notes[id]);
  const core = [
    ...fund.full_share.map((code) => ({ code, share: 'full' as const })),
    ...fund.other.map((code) => ({ code, share: 'other' as const }))
  ];
  return [
    ...core.map(({ code, share }): Payment => {
      const largest = fund.largest.find(({ contributor }) => contributor === code);
      return { fund: 'environment-fund', contributor: code, share, amount: largest?.amount, note: told(largest?.note) };
    }),
    ...earmarked.largest.map(({ contributor, amount, note }): Payment => ({
      fund: 'earmarked',
      contributor,
      amount,
      note: told(note)
    }))
  ];
}
