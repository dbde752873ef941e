/** What is signed by a trusted key is taken, and nothing else is. */
import { describe, expect, test } from 'vitest';
import { readKeys } from '../../src/core/key-id.ts';
import { parsePrivateKey, parsePublicKey } from '../../src/core/pack-key.ts';
import { verifySignedFile } from '../../src/core/signature.ts';
import { LONGEST_SIGNED_PACK, readSignedFile } from '../../src/core/signed-pack.ts';
import { aPack } from './examples.ts';
import { aKeyPair, base64url, signatureOf, signedText, signedUnder } from './signing.ts';

const [ours, next, theirs] = [await aKeyPair(), await aKeyPair(), await aKeyPair()];
const content = JSON.stringify(aPack());
const signed = signedText(content, ours);
const header = { alg: 'EdDSA', typ: 'armslength-pack', kid: ours.id, signers: [ours.id] };
const under = (changed: object) =>
  signedUnder(JSON.stringify({ ...header, ...changed }), content, ours);
const reasonFor = async (text: string, keys = [ours]) => {
  const result = await verifySignedFile(text, keys);
  return result.ok ? 'taken' : result.reason;
};

test('what a trusted key has signed is taken as it was written', async () => {
  expect(await verifySignedFile(signed, [theirs, ours])).toEqual({
    ok: true,
    value: { value: aPack(), signedBy: [ours.id], signers: [ours.id] },
  });
});

