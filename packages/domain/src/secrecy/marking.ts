import { readable } from './readable.ts';

/**
 * The three degrees of secrecy as a document is marked with them, the highest first (Luật Bảo vệ bí mật
 * nhà nước 29/2018/QH14 Điều 8, kept by 117/2025/QH15). The stamp is in capitals.
 */
export const MARKINGS = ['TUYỆT MẬT', 'TỐI MẬT', 'MẬT'] as const;
export type Marking = (typeof MARKINGS)[number];

/** What may stand between the letters or words of one marking: a stamp is often spread out. */
const GAP = String.raw`[\s._+\-‐–—]*`;
const spread = (word: string) => Array.from(word).join(GAP);
const SECRET = spread('MẬT');
/** A marking is a whole word: no letter, and no figure, touches it. */
const whole = (pattern: string) => String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`;
const anywhere = (pattern: string, flags = '') => new RegExp(whole(pattern), `u${flags}`);

const TOP_SECRET = anywhere(`${spread('TUYỆT')}${GAP}${SECRET}`);
const HIGHLY_SECRET = anywhere(`${spread('TỐI')}${GAP}${SECRET}`);
/** `Độ mật: Mật` marks too, however it is written; `Độ mật: Thường` does not. */
const DECLARED = /(?<!\p{L})độ mật\s*[:=]\s*((?:tuyệt |tối )?mật)(?!\p{L})/iu;

/**
 * Capitals are also how headings are written, and there the word is half of another (*BẢO MẬT*, *BÍ MẬT*,
 * *MẬT ĐỘ* dân số, *MẬT ONG*), of a place (*MẬT SƠN*), or somebody's name (*NGUYỄN THỊ MẬT*, though never
 * *CHỈ THỊ MẬT*; *TRẦN VĂN MẬT*, though never *CÔNG VĂN MẬT*).
 */
const NEAR = String.raw`[\s_\-‐–—]+`;
const NAMED = `(?<!CHỈ${NEAR})THỊ|(?<!CÔNG${NEAR})VĂN`;
const BEFORE = String.raw`(?<!(?<!\p{L})(?:BẢO|BÍ|CƠ|KÍN|THÂN|CẨN|HOA|${NAMED})${NEAR})`;
const AFTER = `(?!${NEAR}(?:ĐỘ|THIẾT|MÃ|KHẨU|ONG|NGHỊ|DANH|THƯ|HOA|SƠN)(?!\\p{L}))`;
const SECRET_ALONE = new RegExp(`${BEFORE}${whole(SECRET)}${AFTER}`, 'u');

/**
 * The marking a text bears, or null. Letters may be composed or not, spread out (`M Ậ T`), run together
 * (`TỐIMẬT`), full-width or of an alphabet that looks the same, and what is not seen between them is looked
 * through. What is written in small letters is speech, not a stamp: *mật thiết*, *bảo mật*, *bí mật nhà nước*.
 *
 * It is a net under the declaration of whoever sends, no more. It does not find a marking in small letters or
 * without the marks of Vietnamese (`TOI MAT`, for that is also *tới mặt*), one that is misspelt, written with
 * figures (`M4T`), with signs between its letters other than dashes and dots, in another language, beside a
 * word of the list above (`BẢO MẬT`), or drawn in a picture or inside a file.
 */
export function markingIn(text: string): Marking | null {
  return markingAsRead(readable(text));
}

function markingAsRead(read: string): Marking | null {
  if (TOP_SECRET.test(read)) return 'TUYỆT MẬT';
  if (HIGHLY_SECRET.test(read)) return 'TỐI MẬT';
  if (SECRET_ALONE.test(read)) return 'MẬT';
  const declared = DECLARED.exec(read)?.[1]?.toUpperCase().normalize('NFC');
  return MARKINGS.find((marking) => marking === declared) ?? null;
}

/** *Gửi tới Mặt trận*: an organisation that papers go to. */
const NOT_THE_FRONT = String.raw`(?!${GAP}tr[aậ]n(?!\p{L}))`;
const IN_NAMES = [
  ['TUYỆT MẬT', anywhere(`tuy[eệ]t${GAP}m[aậ]t`, 'i')],
  ['TỐI MẬT', anywhere(`t[oố]i${GAP}m[aậ]t${NOT_THE_FRONT}`, 'i')],
] as const;

/**
 * The same of the name of a file, which is no speech and often written in small letters and without the marks
 * of Vietnamese: there the two markings of two words count as well (`bao-cao-toi-mat.pdf`). `mat` alone does
 * not, for it is as often *Mặt trận*, *bảo mật* or *họp mặt*.
 */
export function markingInFileName(name: string): Marking | null {
  const read = readable(name);
  return markingAsRead(read) ?? IN_NAMES.find(([, pattern]) => pattern.test(read))?.[0] ?? null;
}
