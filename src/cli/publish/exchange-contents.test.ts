import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exchangeContents, mendExchange } from './exchange-contents.ts';
import { writeManifest } from '../manifest.ts';

let target: string;
let folder: string;
let aside: string;

beforeEach(async () => {
  target = mkdtempSync(join(tmpdir(), 'exchange-'));
  folder = join(target, '.building-2147483647');
  aside = join(target, '.previous-2147483647');
  await site(target, 'old', 'only-old.html');
  await site(folder, 'new', 'only-new.html');
});
afterEach(() => rmSync(target, { recursive: true }));

async function site(place: string, words: string, ...others: string[]): Promise<void> {
  mkdirSync(join(place, 'van-ban'), { recursive: true });
  for (const file of ['index.html', 'van-ban/index.html', ...others]) writeFileSync(join(place, file), words);
  await writeManifest(place);
}

/** What a reader finds, and whether anything is left of the work. */
const found = () => ({
  words: readFileSync(join(target, 'van-ban/index.html'), 'utf8'),
  names: readdirSync(target).filter((name) => name !== '.building-2147483647'),
});
const OLD = { words: 'old', names: ['SHA256SUMS', 'index.html', 'only-old.html', 'van-ban'] };
const NEW = { words: 'new', names: ['SHA256SUMS', 'index.html', 'only-new.html', 'van-ban'] };

describe('exchangeContents', () => {
  it('puts the new site in place of the old one', () => {
    exchangeContents(target, folder, aside);
    expect(found()).toEqual(NEW);
  });

  it.each([
    ['the place of the old files is taken', () => mkdirSync(aside)],
    ['a new file cannot come', () => rmSync(folder, { recursive: true })],
  ])('leaves all as it was where %s', (_, spoil) => {
    spoil();
    expect(() => exchangeContents(target, folder, aside)).toThrow();
    rmSync(aside, { recursive: true, force: true });
    expect(found()).toEqual(OLD);
  });

  it('leaves to the disk what is the disk’s', () => {
    mkdirSync(join(target, 'lost+found'));
    exchangeContents(target, folder, aside);
    expect(existsSync(join(target, 'lost+found'))).toBe(true);
  });
});

describe('mendExchange', () => {
  const moved = (from: string, to: string, ...names: string[]) => {
    for (const name of names) renameSync(join(from, name), join(to, name));
  };

  it.each([
    ['before anything had gone', []],
    ['when half of the old site had gone', ['index.html', 'only-old.html']],
    ['when all of it had gone', OLD.names],
  ])('puts the old site back where a build was killed %s', (_, gone) => {
    mkdirSync(aside);
    moved(target, aside, ...gone);
    mendExchange(target, folder, aside);
    expect(found()).toEqual(OLD);
  });

  it.each([
    ['one file', ['only-new.html']],
    ['all but the manifest', ['index.html', 'only-new.html', 'van-ban']],
    ['all', NEW.names],
  ])('completes the new site where a build was killed when %s had come', (_, come) => {
    mkdirSync(aside);
    moved(target, aside, ...OLD.names);
    moved(folder, target, ...come);
    mendExchange(target, folder, aside);
    expect(found()).toEqual(NEW);
  });

  it('puts the old site back where somebody has taken the new one away', () => {
    mkdirSync(aside);
    moved(target, aside, ...OLD.names);
    rmSync(folder, { recursive: true });
    mendExchange(target, undefined, aside);
    expect(found()).toEqual(OLD);
  });
});
