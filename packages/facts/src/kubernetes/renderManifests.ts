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

import { NotAnalysed } from '../facts/types';
import { YamlDocument, parseYaml } from '../parsers/yaml';
import { Rendered, Renderer } from '../rendering/Renderer';
import {
  Chart,
  isInChart,
  outermostCharts,
  templateOf,
  whyNotRender,
} from './charts';
import { KubernetesObject, objectsOf } from './KubernetesObject';
import { Overlays } from './overlays';

const RENDER_FIRST =
  'templates of a chart are only known by rendering them: render them, and collect from the result';

/** What came of the charts and kustomizations of a checkout. */
export interface RenderedManifests {
  objects: KubernetesObject[];
  /** The files whose objects came out of rendering, so that they do not count by themselves. */
  isReplaced(file: string): boolean;
  /** The files of rendered objects that values change which were not used. */
  overlaid: string[];
  /** What was not rendered and could hold more objects. */
  gaps: NotAnalysed[];
  /** What was left aside without leaving out objects. */
  remarks: NotAnalysed[];
}

/** What there is to render. */
export interface Renderable {
  /** The absolute path of the checkout. */
  root: string;
  files: readonly string[];
  /** The `Chart.yaml` of every template. */
  chartFiles: ReadonlySet<string>;
  overlays: Overlays;
  renderer?: Renderer;
}

/** Renders each chart that is part of no other, and each kustomization that no other takes in, where that can be done. */
export async function renderManifests(
  renderable: Renderable,
): Promise<RenderedManifests> {
  const charts = await renderCharts(renderable);
  const overlays = await renderOverlays(renderable);
  return {
    objects: [...charts.objects, ...overlays.objects],
    isReplaced: file => charts.isReplaced(file) || overlays.isReplaced(file),
    overlaid: charts.overlaid,
    gaps: [...charts.gaps, ...overlays.gaps],
    remarks: [...charts.remarks, ...overlays.remarks],
  };
}

async function renderCharts({
  root,
  files,
  chartFiles,
  renderer,
}: Renderable): Promise<RenderedManifests> {
  const known = new Set(files);
  const rendered: Chart[] = [];
  const result = empty();
  for (const chart of outermostCharts(chartFiles, files)) {
    const fail = (title: string) =>
      result.gaps.push({ file: chart.file, line: 1, title });
    if (!renderer?.hasHelm || !known.has(chart.file)) {
      const inside = [...chartFiles].filter(
        file => file === chart.file || isSubchart(file, chart),
      );
      result.gaps.push(
        ...inside.map(file => ({ file, line: 1, title: RENDER_FIRST })),
      );
      continue;
    }
    const outcome = await outcomeOf(
      async () => whyNotRender(root, chart.folder),
      () => renderer.renderChart(chart.folder, chart.valuesFiles),
    );
    if ('reason' in outcome) {
      fail(`the chart could not be rendered: ${outcome.reason}`);
      continue;
    }
    rendered.push(chart);
    const objects = outcome.documents.flatMap(document =>
      objectsOf(
        templateOf(chart, sourceIn(document.comment), known),
        document,
        { isRendered: true },
      ),
    );
    result.objects.push(...objects);
    if (chart.otherValues.length > 0) {
      result.overlaid.push(...objects.map(({ file }) => file));
      result.remarks.push(
        ...chart.otherValues.map(file => ({
          file,
          line: 1,
          title:
            'the chart was rendered without these values, since where they are used is not known',
        })),
      );
    }
  }
  return {
    ...result,
    isReplaced: file => rendered.some(chart => isInChart(file, chart)),
  };
}

async function renderOverlays({
  files,
  overlays,
  renderer,
}: Renderable): Promise<RenderedManifests> {
  const result = empty();
  if (!renderer?.hasKustomize) {
    return result;
  }
  const known = new Set(files);
  const replaced = new Set<string>();
  const left = new Set<string>();
  for (const root of overlays.roots()) {
    const outcome = await outcomeOf(
      async () => overlays.whyNotBuild(root, path => known.has(path)),
      () => renderer.renderKustomization(root.folder),
    );
    const covered = overlays.coveredFiles(root);
    if ('reason' in outcome) {
      result.gaps.push({
        file: root.path,
        line: 1,
        title: `the kustomization could not be rendered: ${outcome.reason}`,
      });
      covered.forEach(file => left.add(file));
      continue;
    }
    covered.forEach(file => replaced.add(file));
    result.objects.push(
      ...outcome.documents.flatMap(document =>
        objectsOf(root.path, document, { isRendered: true }),
      ),
    );
  }
  return {
    ...result,
    isReplaced: file => replaced.has(file) && !left.has(file),
  };
}

function empty(): RenderedManifests {
  return {
    objects: [],
    isReplaced: () => false,
    overlaid: [],
    gaps: [],
    remarks: [],
  };
}

/** What was rendered, or why nothing was. What a renderer prints is read as strictly as a file of the checkout. */
async function outcomeOf(
  whyNot: () => Promise<string | undefined>,
  render: () => Promise<Rendered>,
): Promise<{ documents: YamlDocument[] } | { reason: string }> {
  try {
    const reason = await whyNot();
    if (reason !== undefined) {
      return { reason };
    }
    const rendered = await render();
    return 'reason' in rendered
      ? rendered
      : { documents: parseYaml(rendered.text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { reason: `what the renderer printed ${message}` };
  }
}

/** Helm begins every document with the template that it comes from. */
function sourceIn(comment: string | undefined): string | undefined {
  const prefix = ' Source: ';
  return comment
    ?.split('\n')
    .find(line => line.startsWith(prefix))
    ?.slice(prefix.length)
    .trim();
}

function isSubchart(file: string, { folder }: Chart): boolean {
  return file.startsWith(folder === '.' ? 'charts/' : `${folder}/charts/`);
}
