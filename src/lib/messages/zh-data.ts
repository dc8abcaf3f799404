import type { DataWords } from './en-data.ts';
import { plural } from './plural.ts';

const count = (n: number, form: string) => plural('zh', n, { other: form });

/** 数据页的用语（中文）。 */
export const zhData: DataWords = {
  lead: '本地图的全部内容都可以带走：下载文件，由程序读取，或者订阅。',
  attribution: 'Groundwork：对环境署2024年年度报告的独立解读，并非联合国产品。',
  view: '当前所见',
  viewHint: '先筛选或搜索，便可只下载筛选结果。',
  saved: (name) => `已保存为${name}`,
  writing: '正在生成文件……',
  failed: '文件未能生成，请检查网络后重试。',
  whole: '整个目录',
  wholeAbout: (n, version, date) => `共${count(n, '#项行动')}，${version}版，${date}发布，中英文并列。`,
  other: '显示其他表',
  files: {
    xlsx: { name: 'Excel', about: '所有表合为一个工作簿，每表一页。' },
    initiatives: { name: 'CSV：行动', about: '每行一项，含标题、摘要、领域、国家和来源。' },
    links: { name: 'CSV：行动与国家', about: '哪项行动点名哪个国家，每行一对。' },
    json: { name: 'JSON', about: '各项行动及其数字，与程序接口一致。' },
    geojson: { name: 'GeoJSON', about: '工作地点，以及每个被点名国家的标注点。' },
    iati: { name: 'IATI 2.03', about: 'XML格式，供读取援助数据的程序使用。' },
    package: { name: 'Data Package', about: '所有表的CSV及字段说明，打包为zip文件。' },
    // these say themselves what they are about
    figures: { name: 'CSV：数字', about: '' },
    places: { name: 'CSV：地点', about: '' },
    territories: { name: 'CSV：国家和地区', about: '' },
    funding: { name: 'CSV：资金', about: '' },
    vocabulary: { name: 'CSV：词表', about: '' }
  },
  cite: '如何引用',
  citation: (version, date) =>
    `Groundwork：环境署2024年在各国做了什么。${version}版，${date}。依据《环境署2024年年度报告》。CC BY 4.0。`,
  dictionary: '字段说明',
  dictionaryLead: '各列的含义。JSON和程序接口使用相同名称，其中的列表仍为列表。',
  rows: (n) => count(n, '#行'),
  types: { string: '文本', number: '数字', integer: '整数', date: '日期' },
  releases: '版本记录',
  examples: {
    all: '全部行动',
    one: '一项行动',
    country: '用JavaScript查找点名纽埃的行动',
    names: '用Python读取国家和地区表'
  }
};
