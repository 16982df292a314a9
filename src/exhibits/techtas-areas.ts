import { sayEventDate } from '#src/facts/date-words.ts';
import { MissingFact } from '#src/facts/edition.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { admissionScheme } from '#src/queries/talent.ts';
import { listed } from '#src/view/listed.ts';
import { plain, sentence } from '#src/view/sentence.ts';
import type { NamedRow } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

const ON_LIST: Localized = { en: 'on the list', tc: '列於清單', sc: '列于清单' };
const OPEN: Localized = {
  en: 'Which of these are new is not stated',
  tc: '哪些屬新增，文件未載',
  sc: '哪些属新增，文件未载',
};
const NOT_STATED: Localized = { en: 'not stated', tc: '文件未載', sc: '文件未载' };

/** A key that stands in addresses. */
const keyOf = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const itemsOf = ({ areas, items }: ReturnType<typeof admissionScheme>, locale: Locale): readonly NamedRow[] =>
  items[locale].map((label, at) => ({
    key: keyOf(items.en[at] ?? label),
    label,
    said: ON_LIST[locale],
    facts: [areas.id],
  }));

export default defineExhibit({
  id: 'techtas-areas',
  chapter: 'talent',
  span: 'full',
  columns: {
    en: { label: 'Technology area', value: 'In the document' },
    tc: { label: '科技範疇', value: '文件如何提及' },
    sc: { label: '科技领域', value: '文件如何提及' },
  },
  howToRead: {
    en: 'One cell is one technology area, in the order of the document. The hatched cell is what it leaves open.',
    tc: '一格代表一個科技範疇，次序依照文件。斜線格是文件沒有說明的事。',
    sc: '一格代表一个科技领域，次序按照文件。斜线格是文件没有说明的事。',
  },
  ask: admissionScheme,
  compose: (scheme, locale) => {
    const { areas, quota, enhanced } = scheme;
    if (!enhanced.event) throw new MissingFact(enhanced.id);
    const date = plain(sayEventDate(enhanced.event, locale));
    return {
      title: {
        en: sentence`Since ${date} the admission scheme covers ${areas} technology areas, and a quota lasts ${quota}`,
        tc: sentence`${date}起，科技人才入境計劃涵蓋${areas}個科技範疇，配額有效期為${quota}`,
        sc: sentence`${date}起，科技人才入境计划涵盖${areas}个科技领域，配额有效期为${quota}`,
      }[locale],
      sub: {
        en: sentence`Technology Talent Admission Scheme after its enhancement, one cell for each area`,
        tc: sentence`科技人才入境計劃優化之後，一格代表一個範疇`,
        sc: sentence`科技人才入境计划优化之后，一格代表一个领域`,
      }[locale],
      caution: {
        en: sentence`Biotechnology is also a domain of the Fund, and green technology a field of Science Park: the same words, not necessarily the same definition.`,
        tc: sentence`「生物科技」也是基金的範疇，「綠色科技」也是科學園的重點；字眼相同，定義未必相同。`,
        sc: sentence`“生物科技”也是基金的领域，“绿色科技”也是科学园的重点；字眼相同，定义未必相同。`,
      }[locale],
      description: {
        en: sentence`A grid of equal cells, one for each of the ${areas}, from biotechnology to quantum technology in the order of the document. A last, hatched cell says that it does not state which of them are new.`,
        tc: sentence`由相等格子組成的表，${areas}各佔一格，依文件次序由生物科技至量子技術。最後的斜線格表示文件沒有說明哪些屬新增。`,
        sc: sentence`由相等格子组成的表，${areas}各占一格，按文件次序由生物科技至量子技术。最后的斜线格表示文件没有说明哪些属于新增。`,
      }[locale],
      view: listed(itemsOf(scheme, locale), {
        key: 'which-are-new',
        label: OPEN[locale],
        said: NOT_STATED[locale],
        facts: [areas.id],
      }),
    };
  },
});
