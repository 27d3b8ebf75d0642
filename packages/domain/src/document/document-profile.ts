import { type IsoDate, isoDate } from '../period/iso-date.ts';
import type { Issuer } from './issuer.ts';

/** The guides by which offices lay out their documents, by issuer and date (§2B.1). */
export const DOCUMENT_PROFILES = [
  'HD11_2004',
  'HD36_2018',
  'HD05_2026',
  'TT01_2011',
  'ND30_2020',
] as const;
export type DocumentProfile = (typeof DOCUMENT_PROFILES)[number];

const FROM_HD36 = isoDate('2018-04-03');
const FROM_HD05 = isoDate('2026-05-27');
const FROM_ND30 = isoDate('2020-03-05');

/**
 * Which guide a document follows: by who issues it and on which day, so that a paper of 2017 keeps the
 * look of 2017. Mass organisations have rules of their own that look like the Party's (§2B.1).
 */
export function documentProfileOf(issuer: Issuer, day: IsoDate): DocumentProfile {
  if (issuer === 'state') return day < FROM_ND30 ? 'TT01_2011' : 'ND30_2020';
  if (day < FROM_HD36) return 'HD11_2004';
  return day < FROM_HD05 ? 'HD36_2018' : 'HD05_2026';
}

/** Measures of a document: margins in millimetres, sizes of type in points. */
export interface DocumentLayout {
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** From the edge of the paper to the page number, in millimetres. */
  readonly pageNumberAt: number;
  /** *ĐẢNG CỘNG SẢN VIỆT NAM*, or the name of the state. */
  readonly nation: number;
  readonly superior: number;
  readonly issuer: number;
  readonly number: number;
  readonly placeAndDay: number;
  readonly title: number;
  readonly subject: number;
  readonly signature: number;
  readonly pageNumber: number;
  /** Tables of an annex (§2B.7). */
  readonly table: number;
}

const PARTY_TYPE = {
  pageNumberAt: 10,
  nation: 15,
  superior: 14,
  issuer: 14,
  number: 14,
  placeAndDay: 14,
  title: 15,
  subject: 14,
  signature: 14,
  pageNumber: 14,
  table: 11,
} as const;

const STATE: DocumentLayout = {
  margins: { top: 20, right: 15, bottom: 20, left: 30 },
  pageNumberAt: 10,
  nation: 13,
  superior: 13,
  issuer: 13,
  number: 13,
  placeAndDay: 14,
  title: 14,
  subject: 14,
  signature: 14,
  pageNumber: 14,
  table: 11,
};

const PARTY: DocumentLayout = {
  margins: { top: 20, right: 15, bottom: 20, left: 30 },
  ...PARTY_TYPE,
};

/** The numbers of each guide (§2B.2, §2B.3). */
export const DOCUMENT_LAYOUTS: Readonly<Record<DocumentProfile, DocumentLayout>> = {
  HD11_2004: { margins: { top: 25, right: 15, bottom: 25, left: 35 }, ...PARTY_TYPE },
  HD36_2018: PARTY,
  HD05_2026: PARTY,
  TT01_2011: STATE,
  ND30_2020: STATE,
};
