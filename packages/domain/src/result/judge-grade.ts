import { GRADES, type Grade } from '../indicator/indicator.ts';
import { type Setting, type Verdict, verdict } from './verdict.ts';

/** Judges a reviewer's mark against the mark asked: one below wants attention, two are late. */
export function judgeGrade(setting: Setting, grade: Grade, asked: Grade | null): Verdict {
  if (!asked) return verdict('not-assessed', 'no-target');
  const steps = GRADES.indexOf(grade) - GRADES.indexOf(asked);
  if (setting.occasion.half === 2) {
    if (steps > 0) return verdict('exceeded', 'grade');
    return verdict(steps === 0 ? 'met' : 'not-met', 'grade');
  }
  if (steps >= 0) return verdict('on-pace', 'grade');
  return verdict(steps === -1 ? 'watch' : 'at-risk', 'grade');
}
