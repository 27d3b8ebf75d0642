import type { Browser, BrowserContext, Page } from 'playwright-core';

import { openBrowser, openWindow } from '../support/browser.ts';
import { type Product, startProduct } from '../support/product.ts';
import { watchPage, type Watch } from './watch.ts';

/** What every account of the demo district signs in with. */
export const PASSWORD = 'tiendo-demo';

export type Language = 'vi' | 'en';

export interface Seat {
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
}

/** A schema of the contract. */
interface Shape<Body> {
  parse(body: unknown): Body;
}

/** A person at a window of their own, and what their window told while they worked. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly watch: Watch;
  /** Reads an address of the API as this person. */
  read<Body>(path: string, shape: Shape<Body>): Promise<Body>;
  /** How the API answers this person. */
  status(path: string): Promise<number>;
}

/** The running product with the demo district, and a browser in front of it. */
export interface Stage {
  readonly product: Product;
  /** A window in which nobody is signed in. */
  stranger(seat?: Seat): Promise<Visitor>;
  /** A window of somebody who signed in before; signing in itself is another test's subject. */
  person(username: string, seat?: Seat): Promise<Visitor>;
  close(): Promise<void>;
}

/** Starts one product and one browser for a file of flows. */
export async function openStage(): Promise<Stage> {
  const browser = await openBrowser();
  const product = await startProduct();
  const stranger = (seat: Seat = {}) => openVisitor(browser, product.url, seat);
  return {
    product,
    stranger,
    person: async (username, seat) => {
      const visitor = await stranger(seat);
      const reply = await visitor.context.request.post('/api/v1/session', {
        data: { username, password: PASSWORD },
      });
      if (!reply.ok()) throw new Error(`${username} could not sign in: ${await reply.text()}`);
      return visitor;
    },
    close: async () => {
      await browser.close();
      await product.stop();
    },
  };
}

async function openVisitor(browser: Browser, baseURL: string, seat: Seat): Promise<Visitor> {
  const { language = 'vi', theme = 'light', width = 1440 } = seat;
  const context = await openWindow(browser, { baseURL, locale: language, width });
  await context.addInitScript(
    ([key, value]) => {
      // A switch made on the screen later must survive a reload.
      if (localStorage.getItem('tiendo.language') === null) localStorage.setItem(...key);
      if (localStorage.getItem('tiendo.theme') === null) localStorage.setItem(...value);
    },
    [
      ['tiendo.language', language],
      ['tiendo.theme', theme],
    ] as [[string, string], [string, string]],
  );
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return {
    page,
    context,
    watch: await watchPage(page, baseURL),
    read: async (path, shape) =>
      shape.parse(await (await context.request.get(`/api/v1${path}`)).json()),
    status: async (path) => (await context.request.get(`/api/v1${path}`)).status(),
  };
}
