import type { NoticeWords } from './en-notices.ts';

/** 地址中有无法识别的内容时的提示（中文）。 */
export const zhNotices: NoticeWords = {
  dropped: {
    page: (value) => `没有 ${value} 这个页面，现显示世界地图。`,
    country: (value) => `本地图没有“${value}”这个国家或地区，现显示世界地图。`,
    initiative: (value) => `没有名为“${value}”的行动，现显示世界地图。`,
    programme: (value) => `“${value}”不是领域，已略去。`,
    mechanism: (value) => `“${value}”不是机制，已略去。`,
    kind: (value) => `“${value}”不是行动类型，已略去。`,
    region: (value) => `“${value}”不是区域，已略去。`,
    group: (value) => `“${value}”不是国家组别，已略去。`,
    colour: (value) => `地图不能按“${value}”着色，已略去。`,
    projection: (value) => `本地图没有“${value}”这种投影，现显示平面地图。`,
    camera: (value) => `“${value}”不是有效的地图位置，已略去。`
  },
  didYouMean: '您是否要找：',
  lookThrough: '也可查看：',
  notFoundTitle: '此地址没有内容',
  notFoundLead: '页面可能已移动，或链接不完整。可从这里继续：'
};
