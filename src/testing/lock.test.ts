import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockEntry {
  resolved?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockEntry> };
const packages = Object.entries(lock.packages);

/** Whether Node, standing in the folder of a package, finds the other one: in its own `node_modules` or further up. */
function isFound(from: string, name: string): boolean {
  const folders = from.split(/(?<=\/|^)node_modules\//);
  return folders.some((_, i) => {
    const above = folders
      .slice(0, folders.length - i)
      .join('node_modules/')
      .replace(/\/$/, '');
    return `${above === '' ? '' : `${above}/`}node_modules/${name}` in lock.packages;
  });
}

describe('package-lock.json', () => {
  // npm can write a lock without the packages of other platforms, and the next `npm ci` then stops there.
  it('has an entry of its own for everything that a package may need, on every platform', () => {
    const missing = packages.flatMap(([path, entry]) =>
      Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
        .filter((name) => !isFound(path, name))
        .map((name) => `${name}, needed by ${path || 'the project'}`),
    );
    expect(missing).toEqual([]);
  });

  it('holds every package to its digest', () => {
    const unheld = packages.filter(([path, { integrity }]) => path !== '' && integrity === undefined);
    expect(unheld.map(([path]) => path)).toEqual([]);
  });

  it('comes with a setting by which no package runs anything when it is installed', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });

  it('names no registry, so that each machine uses its own', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });
});
