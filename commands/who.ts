import { complete } from '../src/answer/suggestions.js';
import { answerWho } from '../src/answer/people.js';
import { defineCommand } from '../src/command.js';

export default defineCommand({
  naming: {
    en: { name: 'who', description: 'A person or an organisation: names, roles, what they said and did' },
    'zh-Hans': { name: '人物', description: '人物或机构：名称、身份、言论与行动' },
    'zh-Hant': { name: '人物', description: '人物或機構：名稱、身分、言論與行動' },
  },
  options: {
    name: {
      type: 'text',
      required: true,
      maxLength: 100,
      naming: {
        en: { name: 'name', description: 'A name in any script, or a post such as “CEO of …”' },
        'zh-Hans': { name: '名称', description: '姓名或机构名，中英文均可；也可以是职务' },
        'zh-Hant': { name: '名稱', description: '姓名或機構名，中英文均可；也可以是職務' },
      },
      suggest: (library, typed) => complete(library, typed, ['person', 'organization']),
    },
  },
  needsFacts: true,
  run: (library, { name }, { language }) => answerWho(library, name, language),
});
