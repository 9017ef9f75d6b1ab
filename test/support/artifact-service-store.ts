import { createHash } from 'node:crypto';

export interface Answer {
  readonly status: number;
  readonly body?: string;
}

export interface StoredArtifact {
  readonly id: number;
  readonly mimeType: string;
  readonly expiresAt: string | undefined;
  readonly content: Buffer;
}

/** The signature in every upload address: no log may show it. */
export const UPLOAD_SIGNATURE = 'upload/canary+signature=';

interface Upload {
  readonly id: number;
  readonly mimeType: string;
  readonly expiresAt: string | undefined;
  readonly blocks: Map<string, Buffer>;
  content?: Buffer;
}

/** What the service remembers, and its answers to requests that it lets in. */
export class ArtifactServiceStore {
  readonly artifacts = new Map<string, StoredArtifact>();
  readonly #uploads = new Map<string, Upload>();

  answer(call: string, url: URL, body: Buffer): Answer {
    if (call === 'CreateArtifact') return this.#create(JSON.parse(body.toString()), url.origin);
    if (call === 'FinalizeArtifact') return this.#finalize(JSON.parse(body.toString()));
    const upload = [...this.#uploads.values()].find(({ id }) => url.pathname === `/blob/${id}`);
    if (!upload || call === 'other') return { status: 404, body: '{}' };
    if (call === 'block') upload.blocks.set(url.searchParams.get('blockid') ?? '', body);
    else upload.content = Buffer.concat(blockIds(body).map((id) => upload.blocks.get(id) ?? Buffer.alloc(0)));
    return { status: 201 };
  }

  #create(asked: { name: string; mime_type?: string; expires_at?: string }, origin: string): Answer {
    if (this.#uploads.has(asked.name)) {
      return refusal(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
    }
    const id = 1000 + this.#uploads.size;
    const { mime_type: mimeType = '', expires_at: expiresAt } = asked;
    this.#uploads.set(asked.name, { id, mimeType, expiresAt, blocks: new Map() });
    const signedUrl = `${origin}/blob/${id}?sig=${encodeURIComponent(UPLOAD_SIGNATURE)}`;
    return { status: 200, body: JSON.stringify({ ok: true, signed_upload_url: signedUrl }) };
  }

  #finalize(asked: { name: string; size: string; hash?: string }): Answer {
    const upload = this.#uploads.get(asked.name);
    const content = upload?.content;
    if (!content) return refusal(404, 'not_found', 'nothing was uploaded');
    const hash = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    if (Number(asked.size) !== content.length || asked.hash !== hash) {
      return refusal(400, 'invalid_argument', 'size or hash differ from what was uploaded');
    }
    const { id, mimeType, expiresAt } = upload;
    this.artifacts.set(asked.name, { id, mimeType, expiresAt, content });
    return { status: 200, body: JSON.stringify({ ok: true, artifact_id: String(id) }) };
  }
}

export function refusal(status: number, code: string, msg: string): Answer {
  return { status, body: JSON.stringify({ code, msg }) };
}

function blockIds(xml: Buffer): string[] {
  return [...xml.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id]) => id ?? '');
}
