import type { SearchWords } from './en-search.ts';
import { plural } from './plural.ts';

/** 搜索及其结果的用语（中文）。 */
export const zhSearch: SearchWords = {
  searchGroups: {
    countries: '国家',
    initiatives: '行动',
    programmes: '领域',
    mechanisms: '机制',
    places: '地点'
  },
  searchAll: (text, n) => `显示与“${text}”有关的${n > 1 ? '全部' : ''}${plural('zh', n, { other: '#项行动' })}`,
  searchNothingHint: '试试国名、地名，或只输入一个词。',
  searchLoading: '正在准备搜索……',
  searchWaiting: (text) => `正在搜索“${text}”……`,
  searchNotApplied: (text) => `搜索功能未能加载，“${text}”暂未起筛选作用。`
};
