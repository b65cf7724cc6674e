/**
 * Pagefind's script with its program in it, so that one request brings both, and with a door for the parts of an index
 * that its reader holds already: Pagefind asks for one after the other, and each would take a round trip. Nothing of the
 * script itself is changed; only `fetch` means the function below in it.
 * @param program the bytes of `wasm.<language>.pagefind`, by that name
 */
export function wholeEngine(script: string, program: { name: string; bytes: Buffer }): string {
  const given = JSON.stringify({ [program.name]: program.bytes.toString('base64') });
  return `${script}
const given = ${given};
for (const name in given) given[name] = bytesOf(given[name]);
function bytesOf(base64) {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
function fetch(address) {
  const part = given[address.replace(/^.*\\/|\\?.*$/g, "")];
  return part ? Promise.resolve(new Response(part)) : globalThis.fetch(address);
}
export function openWith({ entry, meta, name }, options) {
  given["pagefind-entry.json"] = JSON.stringify(entry);
  given["pagefind." + name + ".pf_meta"] = bytesOf(meta);
  return createInstance(options);
}
`;
}
