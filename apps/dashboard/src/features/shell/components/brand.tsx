import { Link } from '@tanstack/react-router';

import { usePhrases } from '../../../i18n/phrases.tsx';
import styles from './brand.module.css';

/** Sign and name of the product; leads to the first page. */
export function Brand() {
  const { product, tagline } = usePhrases().shell;
  return (
    <Link to="/" className={styles.brand}>
      <img src="/favicon.svg" alt="" width={24} height={24} />
      <span className={styles.product}>{product}</span>
      <span className={styles.tagline}>{tagline}</span>
    </Link>
  );
}
