/*
 * Copyright 2026 The Maturity for Backstage Authors
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

import { posix } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { SourceFile } from '../checkout/SourceFile';
import { Conclusions } from '../facts/Conclusions';
import { Check, Conclusion, NotAnalysed } from '../facts/types';
import { at, entriesAt, listAt } from '../parsers/data';
import { readXml } from '../parsers/xml';
import { CheckoutContext, Collector } from './Collector';

/** A dependency that a project names. */
interface Dependency {
  name: string;
  line: number;
}

/** Reads the direct dependencies of one kind of project. */
const readers: Record<string, (file: SourceFile) => Dependency[]> = {
  'package.json': readPackageJson,
  'go.mod': readGoModule,
  'pom.xml': readXmlProject,
  'requirements.txt': readRequirements,
  'pyproject.toml': readTomlProject,
  'Cargo.toml': readTomlProject,
};
const prefixes = [
  '@opentelemetry/',
  'go.opentelemetry.io/',
  'io.opentelemetry',
  'opentelemetry-',
  'opentelemetry_',
  'opentelemetry',
  'OpenTelemetry',
  'tracing-opentelemetry',
];

/** Their dependencies are the result of a program. */
const unreadProjects = [
  'build.gradle',
  'build.gradle.kts',
  'Gemfile',
  'setup.py',
  'mix.exs',
  'build.sbt',
  'Package.swift',
];

/** What the code depends on, as far as a fact asks about it. */
export class DependenciesCollector implements Collector {
  readonly id = 'dependencies';
  readonly #telemetry: Check[] = [];
  readonly #projects: string[] = [];
  readonly #gaps: NotAnalysed[] = [];

  wants(path: string): boolean {
    return readerOf(path) !== undefined;
  }

  read(file: SourceFile): void {
    if (file.isSample) {
      return;
    }
    const dependencies = readerOf(file.path)?.(file) ?? [];
    this.#projects.push(file.path);
    this.#telemetry.push(
      ...dependencies
        .filter(({ name }) => prefixes.some(prefix => name.startsWith(prefix)))
        .map(({ name, line }) => ({
          ok: true,
          evidence: { title: name, file: file.path, line },
        })),
    );
  }

  failed(path: string, reason: string): void {
    this.#gaps.push({ file: path, title: reason });
  }

  conclude({ files }: CheckoutContext): Conclusion {
    const conclusions = new Conclusions();
    const unread = files
      .filter(path => unreadProjects.includes(posix.basename(path)))
      .map(file => ({
        file,
        title: 'dependencies of this kind of project are not read',
      }));
    conclusions.some(
      'observability.open-telemetry',
      this.#telemetry,
      this.#projects.map(file => ({ title: 'is without', file, line: 1 })),
      'no known list of dependencies was found',
      [...this.#gaps, ...unread],
    );
    return conclusions.conclude();
  }
}

function readerOf(path: string) {
  const name = posix.basename(path);
  if (name.endsWith('.csproj')) {
    return readXmlProject;
  }
  return Object.hasOwn(readers, name) ? readers[name] : undefined;
}

function readPackageJson(file: SourceFile): Dependency[] {
  const [document] = file.yaml();
  return ['dependencies', 'devDependencies', 'peerDependencies'].flatMap(list =>
    entriesAt(document?.value, list).map(([name]) => ({
      name,
      line: document.lineOf([list, name]),
    })),
  );
}

/** go.mod is a format of lines; what a module needs only indirectly is marked by a comment. */
function readGoModule({ text }: SourceFile): Dependency[] {
  return text.split('\n').flatMap((line, index) => {
    const [code, comment = ''] = line.split('//');
    const words = code.trim().split(/\s+/);
    const name = words[0] === 'require' ? words[1] : words[0];
    return name?.includes('.') && comment.trim() !== 'indirect'
      ? [{ name, line: index + 1 }]
      : [];
  });
}

function readRequirements({ text }: SourceFile): Dependency[] {
  return text
    .split('\n')
    .map((line, index) => ({ name: line.trim(), line: index + 1 }))
    .filter(({ name }) => name !== '' && !name.startsWith('#'));
}

function readXmlProject({ text }: SourceFile): Dependency[] {
  const found: Dependency[] = [];
  let line = 1;
  readXml(
    text,
    element => {
      line = element.line;
      if (element.name === 'PackageReference') {
        found.push({ name: element.attributes.Include ?? '', line });
      }
    },
    (content, around) => {
      if (around[around.length - 1] === 'groupId') {
        found.push({ name: content.trim(), line });
      }
    },
  );
  return found;
}

/** The parser of TOML knows no lines: that of the first mention is taken. */
function readTomlProject({ text }: SourceFile): Dependency[] {
  const value: unknown = parseToml(text);
  const names = [
    ...listAt(value, 'project', 'dependencies').map(String),
    ...entriesAt(value, 'project', 'optional-dependencies').flatMap(
      ([, list]) => listAt(list).map(String),
    ),
    ...[
      at(value, 'dependencies'),
      at(value, 'tool', 'poetry', 'dependencies'),
      at(value, 'workspace', 'dependencies'),
    ].flatMap(list => entriesAt(list).map(([name]) => name)),
  ];
  const lines = text.split('\n');
  return names.map(name => ({
    name,
    line:
      Math.max(
        0,
        lines.findIndex(line => line.includes(name)),
      ) + 1,
  }));
}
