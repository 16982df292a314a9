import { useSyncExternalStore } from 'react';
import type { Localized } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { writeAddress, type Address } from '#src/state/address.ts';
import { writePath } from '#src/state/routes.ts';
import { addressFor } from '#src/view/address-form.ts';
import { CHAPTER_NAMES } from '#src/view/chapters.ts';
import css from './frame.module.css';

const words: Localized = {
  en: 'Figures come from one document unless marked as outside it: the Hong Kong Government’s fact sheet “Innovation and Technology”, in Traditional Chinese, of about early 2023. Nothing here is official. Choose any figure to see where it stands.',
  tc: '數字除註明「便覽以外」者，均來自同一份文件：香港特區政府的便覽《創新及科技》，約2023年初版。本圖集並非官方刊物。點選任何數字，即可查看其出處。',
  sc: '数字除注明“便览以外”者，均来自同一份文件：香港特区政府的便览《创新及科技》（繁体中文），约2023年初版。本图集并非官方出版物。点选任何数字，即可查看其出处。',
};

/** Where the page lies never changes while it is open. */
const never = () => () => undefined;

/** What the atlas rests on, on every page; on paper also the address of what is shown. */
export function Footer({ address }: { readonly address: Address }) {
  const { lang } = address;
  const origin = useSyncExternalStore(
    never,
    () => addressFor(''),
    () => '',
  );
  return (
    <footer className={css['foot']}>
      <div>
        <p data-digits="date">{words[lang]}</p>
        <nav aria-label={CHAPTER_NAMES.about[lang]}>
          <a href={writePath(lang, { page: 'about' })}>
            {`${CHAPTER_NAMES.about[lang]}${lang === 'en' ? ' ' : ''}${messages.atlas[lang]}`}
          </a>
          <a href={writePath(lang, { page: 'glossary' })}>{messages.glossary[lang]}</a>
          <a href={writePath(lang, { page: 'over-time' })}>{messages.overTime[lang]}</a>
          <a href={writePath(lang, { page: 'audit' })}>{messages.audit[lang]}</a>
          <a href={writePath(lang, { page: 'since' })}>{messages.since[lang]}</a>
          <a href={writePath(lang, { page: 'projects' })}>{messages.projectList[lang]}</a>
        </nav>
        <p className={css['printed']} data-digits="name">
          {origin + writeAddress(address)}
        </p>
      </div>
    </footer>
  );
}
