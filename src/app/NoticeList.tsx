import type { Locale, Localized } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { dismissNotices, type Notice } from '#src/state/notices.ts';
import { unreadablePreferences } from '#src/state/preferences.ts';

type AddressNotice = Extract<Notice, { kind: 'address' }>;

const REASONS: Readonly<Record<AddressNotice['reason'], Localized>> = {
  unreadable: { en: 'cannot be read', tc: '無法讀取', sc: '无法读取' },
  twice: { en: 'is given twice; the first one counts', tc: '出現兩次，以第一個為準', sc: '出现两次，以第一个为准' },
  'too-long': { en: 'is too long for an address', tc: '超出網址長度上限', sc: '超出网址长度上限' },
  'not-here': { en: 'names nothing in this edition', tc: '在此版本並不存在', sc: '在此版本并不存在' },
};

const ADDRESS: Localized<(key: string, value: string, reason: string) => string> = {
  en: (key, value, reason) => `Ignored in the address: ${key} “${value}” ${reason}.`,
  tc: (key, value, reason) => `已略去網址中的${key}「${value}」：${reason}。`,
  sc: (key, value, reason) => `已略去网址中的${key}“${value}”：${reason}。`,
};

const STORAGE: Readonly<Record<Extract<Notice, { kind: 'storage' }>['problem'], Localized>> = {
  unreadable: {
    en: 'What this browser remembered for the atlas could not be read. The defaults are used; the old text is kept.',
    tc: '瀏覽器所存的設定無法讀取，現用預設值；舊內容已保留。',
    sc: '浏览器保存的设置无法读取，现用默认值；旧内容已保留。',
  },
  blocked: {
    en: 'This browser does not let the atlas remember settings.',
    tc: '瀏覽器不容許圖集儲存設定。',
    sc: '浏览器不允许图集保存设置。',
  },
  full: {
    en: 'The settings could not be saved: the browser’s storage is full or closed.',
    tc: '未能儲存設定：瀏覽器的儲存空間已滿或不可用。',
    sc: '未能保存设置：浏览器的存储空间已满或不可用。',
  },
};

function sayNotice(notice: Notice, locale: Locale): string {
  return notice.kind === 'address'
    ? ADDRESS[locale](notice.key, notice.value, REASONS[notice.reason][locale])
    : STORAGE[notice.problem][locale];
}

function saveUnreadable() {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([unreadablePreferences() ?? ''], { type: 'text/plain' }));
  link.download = 'atlas-settings.txt';
  link.click();
  URL.revokeObjectURL(link.href);
}

interface NoticeListProps {
  readonly notices: readonly Notice[];
  readonly locale: Locale;
}

/** What could not be used and why, in words. */
export function NoticeList({ notices, locale }: NoticeListProps) {
  const unreadable = notices.some((notice) => notice.kind === 'storage' && notice.problem === 'unreadable');
  return (
    <div>
      <ul data-digits="notice">
        {notices.map((notice) => (
          <li key={JSON.stringify(notice)}>{sayNotice(notice, locale)}</li>
        ))}
      </ul>
      {unreadable && (
        <button type="button" onClick={saveUnreadable}>
          {messages.saveUnreadable[locale]}
        </button>
      )}
      <button type="button" onClick={dismissNotices}>
        {messages.dismiss[locale]}
      </button>
    </div>
  );
}
