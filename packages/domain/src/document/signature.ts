import type { UnitKind } from '../unit/unit.ts';

/** Over a signature: on whose behalf, and as what. Null where the office fills it in. */
export interface SignaturePlace {
  readonly behalf: string | null;
  readonly position: string | null;
}

/**
 * Where the head of a unit signs a report. A committee is collective and signed for (`T/M`, in state papers
 * `TM.`); a board or an office has a head, who signs as such. A deputy writes the own position in.
 */
export function signaturePlace(kind: UnitKind): SignaturePlace {
  switch (kind) {
    case 'committee':
      return { behalf: 'T/M BAN THƯỜNG VỤ', position: 'BÍ THƯ' };
    case 'ward-committee':
      return { behalf: 'T/M ĐẢNG ỦY', position: 'BÍ THƯ' };
    case 'party-board':
      return { behalf: null, position: 'TRƯỞNG BAN' };
    case 'authority':
    case 'ward-authority':
      return { behalf: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH' };
    case 'department':
      return { behalf: null, position: 'TRƯỞNG PHÒNG' };
    case 'public-unit':
      return { behalf: null, position: 'GIÁM ĐỐC' };
    case 'mass-organisation':
    case 'vertical-agency':
      return { behalf: null, position: null };
  }
}
