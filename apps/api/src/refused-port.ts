import net from 'node:net';

import type { Env } from './platform/config/env.ts';
import { WrongSettingError } from './platform/config/start-refused.ts';
import { isCode } from './platform/database/lock-holder.ts';

type Place = Pick<Env, 'host' | 'port'>;

/** Why one cannot listen, told as the setting that is wrong; anything else as it is. */
export function refusedPort(error: unknown, { host, port }: Place): unknown {
  if (isCode(error, 'EADDRINUSE')) {
    return new WrongSettingError({
      vi: `PORT: ${host}:${port} đang có chương trình khác dùng (có thể chính là Tiến Độ); hãy dừng chương trình đó hoặc chọn cổng khác, ví dụ PORT=3001 npm start`,
      en: `PORT: ${host}:${port} is taken by another program (perhaps Tiến Độ itself); stop that one or choose another port, like PORT=3001 npm start`,
    });
  }
  if (!isCode(error, 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN')) return error;
  return new WrongSettingError({
    vi: `PORT, HOST: không mở được ${host}:${port}; hãy chọn cổng từ 1024 trở lên và một địa chỉ của máy này, ví dụ HOST=127.0.0.1 PORT=3000`,
    en: `PORT, HOST: ${host}:${port} cannot be opened; choose a port from 1024 up and an address of this machine, like HOST=127.0.0.1 PORT=3000`,
  });
}

/** Listens for a moment, so that a port that is taken is told before anything is built. */
export async function refuseTakenPort(place: Place): Promise<void> {
  const server = net.createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(place.port, place.host, resolve);
    });
  } catch (error) {
    throw refusedPort(error, place);
  }
  await new Promise((resolve) => server.close(resolve));
}
