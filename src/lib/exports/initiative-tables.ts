import type { Published } from './published-schema.ts';
import { join, perLanguage, type Field, type Table } from './table.ts';

const toInitiative = (field: string) => ({ field, table: 'initiatives', names: 'id' });
const toTerritory = (field: string) => ({ field, table: 'territories', names: 'code' });

const field = <Row>(
  name: string,
  type: Field<Row>['type'],
  en: string,
  zh: string,
  read: Field<Row>['read']
): Field<Row> => ({ name, type, about: { en, zh }, read });

/** An initiative a row. Lists of ids and codes stand in one cell, with a blank between. */
export const initiativesTable: Table<Published> = {
  name: 'initiatives',
  about: { en: 'What the report says was done, an initiative a row.', zh: '报告所述的工作，每行一项行动。' },
  key: ['id'],
  references: [{ field: 'part_of', table: '', names: 'id' }],
  rows: ({ initiatives }) => initiatives,
  fields: [
    field('id', 'string', 'Id; stands in the address of its page', '标识，见于其页面网址', ({ id }) => id),
    ...perLanguage<Published>('title', { en: 'Title, in our own words', zh: '标题，由本站撰写' }, ({ title }) => title),
    ...perLanguage<Published>(
      'summary',
      { en: 'Summary, in our own words', zh: '摘要，由本站撰写' },
      ({ summary }) => summary
    ),
    field(
      'programme',
      'string',
      'Id of the programme: the chapter of the report',
      '领域标识，即报告的章节',
      (row) => row.programme
    ),
    field(
      'kind',
      'string',
      'Id of the kind: project, report, event and so on',
      '类型标识：项目、报告、活动等',
      ({ kind }) => kind
    ),
    field('part_of', 'string', 'Id of the initiative it is a part of', '所属行动的标识', (row) => row.part_of),
    field(
      'date',
      'string',
      'When it happened or was launched: a year, a month or a day; empty where the report does not say',
      '发生或启动的时间，精确到年、月或日；报告未说明则留空',
      ({ date }) => date
    ),
    field('mechanism', 'string', 'Ids of the arrangements the work is done through', '实施机制的标识', (row) =>
      join(row.mechanism)
    ),
    field(
      'partners',
      'string',
      'Ids of organisations that the report names beside UNEP',
      '报告与环境署一并提到的组织的标识',
      (row) => join(row.partners)
    ),
    field(
      'countries',
      'string',
      'Codes of the countries named as places of the work',
      '报告点名为工作地点的国家代码',
      (row) => join(row.countries.map(({ code }) => code))
    ),
    field('countries_named', 'integer', 'How many countries that is', '上述国家的数目', (row) => row.countries.length),
    field(
      'countries_claimed',
      'integer',
      'How many countries the report claims; empty where it gives no number',
      '报告所称的国家数目；未给出则留空',
      (row) => row.reach?.countries
    ),
    field(
      'countries_claimed_qualifier',
      'string',
      'The report’s own over, nearly, about',
      '报告对该数目的限定语（超过、近、约等）',
      (row) => row.reach?.qualifier
    ),
    field(
      'hosts',
      'string',
      'Codes of countries where an event was held; not counted',
      '活动东道国代码，不计数',
      (row) => join(row.hosts)
    ),
    field('donors', 'string', 'Codes of countries that pay; not counted', '出资国代码，不计数', (row) =>
      join(row.donors)
    ),
    field('regions', 'string', 'Ids of named areas that are not countries', '报告提到的非国家区域的标识', (row) =>
      join(row.regions)
    ),
    field(
      'source_document',
      'string',
      'Id of the document it is read from',
      '所依据文件的标识',
      (row) => row.source.document
    ),
    field(
      'source_section',
      'string',
      'The heading it stands under, in the document’s language',
      '所在章节的标题（文件原文）',
      (row) => row.source.section
    ),
    field('source_links', 'string', 'The links that the document gives there', '文件在该处给出的链接', (row) =>
      join(row.source.links)
    ),
    field(
      'published',
      'date',
      'The day of the release that first had it',
      '首次收录该项的版本日期',
      (row) => row.published
    ),
    field(
      'updated',
      'date',
      'The day of the release that last changed it',
      '最近修改该项的版本日期',
      (row) => row.updated
    )
  ]
};

interface Link {
  initiative: Published;
  named: Published['countries'][number];
}

