/**
 * Migrations that somebody's database has run, with the SHA-256 of their files: they never change
 * again. A migration is frozen when it lands on the main branch: whoever starts the product from a
 * clone keeps data that the next pull must find again. A fix is a new migration.
 */
export const FROZEN: Readonly<Record<string, string>> = {
  '2026-11-22T0800-infrastructure':
    'f78d843a9ca3df7cb5d70416adbf1c05a0ad303cc4da352f0e8feffad61e9051',
  '2026-11-22T0900-units': '22d51632cb7c8ede45d53f7760616dc73f8dacb2f5b771b230cf91252f08bad4',
  '2026-11-22T0902-scope': 'f8947a6473224165e9fc08b6e7714f09e636cad3e25d04798c20be553d727852',
  '2026-11-22T0905-accounts': 'bdf63e999eb0e9e7ad226a6d2c14b2eb5647e7e98b1ea7f35c6a7e3dcf3f7148',
  '2026-11-22T0910-periods': 'a9117bdb08a01d7a1cb53865dcc7cb3e234be7976ae9f2e26e0c6ac76def7094',
  '2026-11-22T0915-indicators': '588d4eb3a35a71dcb17916c29b91aebd4b7a4ff75cef90e1a8e60ecbdfe430ef',
  '2026-11-22T0920-targets': 'a26463321a7fbb7fadaa511ec2603c3c13c96bf8ab651e734ccfe3782d51565e',
  '2026-11-22T0925-figures': '0e2d7db18412d1a157c6b188a61fda702877d815c24a3cde0bfd32315d7624f1',
  '2026-11-22T0930-submissions': '0a441099233aa4e1cec174b0d3fe2a715ffa206d3fefc13a11057941248ea6af',
  '2026-11-22T0935-results': 'c885b982a1ab4a576b3bccefc61f3ba0761bcfc8d0c7ebad5714d1aeff1eaf95',
  '2026-11-22T0937-ancestors': '5474f3dcccbdcc0168bde173ce7b805f5c97d9a38155bd52acbd325aa84929b0',
  '2026-11-22T0938-ancestor-judging':
    'a651a9e2939bca3b7d27020337e35abe1b264a3e3c5145b6964c3c64be2ccb2b',
  '2026-11-22T0940-meetings': 'd5734e0a975e8572be206b6f86aee5d21da582200c8befbddffab226fbbce4c4',
  '2026-11-22T0945-tasks': '096710b15e8138ecb22b7f8ae66e681aa6db138a16fdf7d9a32f5108ee3805e3',
  '2026-11-22T0950-trail': '8afcc0aef5b2c28c977b5b8132dace95135f787625565a4ba1c7b2a111478c68',
  '2026-11-22T0960-scope-inline':
    '20c06a1ff40985a2ab3ffde08f8c0154012badaecee19ec3fcc1b93a6626b241',
  '2026-11-22T0965-sheets-by-unit':
    'b1f04d81f9b1cfe7847f418820d49986766ff1f65842935355c3aa55fc48ffc3',
  '2026-11-22T0970-kept-together':
    '9442bc8c2ea5a3e5bdd705c23821b93b9d1ec394c741ea6fc409f1dffd7898b0',
  '2026-11-23T0010-change-stamps':
    'a6ee15fc532c64117beca17f9243dee81d91bc818fb8da4ce17ebd85ebe125a8',
  '2026-11-23T0020-screen-reads':
    '14ee2bcd773ec15d99632dcd355edb5152b2f4220f2f4ae59a3c1190bde91511',
  '2026-11-23T0100-closed-holes':
    'c89cea2fb8c7a37b4d98c84297fba4f08a3fdcf5d20b3fd7a38f83c93280d6e0',
  '2026-11-23T0100-indicator-short-names':
    '50024631e62b8d78d1d0c87d0c2d5c022b53d0bf26bb9434314532395e34c0c4',
  '2026-11-23T0200-reasons-of-corrections':
    '8f2b1dccaf5d04688bd8f19bd4a484b6260134faf190cb1f66eee21e51065129',
  '2026-11-23T0300-moves-of-reports':
    '7c3f7159b1bab93db5f34496bbfcc57ef2136033111cbd35836b76f677758aa5',
  '2026-11-23T0310-people-who-help':
    '913e3768d3ae780c11dfb2544a4fe0df63a05c1a41ef644cdeea7c8dfe14cdf5',
  '2026-11-23T0600-narratives': '155454b075c3011bec2f5144ab1f6ce38fc7b41a9ad7b6fb3be8d5482cad09ad',
  '2026-11-23T0700-comments': 'e7817c6fc183d964735be2ca707022ab8280106bc3f5c7574eb866721bf51ced',
  '2026-11-23T0705-cross-checks':
    '321601c9e8b02962365016578e0c16442b57f7c6f8c1475b9cc9641116d2a687',
  '2026-11-23T0710-checks': '73e16daa764d962a8959ee9a85de2bb610b16fd11179c91dcf62e609f06813d0',
  '2026-11-23T0720-evidence': '5a81d28e8ae6883f27a0205b31ef22df49f815fba1ca4abb8706045cde5d6107',
  '2026-11-23T0725-audit-seals': 'afd7f2da5b96bbae2fde266ae84563240b1a1824d4301366de38dd7d9c0ed413',
  '2026-11-23T0800-unit-opinions':
    '4039b351a82aeca23cfb43a6d9138c95d76a44b3841bfdf811ffac87eecef383',
  '2026-11-23T0900-signed-papers':
    '51b5f3c076f132dad41927a74fa95ae2977be2fc6eb72d20c9471663c50bf6d8',
  '2026-11-23T0901-trail-reading':
    'f5a273d65fd80b1ef5dd28db0aab26e7af0f5c2b905818e9605790f1215dacc6',
  '2026-11-23T0910-narrative-audiences':
    'b619688e991a87d63130bbb9ae1daa88938f1f02c934c7c34a6c44c623b646a4',
  '2026-11-23T0920-inner-words': '34ce9041ea692aa890314c635c65bd1448572dcdc5ccff52781b5df078ce36c3',
};
