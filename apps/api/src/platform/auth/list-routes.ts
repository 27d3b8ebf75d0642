import { type INestApplicationContext, RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';

import { ACCESS, type Access } from './access.decorators.ts';

/** One route and what it asks for; `null` when it forgot to say. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly access: Access | null;
}

/** Every route of the program with its permission, sorted by path: a test asserts the list. */
export function listRoutes(app: INestApplicationContext): Route[] {
  const scanner = app.get(MetadataScanner, { strict: false });
  const controllers = app.get(DiscoveryService, { strict: false }).getControllers();
  const routes = controllers.flatMap(({ metatype }) => {
    if (typeof metatype !== 'function') return [];
    const prototype: object = metatype.prototype;
    return scanner
      .getAllMethodNames(prototype)
      .flatMap((name) => routeOf(metatype, Reflect.get(prototype, name)) ?? []);
  });
  return routes.toSorted((a, b) =>
    `${a.path} ${a.method}`.localeCompare(`${b.path} ${b.method}`, 'en'),
  );
}

function routeOf(controller: object, handler: object): Route | null {
  const method = read('method', handler);
  if (typeof method !== 'number') return null;
  const path = [read('path', controller), read('path', handler)]
    .map((part) => String(part).replaceAll(/^\/|\/$/g, ''))
    .filter((part) => part !== '')
    .join('/');
  const access = (read(ACCESS, handler) ?? read(ACCESS, controller) ?? null) as Access | null;
  return { method: RequestMethod[method] ?? '?', path: `/${path}`, access };
}

const read = (key: string, target: object): unknown => Reflect.getMetadata(key, target);
