'use strict';

// Every command loads this file first, on whatever Node there is: old syntax on purpose, and nothing imported that an
// old Node lacks. The sources are TypeScript, so what is asked for is a Node that runs TypeScript by itself.

var engines = require('../../package.json').engines;

if (!process.features.typescript) {
  var least = /\d+\.\d+/.exec(engines.node)[0];
  console.error(
    'Cần Node ' +
      least +
      ' trở lên, máy đang dùng Node ' +
      process.versions.node +
      ': cài bản mới từ https://nodejs.org ' +
      '(máy Linux x64 thì chạy lại npm ci là đủ), rồi chạy lại lệnh này. ' +
      '(Node ' +
      least +
      ' or later is needed, this is ' +
      process.versions.node +
      '.)',
  );
  process.exit(1);
}
