import type { Messages } from './en.ts';
import { plural, writeNumber } from './plural.ts';

const count = (n: number, form: string) => plural('zh', n, { other: form });
const write = (n: number) => writeNumber('zh', n);

/** 网站自身的用语（中文）。 */
export const zh: Messages = {
  // 本站
  siteName: 'Groundwork',
  siteTitle: 'Groundwork：环境署2024年在各国做了什么',
  aboutLink: '关于',
  aboutTitle: '关于本地图',
  accessibilityTitle: '无障碍说明',
  home: '世界地图',
  pages: '页面',
  countriesLink: '国家',
  initiativesLink: '行动',
  fundingLink: '资金',
  skipToPanel: '跳过地图',
  close: '关闭',
  retry: '重试',
  partFailed: '这一部分没能加载。',
  independent: '对公开报告的独立解读，并非联合国产品。',
  attribution: '图形：Natural Earth，经Visionscarto调整。',
  disclaimer: '本地图所示边界和名称以及所用名称，并不意味着得到联合国的正式认可或接受。',

  // 多处共用
  initiatives: (n) => count(n, '#项行动'),
  countries: (n) => count(n, '#个国家'),
  programmes: '领域',
  unnamed: '来源未点名',
  noneUnderFilter: '筛选后没有',
  underFilters: (shown, all) => `筛选后${write(shown)}项，共${count(all, '#项行动')}`,
  groups: {
    sids: '小岛屿发展中国家',
    ldc: '最不发达国家',
    lldc: '内陆发展中国家'
  },
  unepRegions: {
    africa: '非洲',
    'asia-pacific': '亚洲及太平洋',
    europe: '欧洲',
    'latin-america-caribbean': '拉丁美洲和加勒比',
    'north-america': '北美洲',
    'west-asia': '西亚'
  },
  listSeparator: '、',
  comma: '，',
  sentence: (text) => `${text}。`,
  andMore: (some, left) => `${some}，另有${write(left)}国`,
  moreOf: (n) => count(n, '再显示#项'),
  fewer: '收起',
  allInitiatives: '全部行动一览表',
  pageLoading: '正在加载页面',

  // 地图
  map: '各国行动世界地图',
  mapFunding: '各国为环境署出资世界地图',
  mapSummary: (named) => `点名${count(named, '#个国家')}。用方向键在国家之间移动，按回车键打开，按问号查看所有按键。`,
  mapUnsupported: '此浏览器无法绘制动态地图，静态地图同样可用。',
  mapFailed: '动态地图未能加载。',
  mapLoading: '正在加载动态地图',
  zoomIn: '放大',
  zoomOut: '缩小',
  showWorld: '显示全世界',
  showPacific: '显示太平洋',
  showGlobe: '显示为地球仪',
  showFlat: '显示为平面地图',
  mapKeys: '按键',
  mapKeyList: [
    ['← ↑ → ↓', '在地图上移到该方向最近的国家'],
    ['Enter', '打开该国页面'],
    ['+ −', '放大、缩小'],
    ['Esc', '离开所选内容'],
    ['/', '搜索'],
    ['?', '显示这些按键']
  ],
  legend: '点名该国的行动数',
  legendFiltered: '筛选后的行动数',
  legendFunding: '2024年向环境基金捐款（万美元）',
  undisclosed: '金额未公布',
  absent: '不在捐款国之列',
  colourBy: '地图着色依据',
  colourings: { initiatives: '行动', funding: '资金' },

  // 面板
  sheet: {
    handle: '面板',
    raised: '已展开至大半屏',
    half: '半开',
    closed: '已收起',
    lower: '降低面板',
    close: '收起面板',
    keys: '按上、下方向键展开或降低。'
  },

  // 搜索
  search: '搜索',
  searchLabel: '搜索国家、行动和地点',
  searchClear: '清除搜索',
  searchResults: (n) => count(n, '#条结果'),
  searchNothing: (text) => `没有找到“${text}”。`,
  searchFailed: '搜索功能未能加载。',
  searchQuoted: (text) => `“${text}”`,

  // 筛选
  filters: '筛选',
  filtersChosen: (n) => count(n, '已选#项'),
  facets: {
    programme: '领域',
    mechanism: '机制',
    kind: '类型',
    region: '区域',
    group: '国家组别'
  },
  showInitiatives: (n) => count(n, '查看#项行动'),
  filterNone: '没有符合条件的行动，请去掉一些条件。',
  removeFilter: (name) => `去掉筛选条件：${name}`,
  clearFilters: '显示全部',
  without: (names) => `去掉“${names}”`,
  empty: '没有符合筛选条件的行动。',
  emptyStubborn: '只去掉其中一个条件也无济于事：几个条件互相排斥。',

  // 全世界
  worldHeading: '环境署2024年做了什么',
  worldLead: '年度报告中的每项行动，都标在报告点名的国家上。可选择一个国家查看，或按领域筛选。',
  ledgerInitiatives: () => '项行动',
  ledger: (named, global, links, countries) =>
    named + global === 0
      ? '。'
      : `，其中${count(named, '#项点名至少一个国家')}，${count(global, '#项属区域或全球工作')}；点名${count(links, '#次')}，涉及${count(countries, '#个国家')}。`,
  ledgerOnce: '各项总数中，每项行动只计一次。不同行动的数字从不相加。',
  asTables: '表格：',
  fewFigures: '几个数字',
  withCountries: '地图上的行动',
  withoutCountries: '区域与全球工作',
  hostedBy: (names) => `东道国：${names}`,

  // 国家页面
  back: '全世界',
  countryCount: (n) => count(n, '#项行动点名该国'),
  countryHidden: (n) => count(n, '有#项行动因筛选而未显示。'),
  countryUnnamed: '报告没有点名在此开展的工作。',
  countryUnnamedHint: '这并不意味着没有工作：许多工作面向区域或全球，或只说明国家数目而未列国名。',
  ownFigures: '仅涉及该国的数字',
  hosted: '在该国举办',
  contributed: (year) => `${year}年的捐款`,
  contribution: {
    full: (amount) => `向环境基金缴付${amount}万美元（足额）`,
    other: (amount) => `向环境基金缴付${amount}万美元`,
    fullUndisclosed: '向环境基金足额缴付，金额未公布',
    otherUndisclosed: '向环境基金缴付其他数额，金额未公布',
    earmarked: (amount) => `专项资金${amount}万美元`,
    none: '不在报告所列的捐款国之中',
    separator: '；'
  },
  givingIsNot: '出资不等于参与，因此不在地图上着色。',
  paidFor: '出资支持',
  countedHeading: '计入总数但未点名',
  countedWhy:
    '报告给出了这些行动的国家数目，却没有一一列出国名。其中是否包括该国，报告未作说明；有些只面向发展中国家。',
  regionHeading: (region) => region,
  regionNamed: (named, all, initiatives) =>
    `该区域${count(all, '#个国家')}中，报告点名${count(named, '#个')}，涉及${count(initiatives, '#项行动')}。`,
  regionLink: '在地图上查看该区域',
  nearby: '邻近国家和地区',
  seeAlso: '另见',

  // 行动页面
  figures: '数字',
  whereHeading: '地点',
  reachNamed: (claim, named) => `${claim}，报告点名其中${write(named)}个`,
  reachUnnamed: (claim) => `${claim}，报告均未点名`,
  noCountry: '报告没有为此点名国家，因此不在地图上。',
  hosts: '东道国',
  donors: '出资方',
  parts: '其中单独列出的行动',
  partOf: '属于',
  mechanism: '实施机制',
  seeAll: (n) => count(n, '在地图上查看其#项行动'),
  partners: '合作方',
  date: '时间',
  namedAreas: '区域',
  places: '具体地点',
  source: '来源',
  sourceSection: (section) => `“${section}”一节`,
  sourceLinks: '报告中的链接',
  related: '相关行动',
  relatedBy: {
    whole: (title) => `同属“${title}”`,
    mechanism: (name) => `同样通过${name}实施`,
    country: (names) => `同在${names}`,
    area: (names) => `同涉${names}`,
    kind: (kind, programme) => `同为${programme}领域的${kind}`
  },
  previous: '上一项',
  next: '下一项',
  beside: (place, all) => `第${write(place)}项，共${count(all, '#项')}`,
  besideFiltered: (place, all) => `筛选后第${write(place)}项，共${count(all, '#项')}`,

  // 数字的限定语
  qualified: (qualifier, value) => `${qualifier}${value}`,

  // 表格
  countriesTitle: '所有国家和地区',
  initiativesTitle: '所有行动',

  // 资金
  fundingTitle: '谁为环境署出资',
  amountUnit: '万美元',
  amount: (millions) =>
    new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 0, useGrouping: false }).format(millions * 100),
  amountClass: (millions) => String(millions * 100),

  // the data
  dataLink: '下载',
  dataTitle: '数据',
  dataRelease: (version, date) => `数据${version}版，${date}`,
  dataAbout: '数据也可以下载。',

  // sharing
  share: '分享',
  shareFailed: '分享功能未能载入，请再试一次。',
  imageSource: '来源：联合国环境规划署2024年年度报告。',
  offlineCopy: (date) => `当前为离线副本，保存于${date}。下载文件需要联网。`,
  offlineOpening: '正在打开离线副本……',
  newerEdition: '本地图已发布新版本。',
  showNewer: '查看新版',
  printed: (date) => `${date}打印自`,
  gestures: {
    windows: '按住 Ctrl 并滚动滚轮可缩放地图',
    mac: '按住 ⌘ 并滚动可缩放地图',
    touch: '用两根手指移动地图'
  },
  embedOpen: '打开完整地图'
};
