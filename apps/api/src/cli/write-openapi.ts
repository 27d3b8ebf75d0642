import 'reflect-metadata';

import fs from 'node:fs';
import path from 'node:path';

import { openApiText } from '../openapi-text.ts';

// Writes the document of the API as the routes declare it; no database is needed.
const target = path.resolve(import.meta.dirname, '../../openapi.json');
fs.writeFileSync(target, await openApiText());
console.log(`wrote ${path.relative(process.cwd(), target)}`);
