// To be required before a process begins: ends it, as a cut of the power would, when it is about to change the disk for the
// time that KILLED_AT says; without that it says at its end how often it has done so.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const CHANGING = ['mkdir', 'rename', 'link', 'symlink', 'writeFile', 'copyFile', 'rm', 'unlink', 'utimes'];
const last = Number(process.env['KILLED_AT']);
let changes = 0;

function counted(change) {
  return (...args) => {
    changes += 1;
    if (changes === last) process.kill(process.pid, 'SIGKILL');
    return change(...args);
  };
}

for (const name of CHANGING) {
  fs[`${name}Sync`] = counted(fs[`${name}Sync`]);
  fs.promises[name] = counted(fs.promises[name]);
}
syncBuiltinESMExports();
if (!last) process.on('exit', () => process.stderr.write(`changes: ${changes}\n`));
