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
import { RepositoryProblem } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';

/** As many problems as are listed at once. */
const MOST_LISTED = 10;

const useStyles = makeStyles(
  {
    list: { margin: '4px 0 0', paddingLeft: 20, overflowWrap: 'anywhere' },
    more: { margin: '4px 0 0' },
  },
  { name: 'MaturityProblemList' },
);

/** What is wrong with a file, line by line. */
export function ProblemList(props: { problems: readonly RepositoryProblem[] }) {
  const { problems } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const more = problems.length - MOST_LISTED;
  const placeOf = ({ line, criterionId }: RepositoryProblem) =>
    [
      line !== undefined && t('repository.line', { line: format.number(line) }),
      criterionId,
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      <ul className={classes.list}>
        {problems.slice(0, MOST_LISTED).map((problem, index) => {
          const place = placeOf(problem);
          return (
            <li key={index}>
              {place && <strong>{place}: </strong>}
              {problem.message}
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <p className={classes.more}>{t('repository.more', { count: more })}</p>
      )}
    </>
  );
}
