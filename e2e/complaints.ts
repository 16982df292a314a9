import type { BrowserContext } from '@playwright/test';
import type { AtlasServer } from './atlas-server.ts';

/** The browsers of the tests play the graphics card, which has to read back what it has drawn, and says so. */
const SOFT_GPU = /GL Driver Message \(OpenGL, Performance/;

/** The driver says that it keeps the service worker out. */
const NO_WORKER = /Service Worker registration blocked by Playwright/;

/** Firefox tells of a face whose page was left before it had come (NS_BINDING_ABORTED, 0x804b0002): no fault of anybody's. */
const LEFT_EARLY = /^download failed \(font-family: .* status=2152398850 /;

/** What went wrong unseen while a reader used the atlas: requests to others, errors, warnings and policy reports. */
export class Complaints {
  readonly #atlas: AtlasServer;
  readonly #heard: string[] = [];
  readonly #forgiven: RegExp[] = [];
  #reportsBefore = 0;

  private constructor(atlas: AtlasServer) {
    this.#atlas = atlas;
  }

  static async listen(context: BrowserContext, atlas: AtlasServer) {
    const complaints = new Complaints(atlas);
    complaints.#reportsBefore = (await atlas.reports()).length;
    complaints.watch(context);
    return complaints;
  }

  /** Listens to one more visitor. */
  watch(context: BrowserContext) {
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${this.#atlas.url}/`) && !/^(?:data|blob):/.test(url)) this.#heard.push(`outside: ${url}`);
    });
    context.on('console', (message) => {
      if (SOFT_GPU.test(message.text()) || NO_WORKER.test(message.text())) return;
      if (/^(?:error|warning|assert)$/.test(message.type()))
        this.#heard.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => {
      const { message } = error.error();
      if (!LEFT_EARLY.test(message)) this.#heard.push(`page error: ${message}`);
    });
  }

  /** Accepts complaints that a test provokes. */
  forgive(...patterns: readonly RegExp[]) {
    this.#forgiven.push(...patterns);
  }

  /** Everything heard and not forgiven. */
  async all(): Promise<readonly string[]> {
    const reports = (await this.#atlas.reports()).slice(this.#reportsBefore);
    return [...this.#heard, ...reports.map((report) => `policy: ${JSON.stringify(report)}`)].filter(
      (complaint) => !this.#forgiven.some((pattern) => pattern.test(complaint)),
    );
  }
}