describe('refused is', () => {
  const file = JSON.parse(signed) as {
    payload: string;
    signatures: [{ protected: string; signature: string }];
  };
  const [{ protected: encoded, signature }] = file.signatures;
  const withFile = (changed: object) => JSON.stringify({ ...file, ...changed });
  const withSignature = (changed: object) =>
    withFile({ signatures: [{ ...file.signatures[0], ...changed }] });
  const lastChanged = (text: string) => {
    const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    return text.slice(0, -1) + digits.charAt(digits.indexOf(text.at(-1) ?? '') + 1);
  };

  test.each([
    // about the signature as such
    ['nothing', ''],
    ['a pack without a signature', content],
    ['a web page', '<!doctype html><title>Sign in</title>'],
    ['no signature', withFile({ signatures: [] })],
    ['a missing signature', JSON.stringify({ payload: file.payload })],
    ['a missing payload', JSON.stringify({ signatures: file.signatures })],
    ['an empty signature', withSignature({ signature: '' })],
    ['a short signature', withSignature({ signature: base64url('short') })],
    ['a signature without a header', withFile({ signatures: [{ signature }] })],
    // about the way it is written
    ['a compact signature', `${encoded}.${file.payload}.${signature}`],
    [
      'a flattened signature',
      JSON.stringify({ payload: file.payload, protected: encoded, signature }),
    ],
    ['data behind it', `${signed}\n`],
    ['data before it', `\ufeff${signed}`],
    ['space in it', signed.replace('{', '{ ')],
    ['a member that nobody signed', withFile({ note: 'x' })],
    ['a header that nobody signed', withSignature({ header: { kid: ours.id } })],
    ['a member twice', signed.replace('{', `{"payload":"${base64url('{}')}",`)],
    ['a member twice, the same', signed.replace('{', `{"payload":"${file.payload}",`)],
    ['padded base64url', withSignature({ signature: `${signature}==` })],
    ['base64url with bits left over', withSignature({ signature: lastChanged(signature) })],
    [
      'a header with bits left over',
      withSignature({ protected: lastChanged(base64url(`${JSON.stringify(header)} `)) }),
    ],
    ['base64 of the other kind', withSignature({ signature: `+/${signature.slice(2)}` })],
    ['what is deeper than any pack', `${'['.repeat(400_000)}${']'.repeat(400_000)}`],
    // about the header, with a signature that is good
    ['no algorithm', under({ alg: undefined })],
    ['the algorithm none', under({ alg: 'none' })],
    ['the algorithm None', under({ alg: 'None' })],
    ['another algorithm', under({ alg: 'ES256' })],
    ['an algorithm of shared secrets', under({ alg: 'HS256' })],
    ['another type', under({ typ: 'JWT' })],
    ['no type', under({ typ: undefined })],
    ['no key', under({ kid: undefined })],
    ['an unknown critical header', under({ crit: ['future'], future: true })],
    ['a critical header that is not there', under({ crit: ['future'] })],
    ['an empty list of critical headers', under({ crit: [] })],
    ['a payload that is not encoded', under({ crit: ['b64'], b64: false })],
    ['b64 that is not critical', under({ b64: true })],
    ['a key that comes along', under({ jwk: ours.jwk })],
    ['the address of keys', under({ jku: 'https://council.example/keys' })],
    ['the address of a certificate', under({ x5u: 'https://council.example/certificate' })],
    ['a certificate that comes along', under({ x5c: ['AAAA'] })],
    ['another list of signers', under({ signers: [theirs.id] })],
    ['a longer list of signers', under({ signers: [ours.id, theirs.id] })],
    ['no list of signers', under({ signers: undefined })],
    [
      'a header with a member twice',
      signedUnder(JSON.stringify(header).replace('{', '{"alg":"none",'), content, ours),
    ],
    ['a header with a space', signedUnder(`${JSON.stringify(header)} `, content, ours)],
    ['a header that is no JSON', signedUnder('EdDSA', content, ours)],
    [
      'a header that is no UTF-8',
      withSignature({ protected: base64url(new Uint8Array([0xff, 0xfe])) }),
    ],
    // about what is signed
    [
      'a pack with a key twice',
      signedText(content.replace('"sequence":1', '"sequence":9,"sequence":1'), ours),
    ],
    ['a pack with data behind it', signedText(`${content}{}`, ours)],
    ['a pack behind a byte order mark', signedText(`\ufeff${content}`, ours)],
    ['no JSON', signedText('Sign in', ours)],
    ['what has more levels than a pack', signedText('['.repeat(40) + ']'.repeat(40), ours)],
  ])('%s', async (_, text) => {
    expect(await reasonFor(text)).toBe('not-signed');
  });

  test('what is longer than any pack, before it is read', () => {
    expect(readSignedFile('{'.repeat(LONGEST_SIGNED_PACK + 1))).toMatchObject({
      reason: 'too-large',
      issues: [{ found: `${LONGEST_SIGNED_PACK + 1} characters` }],
    });
    expect(readSignedFile('{'.repeat(LONGEST_SIGNED_PACK))).toMatchObject({ reason: 'not-signed' });
  });

  test('a pack that is not UTF-8, though it is signed', async () => {
    const payload = base64url(new Uint8Array([0x22, 0xff, 0x22]));
    const text = JSON.stringify({
      payload,
      signatures: [{ protected: encoded, signature: signatureOf(encoded, payload, ours) }],
    });
    expect(await reasonFor(text)).toBe('not-signed');
  });

  test('a signature of somebody else, and every one where nobody is trusted', async () => {
    expect(await reasonFor(signedText(content, theirs))).toBe('unknown-key');
    expect(await reasonFor(signed, [])).toBe('unknown-key');
  });

  test('a signature over something else', async () => {
    expect(await reasonFor(withFile({ payload: base64url('{}') }))).toBe('bad-signature');
  });

  test('a signature of somebody else in our name', async () => {
    const payload = file.payload;
    const text = withSignature({ signature: signatureOf(encoded, payload, theirs) });
    expect(await reasonFor(text)).toBe('bad-signature');
  });

  test('another algorithm, and another type, by their names', async () => {
    expect(await verifySignedFile(under({ alg: 'none', typ: 'JWT' }), [ours])).toMatchObject({
      issues: [
        { path: 'signatures.0.protected.alg', found: '"none"', expected: '"EdDSA"' },
        { path: 'signatures.0.protected.typ', found: '"JWT"', expected: '"armslength-pack"' },
      ],
    });
  });

  test('a payload that is not written in the one way, though it is signed', async () => {
    for (const payload of [`${base64url('{}')}=`, 'e31', '', '+/8']) {
      const text = JSON.stringify({
        payload,
        signatures: [{ protected: encoded, signature: signatureOf(encoded, payload, ours) }],
      });
      expect(await verifySignedFile(text, [ours])).toMatchObject({
        reason: 'not-signed',
        issues: [{ path: 'payload', expected: 'base64url without padding' }],
      });
    }
  });

  test('with what was found, where, and what to do about it', async () => {
    const issueFor = async (text: string, keys = [ours]) => {
      const result = await verifySignedFile(text, keys);
      return result.ok ? [] : result.issues;
    };
    const mend = 'Give the file exactly as “armslength sign” wrote it.';
    expect(await issueFor('<!doctype html><title>Sign in to the network</title>')).toEqual([
      {
        path: '',
        found: '"<!doctype html><title>Sign in to the net"',
        expected: 'JSON, whole',
        mend,
      },
    ]);
    expect(await issueFor(`${signed} `)).toEqual([
      {
        path: '',
        found: 'a signed pack with a line end or a space behind it',
        expected: 'the file byte by byte as it was signed',
        mend: `An editor may have added it. ${mend}`,
      },
    ]);
    expect(await issueFor(signed.replace(',', ', '))).toEqual([
      {
        path: '',
        found: 'JSON that says more or less than it seems to',
        expected: 'no key twice, no space between, nothing before or behind it',
        mend,
      },
    ]);
    const mark = 'a byte-order mark before it';
    for (const [text, what] of [
      [`\ufeff${signed}`, mark],
      // As it is read byte by byte.
      [`\u00ef\u00bb\u00bf${signed}\r\n`, `${mark} and a line end or a space behind it`],
      [`\n${signed}`, 'a line end or a space before it'],
      [`${signed}{}`, 'more behind it'],
    ])
      expect(await issueFor(text ?? '')).toMatchObject([{ found: `a signed pack with ${what}` }]);
    expect(await issueFor(JSON.stringify({ payload: file.payload }))).toMatchObject([
      { path: 'signatures', found: 'nothing' },
    ]);
    const bytes = base64url(new Uint8Array([0xff, 0xfe]));
    expect(await issueFor(withSignature({ protected: bytes }))).toEqual([
      {
        path: 'signatures.0.protected',
        found: 'bytes that are not UTF-8',
        expected: 'a header as JSON',
        mend,
      },
    ]);
    expect(await issueFor(under({ signers: [theirs.id] }))).toMatchObject([
      { path: 'signatures', expected: expect.stringContaining('in every header') as string, mend },
    ]);
    expect(await issueFor(signedText('Sign in', ours))).toMatchObject([{ path: 'payload' }]);
    expect(await issueFor(signed, [next, theirs])).toMatchObject([
      {
        path: 'signatures',
        found: `signed with ${ours.id}`,
        expected: `a signature of ${next.id} or ${theirs.id}`,
      },
    ]);
    expect(await issueFor(signed, [])).toMatchObject([
      { expected: 'a signature of a key in “packKeys”, which names none' },
    ]);
    expect(await issueFor(withFile({ payload: base64url('{}') }))).toMatchObject([
      { path: 'signatures', found: expect.stringContaining(ours.id) as string },
    ]);
  });

  test('each with something to do about it', async () => {
    for (const text of ['', content, signedText(content, theirs), withFile({ payload: 'e30' })]) {
      const result = await verifySignedFile(text, [ours]);
      const issues = result.ok ? [] : result.issues;
      expect(issues.length).toBeGreaterThan(0);
      for (const { found, expected, mend } of issues)
        expect(found && expected && mend).toBeTruthy();
    }
  });
});

