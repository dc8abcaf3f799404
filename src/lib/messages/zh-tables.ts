import type { TableWords } from './en-tables.ts';
import { plural, writeNumber } from './plural.ts';

const count = (n: number, form: string) => plural('zh', n, { other: form });
const write = (n: number) => writeNumber('zh', n);

/** 各表格页和出资页的用语（中文）。 */
export const zhTables: TableWords = {
  sortHint: '可用表头中的按钮排序。',
  countriesLead: (named, all) => `地图的表格形式。${count(all, '#个国家和地区')}中，报告点名${write(named)}个。`,
  linksTo: (links, countries) => `点名${count(links, '#次')}，涉及${count(countries, '#个国家')}。`,
  groupsShort: { sids: '小岛屿', ldc: '最不发达', lldc: '内陆' },
  keyOf: (short, name) => `${short}：${name}`,
  noRegion: '不属环境署任何区域',
  countriesCaption: '报告点名的国家和地区及行动数',
  countriesCaptionFiltered: '报告点名的国家和地区及筛选后的行动数',
  unnamedSummary: (n) => `来源未点名${count(n, '#个国家和地区')}`,
  columnCountry: '国家或地区',
  columnRegion: '区域和组别',
  columnInitiatives: '行动',
  initiativesLead: '“5（称60）”指报告称涉及60个国家，点名其中5个。短横表示报告没有说明。',
  columnTitle: '行动',
  columnProgramme: '领域',
  columnKind: '类型',
  columnDate: '日期',
  columnCountries: '点名国家数',
  namedOf: (named, claim) => `${write(named)}（称${claim}）`,
  notGiven: '未说明',
  fundingLead: (year) => `环境署${year}年收到的资金，以年度报告列明出资方的为限。`,
  fundingCaution:
    '出资不等于参与。一国出资多少，与工作在哪里开展无关；任何国家都不会因为出资而计入某项行动所涉的国家。',
  environmentFund: '环境基金',
  environmentFundAbout: '环境署的核心基金，由会员国捐款，不指定用途。',
  fundingMembers: ({ all, contributed, fullShare, other, none }) =>
    `${write(all)}个会员国中，${write(contributed)}个向其捐款：${write(fullShare)}个足额缴付，${write(other)}个缴付其他数额；另外${write(none)}个没有捐款。`,
  fundingUndisclosed: '报告只公布最大捐款国的金额。',
  largest: (n) => count(n, '前#位'),
  fullShare: (n) => count(n, '#国足额缴付'),
  otherShare: (n) => count(n, '#国缴付其他数额'),
  earmarkedFunds: '专项基金',
  earmarkedAbout: '由出资方指定用途的资金。报告列出最大的出资方，其中不都是国家。',
  fundingScale: '此处横条的比例尺小于环境基金一节。',
  fundingRemarks: '报告的说明',
  fundingOnMap: '地图按环境基金捐款着色，因为只有这份名单是完整的；专项资金只公布最大的出资方。'
};
