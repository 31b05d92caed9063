#!/usr/bin/env node
// Typed documents for the desk: every ui/src/**/*.graphql against schema/schema.graphql -> ui/src/generated/operations.ts
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const root = path.dirname(import.meta.dirname);
const target = path.join(root, 'ui/src/generated/operations.ts');
const read = (file) => ({ location: file, document: parse(readFileSync(path.join(root, file), 'utf8')) });

const documents = globSync('ui/src/**/*.graphql', { cwd: root }).toSorted().map(read);
const written =
  documents.length === 0
    ? ''
    : await codegen({
        filename: target,
        schema: parse(readFileSync(path.join(root, 'schema/schema.graphql'), 'utf8')),
        documents,
        config: {
          useTypeImports: true,
          enumsAsTypes: true,
          strictScalars: false,
          defaultScalarType: 'string',
          skipTypename: false,
        },
        plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
        pluginMap: { typescriptOperations, typedDocumentNode },
      });

mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(target, `${written || 'export {};'}\n`);
console.log(`${path.relative(root, target)}: ${documents.length} files of operations`);
