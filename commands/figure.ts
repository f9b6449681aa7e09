import { complete, completeDocument } from '../src/answer/suggestions.js';
import { answerFigures } from '../src/answer/figures.js';
import { defineCommand } from '../src/command.js';

export default defineCommand({
  naming: {
    en: { name: 'figure', description: 'Numbers from the articles: value, unit, what they measure, when' },
    'zh-Hans': { name: '数据', description: '文章中的数字：数值、单位、衡量对象与时间' },
    'zh-Hant': { name: '數據', description: '文章中的數字：數值、單位、衡量對象與時間' },
  },
  options: {
    query: {
      type: 'text',
      required: true,
      maxLength: 300,
      naming: {
        en: { name: 'query', description: 'What the number measures, or a question about it' },
        'zh-Hans': { name: '查询', description: '数字衡量的内容，或与之有关的问题' },
        'zh-Hant': { name: '查詢', description: '數字衡量的內容，或與之有關的問題' },
      },
      suggest: (library, typed) => complete(library, typed, ['figure', 'topic', 'organization']),
    },
    unit: {
      type: 'text',
      required: false,
      maxLength: 40,
      naming: {
        en: { name: 'unit', description: 'Only figures in this unit or currency, such as USD, %, nm' },
        'zh-Hans': { name: '单位', description: '只看此单位或货币的数字，如 美元、%、纳米' },
        'zh-Hant': { name: '單位', description: '只看此單位或貨幣的數字，如 美元、%、奈米' },
      },
      suggest: (library, typed) => complete(library, typed, ['unit']),
    },
    document: {
      type: 'text',
      required: false,
      maxLength: 100,
      naming: {
        en: { name: 'document', description: 'Only figures of this article' },
        'zh-Hans': { name: '文章', description: '只看这篇文章中的数字' },
        'zh-Hant': { name: '文章', description: '只看這篇文章中的數字' },
      },
      suggest: completeDocument,
    },
  },
  needsFacts: true,
  run: (library, { query, unit, document }, { language }) =>
    answerFigures(library, query, { unit, document }, language),
});
