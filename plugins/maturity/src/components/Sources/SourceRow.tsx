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

import { makeStyles } from '@material-ui/core/styles';
import { FactSource } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { focusRing, tokensOf } from '../../theme/tokens';
import { GlyphState, StateGlyph } from '../StateGlyph';
import { SourceDetails } from './SourceDetails';

const COLUMNS = 6;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    const cell = {
      padding: '8px',
      borderTop: `1px solid ${tokens.hairline}`,
      fontWeight: 400,
      textAlign: 'left',
      verticalAlign: 'top',
    } as const;
    return {
      cell,
      name: { ...cell, minWidth: 160, paddingLeft: 0 },
      number: { ...cell, textAlign: 'right', whiteSpace: 'nowrap' },
      toggle: {
        padding: 0,
        border: 'none',
        background: 'none',
        font: 'inherit',
        fontSize: 14,
        lineHeight: '20px',
        fontWeight: 500,
        textAlign: 'left',
        color: tokens.link,
        cursor: 'pointer',
        overflowWrap: 'anywhere',
        '&:hover': { textDecoration: 'underline' },
        '&:focus-visible': focusRing(tokens),
      },
      kind: {
        display: 'block',
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      state: { display: 'flex', alignItems: 'center', gap: 6 },
      trouble: { color: tokens.attention, fontWeight: 500 },
      details: {
        padding: '4px 12px 16px',
        backgroundColor: tokens.surfaceRaised,
      },
    };
  },
  { name: 'MaturitySourceRow' },
);

const GLYPHS: Record<FactSource['state'], GlyphState> = {
  working: 'met',
  partly: 'partly',
  failing: 'attention',
  silent: 'expiring',
  waiting: 'unknown',
  off: 'not-applicable',
};

const STATE_TEXTS = {
  working: 'sources.state.working',
  partly: 'sources.state.partly',
  failing: 'sources.state.failing',
  silent: 'sources.state.silent',
  waiting: 'sources.state.waiting',
  off: 'sources.state.off',
} as const;

/** One source, and when it is open, what it failed with and what it can observe. */
export function SourceRow(props: {
  source: FactSource;
  subjects: number;
  /** When the page was opened, in milliseconds. */
  now: number;
  isOpen: boolean;
  onToggle: () => void;
}) {
  const { source, subjects, now, isOpen, onToggle } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const detailsId = useUniqueId();
  const isTroubled = ['failing', 'partly', 'silent'].includes(source.state);
  const last =
    source.kind === 'sender' ? source.lastObservedAt : source.lastSuccessAt;
  return (
    <>
      <tr>
        <th scope="row" className={classes.name}>
          <button
            type="button"
            className={classes.toggle}
            aria-expanded={isOpen}
            aria-controls={detailsId}
            onClick={onToggle}
          >
            {source.title ?? source.id}
          </button>
          <span className={classes.kind}>
            {source.kind === 'collector'
              ? t('sources.kind.collector')
              : t('sources.kind.sender')}
          </span>
        </th>
        <td className={classes.cell}>
          <span
            className={`${classes.state} ${isTroubled ? classes.trouble : ''}`}
          >
            <StateGlyph state={GLYPHS[source.state]} />
            {t(STATE_TEXTS[source.state])}
          </span>
        </td>
        <td className={classes.cell}>
          {last ? (
            <time dateTime={last} title={format.dateTime(last)}>
              {format.relative(last, now)}
            </time>
          ) : (
            t('sources.never')
          )}
        </td>
        <td className={classes.number}>
          {t('sources.covered', {
            covered: format.number(source.subjects),
            total: format.number(subjects),
          })}
        </td>
        <td className={classes.number}>{format.number(source.currentFacts)}</td>
        <td className={classes.number}>{format.number(source.overdueFacts)}</td>
      </tr>
      {isOpen && (
        <tr id={detailsId}>
          <td colSpan={COLUMNS} className={classes.details}>
            <SourceDetails source={source} />
          </td>
        </tr>
      )}
    </>
  );
}