describe('signed with two keys', () => {
  const both = signedText(content, ours, next);

  test('a pack is taken by whoever trusts one of them, or both', async () => {
    expect(await verifySignedFile(both, [ours])).toMatchObject({ value: { signedBy: [ours.id] } });
    expect(await verifySignedFile(both, [next])).toMatchObject({
      value: { signedBy: [next.id], signers: [ours.id, next.id] },
    });
    expect(await verifySignedFile(both, [next, ours])).toMatchObject({
      value: { signedBy: [ours.id, next.id] },
    });
    expect(await reasonFor(both, [theirs])).toBe('unknown-key');
  });

  test('or with four; five are more than a change of keys needs', async () => {
    const more = await Promise.all(Array.from({ length: 5 }, aKeyPair));
    expect(await reasonFor(signedText(content, ...more.slice(1)), more)).toBe('taken');
    expect(await reasonFor(signedText(content, ...more), more)).toBe('not-signed');
  });

  test('it is refused where one signature of a trusted key is not good, though the other is', async () => {
    const file = JSON.parse(both) as { signatures: { protected: string; signature: string }[] };
    const [first, second] = file.signatures;
    const spoilt = JSON.stringify({
      ...file,
      signatures: [first, { ...second, signature: first?.signature }],
    });
    expect(await reasonFor(spoilt, [ours, next])).toBe('bad-signature');
    expect(await reasonFor(spoilt, [ours])).toBe('taken');
  });

  test('none of the signatures can be taken away, doubled or moved', async () => {
    const file = JSON.parse(both) as { signatures: unknown[] };
    const [first, second] = file.signatures;
    for (const signatures of [[first], [second], [second, first], [first, first]])
      expect(await reasonFor(JSON.stringify({ ...file, signatures }), [ours, next])).toBe(
        'not-signed',
      );
    expect(await reasonFor(signedText(content, ours, ours))).toBe('not-signed');
  });

  test('each has to name the same others', async () => {
    const other = JSON.parse(signedText(content, theirs, next)) as { signatures: unknown[] };
    const file = JSON.parse(both) as { signatures: unknown[] };
    const mixed = JSON.stringify({
      ...file,
      signatures: [file.signatures[0], other.signatures[1]],
    });
    expect(await reasonFor(mixed, [ours, next])).toBe('not-signed');
  });
});

