import { describe, expect, test } from 'vitest';

import { isoDate } from '../period/iso-date.ts';
import { DOCUMENT_LAYOUTS, documentProfileOf } from './document-profile.ts';
import { issuerOf } from './issuer.ts';

describe('the guide a document follows (§2B.1)', () => {
  test.for([
    ['party', '2017-06-21', 'HD11_2004'],
    ['party', '2018-04-02', 'HD11_2004'],
    ['party', '2018-04-03', 'HD36_2018'],
    ['party', '2026-05-26', 'HD36_2018'],
    ['party', '2026-05-27', 'HD05_2026'],
    ['mass-organisation', '2017-06-21', 'HD11_2004'],
    ['state', '2020-03-04', 'TT01_2011'],
    ['state', '2020-03-05', 'ND30_2020'],
  ] as const)('%s on %s: %s', ([issuer, day, profile]) => {
    expect(documentProfileOf(issuer, isoDate(day))).toBe(profile);
  });

  test('papers before 2018 leave more room at the left', () => {
    expect(DOCUMENT_LAYOUTS.HD11_2004.margins).toEqual({
      top: 25,
      right: 15,
      bottom: 25,
      left: 35,
    });
    expect(DOCUMENT_LAYOUTS.HD05_2026.margins).toEqual({
      top: 20,
      right: 15,
      bottom: 20,
      left: 30,
    });
  });

  test('a public unit writes as the body it belongs to', () => {
    expect(issuerOf('public-unit', 'committee')).toBe('party');
    expect(issuerOf('public-unit', 'authority')).toBe('state');
    expect(issuerOf('ward-authority', 'authority')).toBe('state');
  });
});
