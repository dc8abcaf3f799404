import type { MetadataWords } from './en-metadata.ts';
import { plural } from './plural.ts';

const count = (n: number, form: string) => plural('zh', n, { other: form });

/** 供搜索引擎和其他网站使用的文字（中文）。 */
export const zhMetadata: MetadataWords = {
  siteDescription: '一张世界地图，列出联合国环境规划署2024年报告的各项行动：每个国家有什么工作，每句话出自哪里。',
  datasetName: '环境署2024年年度报告所载行动',
  datasetDescription: (initiatives, countries) =>
    `联合国环境规划署2024年报告的${count(initiatives, '#项行动')}，以及报告点名为工作地点的${count(countries, '#个国家')}、报告给出的数字、出资方和每项内容在报告中的出处。独立解读，中英文对照。`,
  aboutDescription:
    '本地图如何由环境署2024年年度报告整理而成：计入什么、不计什么，“来源未点名”是什么意思，边界如何绘制，已知有哪些缺漏。',
  accessibilityDescription:
    '怎样用键盘、屏幕阅读器或不看地图来阅读本站；哪些经过测试、哪些没有；已知的局限，以及怎样反映障碍。',
  countriesDescription: '地图的表格形式：每个国家和地区、环境署2024年报告中点名该国的行动数及所属领域。',
  initiativesDescription: '环境署2024年报告中的每项行动，列成一表：领域、类型、日期以及点名多少国家。',
  fundingDescription: (year) =>
    `${year}年谁为联合国环境规划署出资：环境基金和专项基金的最大捐款方，以及所有捐款的会员国。`,
  countryDescription: (name, titles) =>
    `${name}：环境署2024年年度报告点名该国的行动有${count(titles.length, '#项')}：${titles.slice(0, 2).join('；')}${titles.length > 2 ? '等' : ''}。`,
  countryDescriptionUnnamed: (name) =>
    `${name}：环境署2024年年度报告没有点名在此开展的工作。此页列出所在区域和邻国的情况，并说明这为何不等于没有工作。`,
  dataDescription:
    '本地图的全部行动、国家和数字，可下载CSV、Excel、JSON、GeoJSON、IATI和Data Package格式，附字段说明、程序接口和订阅源。',
  manifestDescription: '环境署2024年在各国做了什么：一张断网也能用的地图。',
  offlineNotKept: '此文件不在离线副本中，请联网后重试。',
  socialAlt: (title) => `“${title}”地图：相关国家以轮廓线标出；点名某国的行动越多，颜色越深`,
  socialAltWorld: '世界地图：点名某国的行动越多，颜色越深'
};
