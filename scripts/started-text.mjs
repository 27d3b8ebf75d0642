// What npm start tells when the product answers.

const EMPTY = [
  'trống, để dùng thật: chưa có tài khoản nên chưa ai đăng nhập được, và phiên bản này chưa có bước thiết lập',
  'empty, for real use: there is no account, so nobody can sign in, and this version has no set-up step yet',
];
const DEMO = [
  'quận Ba Đình, số liệu minh họa; tài khoản ghi ở trang đăng nhập',
  'the demo district Ba Đình; its accounts are on the sign-in page',
];
const REAL = ['dùng thật, không phải bản minh họa', 'in real use, not a demo'];

const WHERE = {
  embedded: ['cơ sở dữ liệu nhúng', 'embedded database'],
  server: ['PostgreSQL ở DATABASE_URL', 'PostgreSQL at DATABASE_URL'],
};
const MADE = ['vừa tạo', 'made just now'];
const FOUND = ['có từ trước', 'was there before'];

/** The lines for the terminal, Vietnamese and English beside each other. */
export function startedText({ url, demo, database, dataDirectory, madeNow, hasAccounts }, seconds) {
  const [noi, place] = WHERE[database];
  const [luc, since] = madeNow ? MADE : FOUND;
  const [la, is] = demo ? DEMO : hasAccounts ? REAL : EMPTY;
  const directory = database === 'embedded' ? `${dataDirectory}  ` : '';
  const other = demo
    ? ['dùng thật · for real', 'DEMO=0 DATA_DIR=./real npm start']
    : ['minh họa · demo', 'DATA_DIR=./demo npm start'];
  return `
  Tiến Độ   ${url}   (${seconds.toFixed(1)} s)

  ${directory}${noi}, ${luc} · ${place}, ${since}
  ${la}
  ${is}

  ${other[0]}: ${other[1]}
  dừng · stop: Ctrl-C

`;
}
