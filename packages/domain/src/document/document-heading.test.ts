import { describe, expect, test } from 'vitest';

import { documentHeading } from './document-heading.ts';
import { signaturePlace } from './signature.ts';

const DISTRICT = { kind: 'committee', name: 'Quận ủy Ba Đình' } as const;

describe('the heading of a document (§2B.4)', () => {
  test('a ward committee stands under the Party organisation of the district', () => {
    const ward = { kind: 'ward-committee', name: 'Đảng ủy phường Trúc Bạch' } as const;
    expect(documentHeading(ward, DISTRICT)).toMatchObject({
      superior: 'ĐẢNG BỘ QUẬN BA ĐÌNH',
      issuer: 'ĐẢNG ỦY PHƯỜNG TRÚC BẠCH',
      under: 'star',
      nation: 'ĐẢNG CỘNG SẢN VIỆT NAM',
      motto: null,
      place: 'Trúc Bạch',
    });
    expect(documentHeading(ward, DISTRICT).number).toMatch(/^Số\s+-BC\/ĐU$/u);
  });

  test('a board stands under its committee', () => {
    const board = { kind: 'party-board', name: 'Ban Tuyên giáo Quận ủy' } as const;
    expect(documentHeading(board, DISTRICT)).toMatchObject({
      superior: 'QUẬN ỦY BA ĐÌNH',
      issuer: 'BAN TUYÊN GIÁO QUẬN ỦY',
    });
  });

  test('today’s ward stands under the Party organisation of the city', () => {
    const ward = { kind: 'ward-committee', name: 'Đảng ủy phường Ba Đình' } as const;
    const city = { kind: 'committee', name: 'Thành ủy Hà Nội' } as const;
    expect(documentHeading(ward, city)).toMatchObject({
      superior: 'ĐẢNG BỘ THÀNH PHỐ HÀ NỘI',
      place: 'Ba Đình',
    });
  });

  test('state papers name the republic, and put a colon behind Số', () => {
    const authority = { kind: 'ward-authority', name: 'UBND phường Trúc Bạch' } as const;
    const parent = { kind: 'authority', name: 'UBND quận Ba Đình' } as const;
    const heading = documentHeading(authority, parent);
    expect(heading).toMatchObject({
      superior: 'UBND QUẬN BA ĐÌNH',
      under: 'rule',
      nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto: 'Độc lập - Tự do - Hạnh phúc',
    });
    expect(heading.number).toMatch(/^Số:\s+\/BC-UBND$/u);
  });

  test('a committee is signed for, a board by its head, and what is not known is left open', () => {
    expect(signaturePlace('ward-committee')).toEqual({ behalf: 'T/M ĐẢNG ỦY', position: 'BÍ THƯ' });
    expect(signaturePlace('party-board')).toEqual({ behalf: null, position: 'TRƯỞNG BAN' });
    expect(signaturePlace('mass-organisation')).toEqual({ behalf: null, position: null });
  });
});
