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
import { Fact } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { useFactValueText } from '../Facts/useFactValueText';
import { StateGlyph } from '../StateGlyph';
import { EvidenceLink } from './EvidenceLink';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      item: { padding: '6px 0', borderTop: `1px solid ${tokens.hairline}` },
      line: {
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'space-between',
        gap: '0 12px',
      },
      name: {
        fontFamily: 'ui-monospace, SFMono-Regular, Menlo, monospace',
        fontSize: 13,
        overflowWrap: 'anywhere',
      },
      value: { fontWeight: 500, overflowWrap: 'anywhere' },
      remarks: {
        display: 'flex',
        flexWrap: 'wrap',
        gap: '0 10px',
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
        overflowWrap: 'anywhere',
      },
      stale: {
        display: 'inline-flex',
        alignItems: 'center',
        gap: 4,
        color: tokens.attention,
      },
    };
  },
  { name: 'MaturityFactItem' },
);

/** One fact: its value, who observed it, when and where, and whether it can still be relied on. */
export function FactItem({ fact }: { fact: Fact }) {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const valueText = useFactValueText();
  const [place] = fact.evidence;
  return (
    <li className={classes.item}>
      <div className={classes.line}>
        <span className={classes.name}>{fact.name}</span>
        <span className={classes.value}>{valueText(fact.value)}</span>
      </div>
      <div className={classes.remarks}>
        <span>
          {t('facts.observed', {
            source: fact.source,
            date: format.dateTime(fact.observedAt),
          })}
        </span>
        {place?.url && <EvidenceLink url={place.url} title={place.title} />}
        {place?.file && (
          <span>
            {place.line === undefined
              ? place.file
              : `${place.file}:${place.line}`}
          </span>
        )}
        {fact.state === 'stale' && (
          <span className={classes.stale}>
            <StateGlyph state="expiring" size={14} />
            {t('facts.stale', { date: format.date(fact.expiresAt) })}
          </span>
        )}
      </div>
    </li>
  );
}
