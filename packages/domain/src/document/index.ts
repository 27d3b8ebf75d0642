export { type DocumentHeading, type NamedUnit, documentHeading } from './document-heading.ts';
export {
  DOCUMENT_LAYOUTS,
  DOCUMENT_PROFILES,
  type DocumentLayout,
  type DocumentProfile,
  documentProfileOf,
} from './document-profile.ts';
export { type Issuer, issuerOf } from './issuer.ts';
export { type SignaturePlace, signaturePlace } from './signature.ts';
