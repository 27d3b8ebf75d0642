import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

import type { Plugin } from 'vite';

const compress = promisify(brotliCompress);

/** Writes a brotli twin of every script and style sheet: at the highest quality, once, not in each server. */
export function precompress(): Plugin {
  return {
    name: 'tiendo:precompress',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
        for (const item of Object.values(bundle)) {
          if (!/\.(?:js|css)$/u.test(item.fileName)) continue;
          const source = await compress(item.type === 'chunk' ? item.code : item.source, {
            params,
          });
          this.emitFile({ type: 'asset', fileName: `${item.fileName}.br`, source });
        }
      },
    },
  };
}
