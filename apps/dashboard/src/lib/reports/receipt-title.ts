/** Id of the heading of the receipt, where one is led after sending. */
export const RECEIPT_TITLE = 'entry-receipt';
