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
import { Link } from '@backstage/core-components';
import { RepositoryReport } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useMaturityLink } from '../../hooks/useMaturityLink';
import { useText } from '../../hooks/useText';
import { focusRing, tokensOf } from '../../theme/tokens';
import { EvidenceLink } from '../CriterionPanel/EvidenceLink';
import { Card, DataTable, Note } from '../layout';
import { StateGlyph } from '../StateGlyph';
import { ProblemList } from './ProblemList';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      card: { marginTop: 16 },
      text: { margin: '0 0 8px', maxWidth: '78ch', overflowWrap: 'anywhere' },
      link: { color: tokens.link, '&:focus-visible': focusRing(tokens) },
    };
  },
  { name: 'MaturityRepositoryCard' },
);

/** How reading answers from repositories is doing, and which files need somebody to look at them. */
export function RepositoryCard(props: { report: RepositoryReport }) {
  const { answers, error, files, isEnabled, lastRunAt, subjects, troubled } =
    props.report;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const maturityLink = useMaturityLink();
  const summary = () => {
    if (!isEnabled) {
      return t('repository.off');
    }
    return lastRunAt
      ? t('repository.read', {
          subjects: format.number(subjects),
          answers: format.number(answers),
          invalid: format.number(files.invalid),
          unreadable: format.number(files.unreadable),
        })
      : t('repository.waiting');
  };
  return (
    <div className={classes.card}>
      <Card
        title={t('repository.cardTitle')}
        subtitle={t('repository.cardSubtitle')}
      >
        <p className={classes.text}>{summary()}</p>
        {error && (
          <Note
            tone="attention"
            icon={<StateGlyph state="attention" />}
            title={t('repository.lastError')}
          >
            {error}
          </Note>
        )}
        {troubled.length > 0 && (
          <DataTable
            hasTexts
            label={t('repository.troubled')}
            columns={[
              t('repository.entity'),
              t('repository.file'),
              t('repository.problem'),
            ]}
            rows={troubled.map(file => ({
              key: file.entityRef,
              cells: [
                <Link
                  to={maturityLink(file.entityRef)}
                  className={classes.link}
                >
                  {file.title}
                </Link>,
                <EvidenceLink url={file.url} />,
                <ProblemList problems={file.problems} />,
              ],
            }))}
          />
        )}
      </Card>
    </div>
  );
}
