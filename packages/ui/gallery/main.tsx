import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';

import '../src/tokens.css';
import '../src/base.css';
import { applyStoredTheme } from '../src/theme-switch/use-theme.ts';
import { ToastProvider } from '../src/toast/toast.tsx';
import { CityMatrix } from './city-matrix.tsx';
import { Gallery } from './gallery.tsx';
import { LargeGrid } from './large-grid.tsx';

const PAGES: Readonly<Record<string, ComponentType>> = { '#city': CityMatrix, '#grid': LargeGrid };
const Page = PAGES[location.hash] ?? Gallery;

applyStoredTheme();
const root = document.querySelector('#root');
if (root === null) throw new RangeError('no root');

createRoot(root).render(
  <ToastProvider label="Thông báo" dismissLabel="Đóng thông báo">
    <Page />
  </ToastProvider>,
);
