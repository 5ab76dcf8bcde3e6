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
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import Container from '@material-ui/core/Container';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { PortalLogo } from '../PortalLogo';
import { DemoPerson } from './demoPeople';
import { PersonCard } from './PersonCard';
import { SampleDataNotice } from './SampleDataNotice';
import { SignInProblem } from './SignInProblem';

const useStyles = makeStyles(theme => ({
  root: {
    minHeight: '100vh',
    backgroundColor: theme.palette.background.default,
    color: theme.palette.text.primary,
    paddingBottom: theme.spacing(4),
  },
  header: {
    color: '#fff',
    backgroundImage: 'linear-gradient(100deg, #0b4a56, #1b7a82)',
    // the cards lie half on the header
    padding: theme.spacing(8, 0, 14),
    marginBottom: theme.spacing(-10),
    '@media (min-height: 700px)': { paddingTop: '18vh' },
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(2),
    fontSize: theme.typography.pxToRem(36),
    fontWeight: 700,
    margin: theme.spacing(0, 0, 1),
  },
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))',
    gap: theme.spacing(3),
    listStyle: 'none',
    padding: 0,
    margin: theme.spacing(0, 0, 3),
  },
}));

/**
 * The people to choose from.
 *
 * @param props - `error`: why the last attempt failed; `onChoose`: gets the entity reference of the chosen person
 */
export function PersonChooser(props: {
  people: DemoPerson[];
  error?: Error;
  onChoose: (userEntityRef: string) => void;
}) {
  const { people, error, onChoose } = props;
  const classes = useStyles();
  const config = useApi(configApiRef);
  return (
    <main className={classes.root}>
      <div className={classes.header}>
        <Container maxWidth="md">
          <Typography variant="h1" className={classes.title}>
            <PortalLogo size={36} />
            {config.getOptionalString('app.title')}
          </Typography>
          <Typography variant="body1">
            {people.length > 0
              ? 'Choose who you want to be. One click, no password.'
              : 'Nobody can sign in yet: the demo sign-in is switched off. Add the sign-in page of your provider in packages/app/src/App.tsx.'}
          </Typography>
        </Container>
      </div>
      <Container maxWidth="md">
        <ul className={classes.people}>
          {people.map(person => (
            <li key={person.userEntityRef}>
              <PersonCard person={person} onChoose={onChoose} />
            </li>
          ))}
        </ul>
        {error && <SignInProblem error={error} />}
        <SampleDataNotice />
      </Container>
    </main>
  );
}