describe('a key', () => {
  const { jwk } = ours;
  const secret = ours.secret.export({ format: 'jwk' }) as { d: string };

  test('is known by its thumbprint, whatever it calls itself', async () => {
    const named = { ...jwk, kid: 'another', use: 'sig', alg: 'EdDSA', key_ops: ['verify'] };
    expect(await readKeys([JSON.stringify(named)])).toEqual([{ id: ours.id, jwk }]);
    // The example of RFC 8037, appendix A.3.
    const example = {
      kty: 'OKP',
      crv: 'Ed25519',
      x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    };
    const [known] = await readKeys([JSON.stringify(example)]);
    expect(known?.id).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
  });

  test.each([
    ['of another type', { kty: 'EC' }],
    ['of another curve', { crv: 'X25519' }],
    ['for encryption', { use: 'enc' }],
    ['for another algorithm', { alg: 'ES256' }],
    ['for signing only', { key_ops: ['sign'] }],
    ['for verifying twice', { key_ops: ['verify', 'verify'] }],
    ['for verifying, in another form', { key_ops: 'verify' }],
    ['for nothing', { key_ops: [] }],
    ['that is too short', { x: base64url('short') }],
    ['that is padded', { x: `${jwk.x}=` }],
    ['without its number', { x: undefined }],
    ['that is nothing but zeros', { x: 'A'.repeat(43) }],
    ['that is one', { x: `AQ${'A'.repeat(41)}` }],
    ['that is one, with its sign turned', { x: `AQ${'A'.repeat(39)}IA` }],
    [
      'of a point that comes back to itself',
      { x: Buffer.from(`ec${'ff'.repeat(30)}7f`, 'hex').toString('base64url') },
    ],
    ['with the secret of another kind of key', { k: 'AAAA' }],
    ['with a part of the secret of another kind of key', { dp: 'AAAA' }],
    ['that is private', { d: secret.d }],
  ])('%s is none', async (_, changed) => {
    const text = JSON.stringify({ ...jwk, ...changed });
    expect(parsePublicKey(text).ok).toBe(false);
    expect(await readKeys([text, JSON.stringify(theirs.jwk)])).toEqual([
      { id: theirs.id, jwk: theirs.jwk },
    ]);
  });

  test.each([
    ['from a browser', { ext: true, key_ops: ['verify'] }],
    ['for signing too', { key_ops: ['sign', 'verify'] }],
    ['with members of a later time', { 'x5t#S256': 'AAAA', iat: 5, of: { d: 'AAAA' } }],
  ])('%s is one', async (_, more) => {
    expect(await readKeys([JSON.stringify({ ...jwk, ...more })])).toEqual([{ id: ours.id, jwk }]);
  });

  test('that is private is one for signing, with members that say nothing to us', () => {
    const isOne = (more: object) =>
      parsePrivateKey(JSON.stringify({ ...jwk, d: secret.d, ...more })).ok;
    const goods = [{ ext: true, key_ops: ['sign'] }, { key_ops: ['verify', 'sign'] }, { iat: 5 }];
    const others = [{ key_ops: ['verify'] }, { key_ops: ['sign', 'sign'] }, { use: 'enc' }];
    expect(goods.map(isOne)).toEqual([true, true, true]);
    expect([...others, { alg: 'ES256' }, { k: 'AAAA' }].map(isOne)).toEqual(
      Array.from({ length: 5 }, () => false),
    );
  });

  test('that says something twice is none, also in another way of writing', () => {
    const text = JSON.stringify(jwk);
    for (const name of ['x', String.raw`\u0078`, 'kty'])
      expect(parsePublicKey(`${text.slice(0, -1)},"${name}":"OKP"}`).ok).toBe(false);
    const twice = parsePublicKey(`{"x":"${theirs.jwk.x}",${text.slice(1)}`);
    expect(twice).toMatchObject({ issues: [{ found: 'JSON that says something twice' }] });
  });

  test('that cannot be used is told by what it should be', () => {
    const told = (text: string) => {
      const read = parsePublicKey(text);
      return read.ok ? [] : read.issues;
    };
    expect(told(JSON.stringify({ ...jwk, d: secret.d }))).toMatchObject([
      { path: 'd', found: 'a private key', expected: 'a public key, without “d”' },
    ]);
    expect(told('no JSON')).toEqual([
      { path: '', found: 'no JSON', expected: 'a JWK as JSON text', mend: 'Correct it.' },
    ]);
    expect(told(JSON.stringify({ ...jwk, kty: 'RSA' }))).toMatchObject([
      { path: 'kty', found: 'something else', expected: '"OKP"' },
    ]);
    for (const text of ['null', '5', '[]']) expect(told(text)).not.toEqual([]);
    expect(parsePrivateKey('no JSON')).toMatchObject({
      ok: false,
      issues: [{ path: '', found: 'something else' }],
    });
    expect(parsePrivateKey(JSON.stringify({ ...jwk, d: 'x' }))).toMatchObject({
      ok: false,
      issues: [{ path: 'd', found: 'something else' }],
    });
  });

  test('that is private is never repeated, whatever is wrong with it', () => {
    const { d } = secret;
    const texts = [
      JSON.stringify({ ...jwk, d }),
      JSON.stringify({ ...jwk, d }).slice(0, -1),
      JSON.stringify({ ...jwk, d, more: d }),
      JSON.stringify({ ...jwk, d, alg: d }),
      JSON.stringify({ ...jwk, d: `${d}=` }),
      JSON.stringify(d),
      d,
    ];
    const told = texts
      .flatMap((text) => [parsePublicKey(text), parsePrivateKey(text)])
      .flatMap((read) => (read.ok ? [] : read.issues));
    expect(told.length).toBeGreaterThan(texts.length);
    expect(JSON.stringify(told)).not.toContain(d.slice(0, 20));
    expect(parsePrivateKey(JSON.stringify({ ...jwk, d }))).toMatchObject({ ok: true });
    expect(parsePrivateKey(JSON.stringify(jwk)).ok).toBe(false);
  });
});
