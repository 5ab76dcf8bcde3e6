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

/** How many entities one request asks for: more than 1,651 of them do not fit into what the peer accepts. */
const CHUNK = 1000;

/**
 * The requests that the maturity page of the peer makes for a group, in the order in which it makes them. It walks the
 * groups from the browser one after another, then asks for every check of every service that it found; and for the table
 * below it does the same for each child.
 */
export class PeerTab {
  #baseUrl;
  #headers;
  #cost = { requests: 0, bytes: 0 };

  constructor({ baseUrl, userToken }) {
    this.#baseUrl = baseUrl;
    this.#headers = {
      Authorization: `Bearer ${userToken}`,
      'Content-Type': 'application/json',
    };
  }

  /** What was asked and answered so far. */
  get cost() {
    return { ...this.#cost };
  }

  /** The header alone: all services of the group. Returns how many there were. */
  async readHeader(groupRef) {
    const [group] = await this.#entities([groupRef]);
    return this.#checkAll(group);
  }

  /** The header, and a row for each child, side by side. Returns how many services the header was made from. */
  async readTab(groupRef) {
    const [group] = await this.#entities([groupRef]);
    const rows = await this.#entities(targets(group, 'parentOf'));
    const [services] = await Promise.all(
      [group, ...rows].map(entity => this.#checkAll(entity)),
    );
    return services;
  }

  /** The status with which the peer answers one request for all services of a group, as its page sends it. */
  async statusOfOneRequest(groupRef) {
    const [group] = await this.#entities([groupRef]);
    const found = await this.#servicesOf(group);
    const response = await this.#send('/tech-insights/checks/run', {
      entities: found.map(toCompound),
    });
    await response.arrayBuffer();
    return response.status;
  }

  async #checkAll(entity) {
    const found = await this.#servicesOf(entity);
    let checked = 0;
    for (let start = 0; start < found.length; start += CHUNK) {
      const results = await this.#read('/tech-insights/checks/run', {
        entities: found.slice(start, start + CHUNK).map(toCompound),
      });
      checked += results.filter(({ results: each }) => each.length > 0).length;
    }
    if (checked !== found.length) {
      throw new Error(`${found.length - checked} services have no results`);
    }
    return checked;
  }

  async #servicesOf(entity) {
    if (entity.kind === 'Component') {
      return [`component:default/${entity.metadata.name}`];
    }
    const children = targets(entity, 'parentOf');
    const found = [];
    for (const item of await this.#entities(
      children.length > 0 ? children : targets(entity, 'ownerOf'),
    )) {
      found.push(...(await this.#servicesOf(item)));
    }
    return found;
  }

  async #entities(entityRefs) {
    const { items } = await this.#read('/catalog/entities/by-refs', {
      entityRefs,
    });
    return items;
  }

  async #read(path, body) {
    const response = await this.#send(path, body);
    const text = await response.text();
    if (!response.ok) {
      throw new Error(
        `${path} was answered with ${response.status}: ${text.slice(0, 500)}`,
      );
    }
    this.#cost.bytes += Buffer.byteLength(text);
    return JSON.parse(text);
  }

  async #send(path, body) {
    this.#cost.requests += 1;
    return fetch(`${this.#baseUrl}/api${path}`, {
      method: 'POST',
      headers: this.#headers,
      body: JSON.stringify(body),
    });
  }
}

function targets({ relations = [] }, type) {
  return relations
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => targetRef);
}

function toCompound(entityRef) {
  const [kind, namespace, name] = entityRef.split(/[:/]/);
  return { kind, namespace, name };
}
