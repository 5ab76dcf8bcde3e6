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

import { Theme, useTheme } from '@material-ui/core/styles';

/** The colours of one theme. Levels are one hue, and more is always further from the page. */
export interface MaturityTokens {
  /** Fills from below Level 1, at index 0, to the highest level; see {@link levelColors}. */
  levels: readonly string[];
  /** Text on the fill of the same index. */
  onLevels: readonly string[];
  hatchGround: string;
  hatchLine: string;
  onHatch: string;
  segment: string;
  met: string;
  metFill: string;
  metOutline: string;
  reachedFill: string;
  edge: string;
  /** The dashed line of what is aimed at. */
  target: string;
  step: string;
  attention: string;
  attentionLine: string;
  attentionGround: string;
  text: string;
  secondary: string;
  link: string;
  onLink: string;
  surface: string;
  surfaceRaised: string;
  hairline: string;
  outline: string;
  shadow: string;
}

const light: MaturityTokens = {
  levels: ['#f1f5f6', '#d3e6ea', '#9ccbd6', '#5fa5b8', '#2c7489', '#0d4860'],
  onLevels: ['#16242c', '#16242c', '#16242c', '#0b1f28', '#ffffff', '#ffffff'],
  hatchGround: '#eceff1',
  hatchLine: '#b5c0c6',
  onHatch: '#16242c',
  segment: 'rgba(61, 107, 121, 0.8)',
  met: '#1d6a7c',
  metFill: '#dcedf0',
  metOutline: '#88adb7',
  reachedFill: '#eff7f8',
  edge: '#0d4860',
  target: '#6a4a00',
  step: '#c9d3d8',
  attention: '#8a5200',
  attentionLine: '#b0740f',
  attentionGround: '#fff5e3',
  text: '#16242c',
  secondary: '#4a5a63',
  link: '#1f5493',
  onLink: '#ffffff',
  surface: '#ffffff',
  surfaceRaised: '#f7f9fa',
  hairline: '#dfe4e7',
  outline: '#73868f',
  shadow: '0 1px 2px rgba(16,36,44,.10), 0 1px 3px rgba(16,36,44,.08)',
};

const dark: MaturityTokens = {
  levels: ['#303a40', '#2b4b57', '#2f6b7d', '#3f93a8', '#79c2d1', '#c3ebf1'],
  onLevels: ['#eef3f5', '#ffffff', '#ffffff', '#04151b', '#04151b', '#04151b'],
  hatchGround: '#2d353b',
  hatchLine: '#5b6870',
  onHatch: '#eef3f5',
  segment: 'rgba(147, 185, 196, 0.8)',
  met: '#86cfdc',
  metFill: '#29444e',
  metOutline: '#5e848e',
  reachedFill: '#27383f',
  edge: '#c3ebf1',
  target: '#ffd48a',
  step: '#55636b',
  attention: '#ffc669',
  attentionLine: '#d79a2e',
  attentionGround: '#3a3120',
  text: '#eef3f5',
  secondary: '#b4c1c8',
  link: '#9cc9ff',
  onLink: '#1b2125',
  surface: '#262d32',
  surfaceRaised: '#2d353b',
  hairline: '#3d474e',
  outline: '#82939d',
  shadow: '0 1px 3px rgba(0,0,0,.5)',
};

/** The colours that fit the theme of the app. */
export function tokensOf(theme: Theme): MaturityTokens {
  return theme.palette.type === 'dark' ? dark : light;
}

/** The colours that fit the theme of the app, for SVG and inline styles. */
export function useTokens(): MaturityTokens {
  return tokensOf(useTheme());
}

/**
 * The fill of a level and the text on it. The highest level of a model has the strongest fill however many levels there
 * are, and with up to five of them no two have the same.
 */
export function levelColors(
  tokens: MaturityTokens,
  level: number,
  highestLevel: number,
): { fill: string; on: string } {
  const strongest = tokens.levels.length - 1;
  const index =
    level === 0
      ? 0
      : Math.min(
          strongest,
          Math.max(1, Math.round((level / highestLevel) * strongest)),
        );
  return { fill: tokens.levels[index], on: tokens.onLevels[index] };
}

/** The ground of what is not assessed, recognisable without its colour. */
export function hatch(tokens: MaturityTokens): string {
  return `repeating-linear-gradient(135deg, ${tokens.hatchGround} 0 4px, ${tokens.hatchLine} 4px 5.5px)`;
}

/** A ring that is visible on every ground. */
export function focusRing(tokens: MaturityTokens) {
  return {
    outline: `2px solid ${tokens.link}`,
    outlineOffset: 2,
  };
}
