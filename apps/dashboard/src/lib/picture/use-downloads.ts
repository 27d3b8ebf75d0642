import type { MenuAction } from '@tiendo/ui/disclosure-menu/disclosure-menu.tsx';
import type { CsvCell } from '@tiendo/ui/download/to-csv.ts';

import { usePhrases } from '../../i18n/phrases.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useSession } from '../session.ts';

/** What a chart can be taken away as. */
export interface Downloads {
  /** Name of the files without ending; the demo's get `_minh-hoa`. */
  readonly name: string;
  readonly title: string;
  readonly csv: () => readonly (readonly CsvCell[])[];
  /** The finished picture, or null while there is none. */
  readonly picture: (strip: string) => Promise<string | null>;
}

/** The ways to take a chart away. Everything that leaves the demo says what it is. */
export function useDownloads({ name, title, csv, picture }: Downloads): MenuAction[] {
  const { results, shell } = usePhrases();
  const { language } = useFormat();
  const { demo } = useSession();
  const strip = demo ? `${shell.demoStrip.mark} ${shell.demoStrip.text}` : '';
  const file = `${name}${demo ? results.demoSuffix : ''}`;

  // What makes files is asked for when somebody wants one: the first paint does without.
  async function takeCsv() {
    const { toCsv } = await import('@tiendo/ui/download/to-csv.ts');
    const rows = [...(strip === '' ? [] : [[strip]]), [title], ...csv()];
    const text = toCsv(rows, language === 'vi' ? ';' : ',');
    await save(`${file}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }));
  }

  async function takeSvg() {
    const text = await picture(strip);
    if (text !== null) await save(`${file}.svg`, new Blob([text], { type: 'image/svg+xml' }));
  }

  async function takePng() {
    const text = await picture(strip);
    if (text === null) return;
    const { svgTextToPng } = await import('@tiendo/ui/download/svg-to-png.ts');
    await save(`${file}.png`, await svgTextToPng(text, 2, '#ffffff'));
  }

  return [
    { id: 'csv', label: results.downloadCsv, onSelect: () => void takeCsv() },
    { id: 'png', label: results.downloadPng, onSelect: () => void takePng() },
    { id: 'svg', label: results.downloadSvg, onSelect: () => void takeSvg() },
  ];
}

async function save(name: string, blob: Blob): Promise<void> {
  const { downloadBlob } = await import('@tiendo/ui/download/download-blob.ts');
  downloadBlob(name, blob);
}
