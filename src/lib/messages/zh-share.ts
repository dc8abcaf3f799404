import type { ShareWords } from './en-share.ts';

/** 分享功能的用语（中文）。 */
export const zhShare: ShareWords = {
  shareTitle: '分享当前画面',
  shareLink: '当前画面的链接',
  shareCamera: '保留我现在看到的地图范围',
  copyWords: {
    copy: '复制',
    copied: '已复制',
    refused: '浏览器不允许本页复制。文字已选中，请按 Ctrl+C（Mac 上按 ⌘C）。'
  },
  qrCode: '此链接的二维码',
  image: '图片',
  imageLead: '当前所见的地图，附标题、图例、来源和日期。',
  imagePng: '保存为 PNG',
  imageSvg: '保存为 SVG',
  imageDrawing: '正在绘制……',
  imageDrawn: (date) => `绘制于${date}`,
  imageFailed: '地图形状数据未能载入，无法绘制图片，请再试一次。',
  embed: '嵌入',
  embedLead: '把地图放进您自己的网页。无需账户，不使用 Cookie，也不保存任何内容。',
  embedTitle: (title) => `地图：${title}`,
  embedSize: '尺寸',
  embedSizes: { wide: '占满宽度', medium: '宽720像素', narrow: '宽360像素' },
  embedHeight: '高度（像素）',
  embedLanguage: '语言',
  embedTheme: '配色',
  embedThemes: { auto: '跟随读者的系统', light: '浅色', dark: '深色' },
  embedCountry: '国家',
  embedEverywhere: '全世界',
  embedProgramme: '领域',
  embedAll: '全部',
  embedPanel: '地图下方附行动列表',
  embedPreview: '预览',
  embedCode: '用于您网页的代码',
  embedHeightHint: '嵌入框会向您的网页窗口发送消息，告知自身高度：{ source: "groundwork", type: "height", height }。',
  cite: '引用',
  citeSentence: '文字引用',
  citation: (site, title, released, link, accessed) =>
    `${site}：《${title}》，${released}版，${link}（${accessed}查阅）。`
};
