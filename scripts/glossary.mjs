// Writes docs/glossary.md from the tables in packages/domain/src/glossary.
import { writeFileSync } from 'node:fs';

import { glossaryPage } from '../packages/domain/src/glossary/glossary.ts';

writeFileSync(new URL('../docs/glossary.md', import.meta.url), glossaryPage());
