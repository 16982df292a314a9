import { Suspense } from 'react';
import type { Locale } from '#src/i18n/locales.ts';
import { useNotices } from '#src/state/notices.ts';
import { framePart } from './frame-part.tsx';
import css from './frame.module.css';

const NoticeList = framePart(async () => (await import('./NoticeList.tsx')).NoticeList);

/** What could not be used and why; stays until the reader dismisses it. */
export function Notices({ locale }: { readonly locale: Locale }) {
  const notices = useNotices((state) => state.notices);
  return (
    <div className={css['notices']} role="status" hidden={notices.length === 0}>
      <Suspense>{notices.length > 0 && <NoticeList notices={notices} locale={locale} />}</Suspense>
    </div>
  );
}
