/** SHA-256 in hexadecimal digits. */
export async function sha256Of(bytes: BufferSource): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Of a text, as UTF-8. */
export const digestOf = (text: string): Promise<string> => sha256Of(new TextEncoder().encode(text));
