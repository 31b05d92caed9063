#!/usr/bin/env node
// Writes schema/schema.graphql from the compiled schema; a test fails while the committed file differs from it.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { hubSdl } from '../dist/schema/print-schema.js';

const file = path.join(path.dirname(import.meta.dirname), 'schema/schema.graphql');
writeFileSync(file, hubSdl());
console.log(`${path.relative(process.cwd(), file)} written`);
