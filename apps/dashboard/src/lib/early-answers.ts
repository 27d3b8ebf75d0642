declare global {
  interface Window {
    /** What `build/before-paint.js` asked for before any script of ours had arrived. */
    tiendoEarlyAnswers?: Map<string, Promise<Response>>;
  }
}

/** The answer already on its way to this path, once: whoever asks again wants it as it is now. */
export function takeEarlyAnswer(path: string): Promise<Response> | undefined {
  const answer = window.tiendoEarlyAnswers?.get(path);
  window.tiendoEarlyAnswers?.delete(path);
  return answer;
}

/** After a change, signing in included, what was asked for before it says nothing any more. */
export function forgetEarlyAnswers(): void {
  window.tiendoEarlyAnswers?.clear();
}
