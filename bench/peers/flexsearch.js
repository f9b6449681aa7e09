/** FlexSearch, given terms that are cut already. It gives no scores. */
import { Index } from 'flexsearch';

export const peer = {
  name: 'flexsearch-bigrams',
  build: (passages) => {
    const index = new Index({ tokenize: 'strict', encode: (text) => text.split(' ').filter(Boolean) });
    passages.forEach(({ terms }, i) => index.add(i, terms.join(' ')));
    let indexBytes = 0;
    index.export((_key, part) => {
      indexBytes += part ? Buffer.byteLength(part) : 0;
    });
    return {
      indexBytes,
      ask: (terms, limit) =>
        index.search(terms.join(' '), { limit, suggest: true }).map((i) => ({ id: passages[i].id })),
    };
  },
};
