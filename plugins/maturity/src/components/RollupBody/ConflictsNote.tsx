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
import { Link, To } from 'react-router-dom';
import { makeStyles } from '@material-ui/core/styles';
import { Rollup } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from '../../hooks/useText';
import { focusRing, tokensOf } from '../../theme/tokens';
import { Note } from '../layout';
import { StateGlyph } from '../StateGlyph';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      link: { color: tokens.link, '&:focus-visible': focusRing(tokens) },
    };
  },
  { name: 'MaturityConflictsNote' },
);

/** Where people say otherwise than facts (DESIGN.md rule 8); nothing if they agree, or where it is not known. */
export function ConflictsNote(props: { rollup: Rollup; linkToServices: To }) {
  const { rollup, linkToServices } = props;
  const classes = useStyles();
  const t = useText();
  const { criteria, subjects } = rollup.conflicts ?? {
    criteria: 0,
    subjects: 0,
  };
  return criteria > 0 ? (
    <Note
      tone="attention"
      icon={<StateGlyph state="attention" />}
      title={t('conflicts.title', { count: criteria })}
    >
      {t('conflicts.text')}{' '}
      <Link to={linkToServices} className={classes.link}>
        {t('conflicts.show', { count: subjects })}
      </Link>
    </Note>
  ) : null;
}
