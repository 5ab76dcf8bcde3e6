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
import { LoggerService } from '@backstage/backend-plugin-api';
import { SignalsService } from '@backstage/plugin-signals-node';
import { MATURITY_SIGNALS_CHANNEL } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Watcher, WatcherStore } from './WatcherStore';

/** For how long after they were last seen people count as having an assessment open, in milliseconds. */
const WATCHING = 3 * 60 * 1000;

/** What the notifier needs. */
export interface ChangeNotifierOptions {
  logger: LoggerService;
  signals: SignalsService;
  watchers: WatcherStore;
  /** The time, for tests. */
  now?: () => Date;
}

/**
 * Tells people who have an assessment open that it has changed, and nothing more: whoever is told reads it again with
 * their own permissions. Only those are told who were let read it within the last three minutes.
 */
export class ChangeNotifier {
  readonly #options: ChangeNotifierOptions;
  readonly #now: () => Date;

  static create(options: ChangeNotifierOptions): ChangeNotifier {
    return new ChangeNotifier(options);
  }

  private constructor(options: ChangeNotifierOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => new Date());
  }

  /** Records that a person has an assessment open. Only for those who may read it. */
  async watch(watcher: Watcher): Promise<void> {
    await this.#options.watchers.watch(watcher, this.#now());
  }

  /**
   * Tells everyone but the person who made the change. A change that was stored is not undone by a failure to tell of
   * it: pages ask for themselves from time to time.
   */
  async notify(
    entityRefs: string[],
    options?: { except: string | undefined },
  ): Promise<void> {
    try {
      const since = new Date(this.#now().getTime() - WATCHING);
      const watchers = await this.#options.watchers.readWatchers(
        entityRefs,
        since,
      );
      const recipients = new Map<string, string[]>();
      for (const { entityRef, userRef } of watchers) {
        if (userRef !== options?.except) {
          const known = recipients.get(entityRef) ?? [];
          recipients.set(entityRef, [...known, userRef]);
        }
      }
      for (const [entityRef, userRefs] of recipients) {
        await this.#options.signals.publish({
          recipients: { type: 'user', entityRef: userRefs },
          channel: MATURITY_SIGNALS_CHANNEL,
          message: { entityRef },
        });
      }
    } catch (error) {
      this.#options.logger.warn(
        'People who have a changed assessment open could not be told; their pages notice it within a minute',
        { error: String(error) },
      );
    }
  }
}
