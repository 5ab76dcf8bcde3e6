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
import { SubjectFile } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { EvidenceLink } from '../CriterionPanel/EvidenceLink';
import { Note } from '../layout';
import { StateGlyph } from '../StateGlyph';
import { ProblemList } from './ProblemList';

const useStyles = makeStyles(
  { text: { margin: '2px 0 0', overflowWrap: 'anywhere' } },
  { name: 'MaturityFileNote' },
);

const TITLES = {
  current: undefined,
  invalid: 'repository.stale.invalid',
  'too-large': 'repository.stale.invalid',
  foreign: 'repository.stale.invalid',
  unreadable: 'repository.stale.unreadable',
  missing: 'repository.stale.gone',
} as const;

/** Says that the file in the repository is not as it should be, and to its owners what to do. Nothing while it is. */
export function FileNote(props: { file: SubjectFile }) {
  const { answers, failingSince, problems = [], state, url } = props.file;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const title = TITLES[state];
  if (!title) {
    return null;
  }
  return (
    <Note
      tone="attention"
      icon={<StateGlyph state="attention" />}
      title={t(title)}
    >
      <p className={classes.text}>
        {answers.length > 0 && failingSince
          ? t('repository.staleText', { date: format.date(failingSince) })
          : t('repository.staleNothing')}{' '}
        <EvidenceLink url={url} title={t('repository.open')} />
      </p>
      {problems.length > 0 && <ProblemList problems={problems} />}
    </Note>
  );
}
