const told = (height, more = {}) => ({ type: 'pathway-atlas:height', version: 1, name: '{{name}}', height, ...more });
const lies = [
  told(123),
  told(9_999_999),
  told(Number.POSITIVE_INFINITY),
  told(-5),
  told('400'),
  told(400.5),
  told(400, { version: 2 }),
  told(400, { name: '../../' }),
  'pathway-atlas:height',
  null,
  undefined,
  ['pathway-atlas:height', 1],
  { type: { toString: 'pathway-atlas:height' } },
  told('<img src=x onerror=alert(1)>'),
];
for (const lie of lies) parent.postMessage(lie, '*');
parent.postMessage('all lies told', '*');
