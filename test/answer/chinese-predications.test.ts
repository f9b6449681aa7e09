import { describe, expect, it } from 'vitest';
import { predicationsIn } from '../../src/answer/check/compare/chinese-predications.js';
import { readStatement } from '../../src/answer/check/reading/reading.js';

/** Of whom each clause of a text tells something, by whom it is done, and whether it is done to the subject. */
function tellings(text: string): readonly string[] {
  const reading = readStatement(text, 'zh-Hans');
  const { folded } = reading.reading;
  return predicationsIn(reading).map(({ subject, by, isPassive, isCarried }) =>
    [
      subject ? folded.slice(subject.start, subject.end) : '?',
      ...(isCarried ? ['carried'] : []),
      ...(isPassive ? ['passive'] : []),
      ...(by ? [`by ${folded.slice(by.start, by.end)}`] : []),
    ].join(' '),
  );
}

describe('predicationsIn', () => {
  it.each([
    ['whoever a clause begins with', '云溪女篮昨晚击败岭北猎鹰。', ['云溪女篮']],
    ['whoever was named before', '后卫沈若岚拿下27分,当选最佳球员。', ['后卫沈若岚', '后卫沈若岚 carried']],
    ['what stands behind a time and a place', '去年在上海,老画家举办了展览。', ['老画家']],
    ['by whom it is done', '大桥由中南路桥承建。', ['大桥 passive by 中南路桥']],
    ['to whom it is done', '站长罗启文被免职。', ['站长罗启文 passive']],
    ['whoever stands behind it', '当选最佳球员的是后卫沈若岚。', ['后卫沈若岚']],
    ['nobody for who only points back', '该公司没有回应。', ['?']],
    ['what describes it', '林导演执导的影片获奖。', ['林导演执导的影片']],
  ])('tells %s', (_, text, expected) => expect(tellings(text)).toEqual(expected));
});
