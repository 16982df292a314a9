import type { Page } from '@playwright/test';

/** A file as the page hands it to the browser. */
export interface Caught {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Catches the file that is saved by this; the system's Firefox tells its driver of no download. */
export async function catchSave(page: Page, press: () => Promise<void>): Promise<Caught> {
  await page.evaluate(() => {
    const createObjectURL = URL.createObjectURL.bind(URL);
    let content: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => {
      content = blob;
      return createObjectURL(blob);
    };
    HTMLAnchorElement.prototype.click = function keep() {
      const reader = new FileReader();
      reader.addEventListener('load', () => {
        Object.assign(window, { caughtSave: { name: this.download, url: reader.result } });
      });
      if (content) reader.readAsDataURL(content);
    };
    Reflect.deleteProperty(window, 'caughtSave');
  });
  await press();
  await page.waitForFunction(() => 'caughtSave' in window);
  const { name, url } = await page.evaluate(
    () => (window as unknown as { readonly caughtSave: { readonly name: string; readonly url: string } }).caughtSave,
  );
  return { name, bytes: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64') };
}
