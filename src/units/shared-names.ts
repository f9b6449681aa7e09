/** Names of money that several currencies share. */

/** Such names, and the currencies (ISO 4217) that may be meant. A bare 元 is one of those whose own name it is, never a dollar or a yen. */
export const sharedNames: readonly (readonly [name: RegExp, codes: readonly string[]])[] = [
  [/^[千百十]?[万萬亿億]?(?:元|圆|圓|块|塊|块钱|塊錢)$/u, ['CNY', 'TWD', 'HKD', 'MOP', 'SGD']],
  [/^(?:krone|kroner|kronor|krona|crowns?|克朗)$/u, ['DKK', 'NOK', 'SEK', 'ISK', 'CZK']],
  [/^(?:pesos?|比索)$/u, ['MXN', 'PHP', 'ARS', 'CLP', 'COP', 'CUP', 'UYU']],
  [/^(?:francs?|法郎)$/u, ['CHF', 'FRF', 'XAF', 'XOF']],
  [/^(?:pounds?|镑|鎊)$/u, ['GBP', 'EGP', 'LBP', 'SYP']],
  [/^(?:dinars?|第纳尔)$/u, ['KWD', 'BHD', 'JOD', 'IQD', 'TND', 'DZD', 'LYD', 'RSD']],
  [/^(?:rupees?|卢比)$/u, ['INR', 'PKR', 'LKR', 'NPR', 'IDR', 'MUR', 'SCR']],
  [/^(?:r(?:i|iy)als?|里亚尔)$/u, ['SAR', 'QAR', 'IRR', 'OMR', 'YER']],
  [/^(?:dirhams?|迪拉姆)$/u, ['AED', 'MAD']],
  [/^cents?$/u, ['USD', 'EUR', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'ZAR']],
  [/^(?:shillings?|先令)$/u, ['KES', 'TZS', 'UGX', 'SOS']],
];
