import type { Locale, Localized } from '#src/i18n/locales.ts';
import { writePath } from '#src/state/routes.ts';
import article from '../article.module.css';
import css from './topic.module.css';

const WORDS = {
  heading: { en: 'We live by this paragraph', tc: '我們也奉行這一段', sc: '我们也奉行这一段' },
  before: {
    en: 'What the campaign asks of web pages, this atlas asks of itself: ',
    tc: '運動對網頁的要求，本圖集也同樣遵守：',
    sc: '运动对网页的要求，本图集也同样遵守：',
  },
  link: { en: 'how we keep it, and where it falls short', tc: '做法與不足之處', sc: '做法与不足之处' },
  end: { en: '.', tc: '。', sc: '。' },
} as const satisfies Record<string, Localized>;

/** That the campaign's demand holds for the atlas too, and where it says how. */
export function InclusionPledge({ locale }: { readonly locale: Locale }) {
  return (
    <section className={css['part']} id="pledge" aria-labelledby="pledge-title">
      <h2 id="pledge-title">{WORDS.heading[locale]}</h2>
      <p className={css['names']}>
        {WORDS.before[locale]}
        <a className={article['link']} href={`${writePath(locale, { page: 'about' })}#accessibility`}>
          {WORDS.link[locale]}
        </a>
        {WORDS.end[locale]}
      </p>
    </section>
  );
}
