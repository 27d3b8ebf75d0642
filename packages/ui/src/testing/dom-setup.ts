import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// The library tidies up by itself only where test functions are global.
afterEach(cleanup);

// jsdom knows <dialog> but not how to open it; that the focus stays inside and returns is the browser's part.
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
  },
});

// jsdom lays nothing out, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => {};
