export {
  type Actor,
  type Grant,
  type PlacedUnit,
  combinesEnteringAndApproving,
  covers,
  grantsInForce,
  overseenUnits,
  ownUnits,
} from './actor.ts';
export {
  type Permission,
  ALL_PERMISSIONS,
  PERMISSIONS,
  allows,
  isPermission,
  permissionsOf,
} from './permission.ts';
export {
  type AccessRefusal,
  type RecordingManner,
  ACCESS_EFFECTS,
  ACCESS_REFUSALS,
  RECORDING_MANNERS,
  recordingManner,
  refusalToRecord,
  refusalToSeeFigures,
  refusalToSeeUnit,
  refusalToSubmit,
  refusalToUse,
} from './refusal.ts';
export { type Reach, type Role, REACH, ROLES } from './role.ts';
