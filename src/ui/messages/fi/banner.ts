import type { BannerMessages } from '../banner.ts';

export const banner: BannerMessages = {
  open: 'Näytä',
  move: 'Siirrä',
  dismiss: 'Sulje',
};