/** An initiative in a country a row. */
export const linksTable: Table<Link> = {
  name: 'links',
  about: {
    en: 'Which initiative names which country as a place of the work, a pair a row.',
    zh: '哪项行动点名哪个国家为工作地点，每行一对。'
  },
  key: ['initiative', 'country'],
  references: [toInitiative('initiative'), toTerritory('country')],
  rows: ({ initiatives }) =>
    initiatives.flatMap((initiative) => initiative.countries.map((named) => ({ initiative, named }))),
  fields: [
    field('initiative', 'string', 'Id of the initiative', '行动标识', ({ initiative }) => initiative.id),
    field('country', 'string', 'ISO 3166-1 alpha-3 code', 'ISO 3166-1三字母代码', ({ named }) => named.code),
    ...perLanguage<Link>('note', { en: 'What happened there', zh: '在当地开展的工作' }, ({ named }) => named.note)
  ]
};

interface FigureRow {
  initiative: Published;
  number: number;
  figure: Published['figures'][number];
}

/** A figure a row. */
export const figuresTable: Table<FigureRow> = {
  name: 'figures',
  about: {
    en: 'The numbers that the report gives, one a row. Those of different initiatives overlap: do not add them up.',
    zh: '报告给出的数字，每行一个。不同行动的数字有重叠，不可相加。'
  },
  key: ['initiative', 'number'],
  references: [toInitiative('initiative'), toTerritory('country')],
  rows: ({ initiatives }) =>
    initiatives.flatMap((initiative) => initiative.figures.map((figure, i) => ({ initiative, number: i + 1, figure }))),
  fields: [
    field('initiative', 'string', 'Id of the initiative', '行动标识', ({ initiative }) => initiative.id),
    field(
      'number',
      'integer',
      'Its place among the initiative’s figures',
      '在该行动各数字中的序号',
      ({ number }) => number
    ),
    field('value', 'number', 'The number', '数值', ({ figure }) => figure.value),
    field(
      'to',
      'number',
      'The upper end, where the report gives a range',
      '上限（报告给出范围时）',
      ({ figure }) => figure.to
    ),
    field(
      'out_of',
      'number',
      'The whole, where the report gives a part',
      '总数（报告给出其中一部分时）',
      ({ figure }) => figure.out_of
    ),
    field('unit', 'string', 'Id of the unit; money is US dollars', '单位标识；金额为美元', ({ figure }) => figure.unit),
    field(
      'qualifier',
      'string',
      'The report’s own over, nearly, about, up to, at least; empty where the number is exact',
      '报告的限定语（超过、近、约、多达、至少）；确数则留空',
      ({ figure }) => figure.qualifier
    ),
    field(
      'role',
      'string',
      'Whose it is: result, expected, pledge, or context',
      '性质：成果、预期、承诺或背景',
      ({ figure }) => figure.role
    ),
    ...perLanguage<FigureRow>(
      'of',
      { en: 'What is counted, to be read after number and unit', zh: '所计内容，接在数字和单位之后读' },
      ({ figure }) => figure.of
    ),
    field(
      'as_of',
      'string',
      'The date that the report gives for it',
      '报告给出的截至时间',
      ({ figure }) => figure.as_of
    ),
    field('since', 'integer', 'The year in which a running total began', '累计起始年份', ({ figure }) => figure.since),
    field(
      'by',
      'integer',
      'The year by which it is expected or promised',
      '预期或承诺实现的年份',
      ({ figure }) => figure.by
    ),
    field(
      'country',
      'string',
      'Code of the country, if it is about one alone',
      '仅涉及一国时的国家代码',
      ({ figure }) => figure.country
    )
  ]
};

interface PlaceRow {
  initiative: Published;
  place: Published['places'][number];
}

/** A point a row. */
export const placesTable: Table<PlaceRow> = {
  name: 'places',
  about: { en: 'Points on the map, one a row.', zh: '地图上的地点，每行一个。' },
  key: ['initiative', 'name_en'],
  references: [toInitiative('initiative'), toTerritory('country')],
  rows: ({ initiatives }) =>
    initiatives.flatMap((initiative) => initiative.places.map((place) => ({ initiative, place }))),
  fields: [
    field('initiative', 'string', 'Id of the initiative', '行动标识', ({ initiative }) => initiative.id),
    ...perLanguage<PlaceRow>('name', { en: 'Name', zh: '地名' }, ({ place }) => place.name),
    field('longitude', 'number', 'Degrees east', '东经度数', ({ place }) => place.at[0]),
    field('latitude', 'number', 'Degrees north', '北纬度数', ({ place }) => place.at[1]),
    field('country', 'string', 'ISO 3166-1 alpha-3 code', 'ISO 3166-1三字母代码', ({ place }) => place.country),
    field(
      'precision',
      'string',
      'How exact the point is: site, city or area',
      '精度：地点、城市或区域',
      ({ place }) => place.precision
    ),
    field('from', 'string', 'Where the coordinate comes from', '坐标来源', ({ place }) => place.from)
  ]
};
