/** A ward's name inside a sentence that already speaks of wards: `P. Đội Cấn` → `Đội Cấn`. */
export const bareName = (unit: { readonly shortName: string }): string =>
  unit.shortName.replace(/^P\. /u, '');
