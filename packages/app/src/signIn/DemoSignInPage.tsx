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
import { useCallback, useMemo, useState } from 'react';
import { ProxiedSignInPage } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { readDemoPeople } from './demoPeople';
import { ForgettingIdentity } from './ForgettingIdentity';
import { PersonChooser } from './PersonChooser';
import { recallPerson, rememberPerson } from './rememberedPerson';

/** In which the backend is told who was chosen; `DEMO_PERSON_HEADER` there. */
const PERSON_HEADER = 'x-demo-person';

/** Signs in as one of the people of the demo, by one click and without a password. */
export function DemoSignInPage({ onSignInSuccess }: SignInPageProps) {
  const config = useApi(configApiRef);
  const people = useMemo(() => readDemoPeople(config), [config]);
  const [attempt, setAttempt] = useState(() => ({
    number: 0,
    // the configuration may have changed since
    person: people.find(({ userEntityRef }) => userEntityRef === recallPerson())
      ?.userEntityRef,
  }));
  const choose = useCallback(
    (person: string) =>
      setAttempt(({ number }) => ({ number: number + 1, person })),
    [],
  );
  // one component for all renders, or the message would be mounted anew each time
  const FailedSignIn = useMemo(
    () =>
      function ChooserWithError({ error }: { error?: Error }) {
        return (
          <PersonChooser people={people} error={error} onChoose={choose} />
        );
      },
    [people, choose],
  );

  const { person } = attempt;
  if (!person) {
    return <PersonChooser people={people} onChoose={choose} />;
  }
  return (
    <ProxiedSignInPage
      // a new attempt needs a new page: it signs in when it appears
      key={attempt.number}
      provider="demo"
      headers={{ [PERSON_HEADER]: person }}
      ErrorComponent={FailedSignIn}
      onSignInSuccess={identity => {
        rememberPerson(person);
        onSignInSuccess(ForgettingIdentity.of(identity));
      }}
    />
  );
}
