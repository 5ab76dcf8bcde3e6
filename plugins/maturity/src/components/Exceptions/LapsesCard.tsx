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
import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import {
  ExceptionFigures,
  ExceptionLapse,
  OVERALL,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useMaturityLink } from '../../hooks/useMaturityLink';
import { useText } from '../../hooks/useText';
import { useModelOutline } from '../../model';
import { focusRing, tokensOf } from '../../theme/tokens';
import { Card, DataTable } from '../layout';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      link: { color: tokens.link, '&:focus-visible': focusRing(tokens) },
      fall: { display: 'block' },
      text: {
        margin: '12px 0 0',
        fontSize: 13,
        lineHeight: '18px',
        color: tokens.secondary,
      },
    };
  },
  { name: 'MaturityLapsesCard' },
);

/** Which subjects lose which levels, and when, if exceptions end and nothing else changes. Nothing where none does. */
export function LapsesCard(props: { figures: ExceptionFigures }) {
  const { lapses, complete } = props.figures;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const maturityLink = useMaturityLink();
  const model = useModelOutline();
  if (lapses.length === 0 && complete) {
    return null;
  }
  const subjects = new Set(lapses.map(({ entityRef }) => entityRef)).size;
  const title =
    subjects > 0
      ? t('exceptionList.lapses.title', { count: subjects })
      : t('exceptionList.lapses.none');
  const falls = ({ levelsBefore, levelsAfter }: ExceptionLapse) =>
    [OVERALL, ...model.dimensions.map(({ id }) => id)].flatMap(id => {
      const [before, after] = [levelsBefore[id], levelsAfter[id]];
      return before === undefined || after === undefined || before === after
        ? []
        : [
            t('exceptionList.lapses.fall', {
              dimension:
                id === OVERALL
                  ? t('dimensions.overall')
                  : model.dimensionTitle(id),
              before: levelText.bucket(before),
              after: levelText.bucket(after),
            }),
          ];
    });
  return (
    <Card title={title} subtitle={t('exceptionList.lapses.subtitle')}>
      {lapses.length > 0 && (
        <DataTable
          label={title}
          columns={[
            t('subjects.name'),
            t('exceptionList.lapses.date'),
            t('exceptionList.lapses.falls'),
            t('exceptionList.lapses.exceptions'),
          ]}
          rows={lapses.map(lapse => ({
            key: `${lapse.entityRef} ${lapse.at}`,
            cells: [
              <Link to={maturityLink(lapse.entityRef)} className={classes.link}>
                {lapse.title}
              </Link>,
              format.date(lapse.at),
              falls(lapse).map(text => (
                <span className={classes.fall} key={text}>
                  {text}
                </span>
              )),
              format.number(lapse.criterionIds.length),
            ],
          }))}
        />
      )}
      {!complete && (
        <p className={classes.text}>{t('exceptionList.lapses.incomplete')}</p>
      )}
    </Card>
  );
}
