import { CompiledQuery, type DatabaseConnection } from 'kysely';

import type { Question } from './question.ts';

/** Asks one statement of a read that is made in one round trip. */
export type Ask = <Row extends object>(question: Question<Row>) => Promise<readonly Row[]>;

/**
 * Opens, asks and ends in one message. The end is sent with the rest and not waited for: whoever takes
 * the connection next is answered after it, also when the questions break before they are asked. Nothing
 * can be asked behind it, where the role of the person no longer holds.
 *
 * What is asked goes out before it is known that the transaction has opened. Should it not, the answers
 * were read outside of it, by the owner of the schema: nobody is given them.
 */
export async function inOneMessage<T>(
  connection: DatabaseConnection,
  begin: string,
  questions: (ask: Ask) => Promise<T>,
): Promise<T> {
  const send = <Row extends object>(text: string, values: readonly unknown[] = []) =>
    connection.executeQuery<Row>(CompiledQuery.raw(text, [...values]));
  const opened = send(begin);
  let ended = false;
  let answers: Promise<T>;
  try {
    answers = questions(async <Row extends object>({ text, values }: Question<Row>) => {
      if (ended) throw new Error('this read has ended: everything is asked at once');
      const [, answered] = await Promise.all([opened, send<Row>(text, values)]);
      return answered.rows;
    });
  } finally {
    ended = true;
    opened.catch(() => {});
    send('commit').catch(() => {});
  }
  const [, result] = await Promise.all([opened, answers]);
  return result;
}
