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

import { useState } from 'react';
import ButtonBase from '@material-ui/core/ButtonBase';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { SimilarSubject } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useErrorText } from '../../hooks/useErrorText';
import { useFormat } from '../../hooks/useFormat';
import { useSettled } from '../../hooks/useSettled';
import { useSimilarSubjects } from '../../hooks/useSimilarSubjects';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { focusRing, tokensOf } from '../../theme/tokens';
import { ActionButton, Placeholder } from '../layout';
import { LevelChip } from '../LevelChip';

const LONGEST_SEARCH = 100;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      list: {
        margin: 0,
        padding: 0,
        listStyle: 'none',
        minHeight: 200,
        maxHeight: 320,
        overflowY: 'auto',
      },
      subject: {
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: '2px 12px',
        width: '100%',
        minHeight: 48,
        padding: '6px 8px',
        borderTop: `1px solid ${tokens.hairline}`,
        font: 'inherit',
        textAlign: 'left',
        color: tokens.text,
        '&:hover': { backgroundColor: tokens.surfaceRaised },
        '&:focus-visible': { ...focusRing(tokens), outlineOffset: -2 },
      },
      name: { fontWeight: 500, overflowWrap: 'anywhere' },
      remark: {
        display: 'block',
        fontSize: 12,
        lineHeight: '16px',
        fontWeight: 400,
        color: tokens.secondary,
      },
      none: { margin: 0, padding: '12px 8px', color: tokens.secondary },
    };
  },
  { name: 'MaturitySimilarSubjects' },
);

/** Subjects to copy from, the most similar first, and a field to find others. */
export function SimilarSubjects(props: {
  entityRef: string;
  onChoose: (subject: SimilarSubject) => void;
}) {
  const { entityRef, onChoose } = props;
  const classes = useStyles();
  const t = useText();
  const errorText = useErrorText();
  const format = useFormat();
  const fieldId = useUniqueId();
  const [search, setSearch] = useState('');
  const { value, error, loading, reload } = useSimilarSubjects(
    entityRef,
    useSettled(search),
  );
  const sharedTexts = {
    type: t('drafts.sameType'),
    system: t('drafts.sameSystem'),
    owner: t('drafts.sameOwner'),
    tags: t('drafts.sharedTags'),
  };
  return (
    <>
      <TextField
        id={fieldId}
        type="search"
        variant="outlined"
        size="small"
        fullWidth
        label={t('drafts.search')}
        value={search}
        inputProps={{ maxLength: LONGEST_SEARCH }}
        onChange={event => setSearch(event.target.value)}
      />
      <ul
        className={classes.list}
        aria-busy={loading}
        aria-label={t('drafts.similar')}
      >
        {error && (
          <li className={classes.none} role="alert">
            {errorText(error)}{' '}
            <ActionButton weight="text" onClick={reload}>
              {t('action.tryAgain')}
            </ActionButton>
          </li>
        )}
        {!value &&
          !error &&
          [0, 1, 2].map(index => (
            <li className={classes.subject} key={index}>
              <Placeholder width="50%" height={20} />
            </li>
          ))}
        {value?.items.length === 0 && (
          <li className={classes.none}>
            {search.trim() ? t('drafts.noneFound') : t('drafts.noneSimilar')}
          </li>
        )}
        {value?.items.map(subject => (
          <li key={subject.entityRef}>
            <ButtonBase
              className={classes.subject}
              disableRipple
              onClick={() => onChoose(subject)}
            >
              <span className={classes.name}>
                {subject.title}
                <span className={classes.remark}>
                  {[
                    ...subject.shared.map(each => sharedTexts[each]),
                    t('drafts.answered', {
                      decided: format.number(subject.coverage.decided),
                      total: format.number(subject.coverage.total),
                    }),
                  ].join(' · ')}
                </span>
              </span>
              <LevelChip bucket={subject.bucket} />
            </ButtonBase>
          </li>
        ))}
      </ul>
    </>
  );
}
